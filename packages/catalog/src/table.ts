import type {Records} from '@zwgk/browse';
import {type MatterDetail, type MatterRow, type MatterText, matterText} from '@zwgk/feed';
import {fieldWords, tableWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {matterLink} from './catalog.list.js';
import type {Scene} from './catalog.scene.js';
import type {Page} from './catalog.scene.js';
import {facetValueName} from './code-names.js';

export {styles} from './table.styles.js';

/** Columns that hold a tick for each of their codes. */
const tickColumns = [
  ['audience', ['public', 'specific']],
  ['mode', ['proactive', 'onRequest']],
  ['levels', ['county', 'township', 'village']],
] as const;

/** What a cell needs beside its row. */
interface Cells {
  readonly scene: Scene;
  readonly textOf: (row: MatterRow) => MatterText | undefined;
  readonly ticks: readonly (readonly [facet: 'audience' | 'mode' | 'levels', codes: readonly string[]])[];
  readonly offset: number;
  readonly mark: (text: string) => unknown;
}

/**
 * One page of the catalogue as the official table; on a narrow widget each matter is a card with the same fields.
 *
 * @param offset - Place of the first row among all that were found, from 0.
 * @param details - Where the long texts come from; they may follow later.
 */
export function officialTable(
  {scene, ready}: Page,
  rows: readonly MatterRow[],
  offset: number,
  details: Records<MatterRow, MatterDetail>,
  mark: Cells['mark'] = (text) => text,
): TemplateResult {
  const {language} = scene.words;
  const {textFailed} = tableWords[language];
  const hasVillages =
    ready.catalog?.facets.levels?.some(([level]) => level === 'village') === true ||
    rows.some(({levels}) => levels.includes('village'));
  const cells: Cells = {
    scene,
    textOf: (row) => {
      const record = details.get(row);
      return record && matterText(record, language);
    },
    ticks: tickColumns.map(([facet, codes]) => [
      facet,
      codes.filter((code) => code !== 'village' || hasVillages),
    ]),
    offset,
    mark,
  };
  return html`
    ${details.problem === undefined ? nothing : html`<p class="message">${textFailed}</p>`}
    ${scene.narrow ? cards(cells, rows) : table(cells, rows)}
  `;
}

function table(cells: Cells, rows: readonly MatterRow[]): TemplateResult {
  const {scene} = cells;
  const {area = []} = scene.query.conditions;
  const name = area.length === 0 ? scene.words.catalog.allAreas : area.map(scene.areaName).join('、');
  const caption = tableWords[scene.words.language].caption(name);
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      ${head(cells)}
      <tbody>
        ${rows.map((row, index) => renderRow(cells, row, index))}
      </tbody>
    </table>
  </div>`;
}

/** Two rows, as in the official table. */
function head({scene, ticks}: Cells): TemplateResult {
  const {language} = scene.words;
  const names = fieldWords[language];
  const tall = (name: string): TemplateResult => html`<th rowspan="2" scope="col">${name}</th>`;
  const group = (name: string, columns: number): TemplateResult =>
    html`<th colspan=${columns} scope="colgroup">${name}</th>`;
  return html`<thead>
    <tr>
      ${tall(tableWords[language].serial)} ${group(names.matter, 2)} ${tall(names.elements)}
      ${tall(names.basis)} ${tall(names.timeLimit)} ${tall(names.subject)} ${tall(names.channels)}
      ${ticks.map(([facet, codes]) => group(names[facet], codes.length))}
    </tr>
    <tr>
      <th scope="col">${names.level1}</th>
      <th scope="col">${names.level2}</th>
      ${ticks.map(([facet, codes]) =>
        codes.map((code) => html`<th scope="col" class="tick">${facetValueName(scene, facet, code)}</th>`),
      )}
    </tr>
  </thead>`;
}

function renderRow(cells: Cells, row: MatterRow, index: number): TemplateResult {
  const {scene, textOf, ticks, offset, mark} = cells;
  const text = textOf(row);
  const {yes} = tableWords[scene.words.language];
  return html`<tr part="row">
    <td>${offset + index + 1}</td>
    <td>${mark(row.level1)}</td>
    <th scope="row">${matterLink(scene, row, mark)}</th>
    ${[text?.elements, text?.basis, text?.timeLimit].map((content) => html`<td class="text">${longText(cells, row, content)}</td>`)}
    <td>${words(cells, row.subject)}</td>
    <td>${channels(cells, row)}</td>
    ${ticks.map(([facet, codes]) =>
      codes.map(
        (code) =>
          html`<td class="tick">
            ${row[facet].includes(code) ? html`<span role="img" aria-label=${yes}>√</span>` : nothing}
          </td>`,
      ),
    )}
  </tr>`;
}

function cards(cells: Cells, rows: readonly MatterRow[]): TemplateResult {
  const {scene, textOf, mark} = cells;
  const names = fieldWords[scene.words.language];
  return html`<ul class="cards">
    ${rows.map((row) => {
      const text = textOf(row);
      const line = (name: string, content: unknown): TemplateResult =>
        html`<div>
          <dt>${name}</dt>
          <dd class="text">${content}</dd>
        </div>`;
      return html`<li part="row">
        ${matterLink(scene, row, mark)}
        <dl>
          ${line(names.level1, cells.mark(row.level1))}
          ${line(names.elements, longText(cells, row, text?.elements))}
          ${line(names.basis, longText(cells, row, text?.basis))}
          ${line(names.timeLimit, longText(cells, row, text?.timeLimit))}
          ${line(names.subject, words(cells, row.subject))} ${line(names.channels, channels(cells, row))}
          ${cells.ticks.map(([facet]) =>
            line(
              names[facet],
              words(cells, row[facet].map((code) => facetValueName(scene, facet, code)).join('、')),
            ),
          )}
        </dl>
      </li>`;
    })}
  </ul>`;
}

/** Long text comes after the rows: until then nothing is said about it. */
function longText(cells: Cells, row: MatterRow, content: string | undefined): unknown {
  return cells.textOf(row) === undefined ? '…' : words(cells, content);
}

function words({scene, mark}: Cells, content: string | undefined): unknown {
  if (content === undefined || content === '') {
    return html`<span class="absent">${fieldWords[scene.words.language].missing}</span>`;
  }
  return mark(content);
}

function channels(cells: Cells, row: MatterRow): unknown {
  if (row.channels.length === 0) return words(cells, undefined);
  return html`<ul>
    ${row.channels.map((code) => html`<li>■ ${facetValueName(cells.scene, 'channels', code)}</li>`)}
  </ul>`;
}
