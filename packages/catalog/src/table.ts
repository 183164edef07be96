import type {MatterRow, MatterText} from '@zwgk/feed';
import {fieldWords, tableWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {matterLink} from './catalog.list.js';
import type {Scene} from './catalog.scene.js';
import {valueOf} from './catalog.view.js';
import {facetValueName} from './code-names.js';
import type {ListView} from './first.view.js';
import {marking} from './marking.js';

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
  readonly texts: readonly MatterText[] | undefined;
  readonly ticks: readonly (readonly [facet: 'audience' | 'mode' | 'levels', codes: readonly string[]])[];
  readonly offset: number;
  readonly mark: (text: string) => unknown;
}

/** One page of the catalogue as the official table; on a narrow widget each matter is a card with the same fields. */
export function officialTable(scene: Scene, view: ListView): TemplateResult {
  const {catalog} = view.ready;
  const {textFailed} = tableWords[scene.words.language];
  const hasVillages = catalog.facets.levels?.some(([level]) => level === 'village') === true;
  const cells: Cells = {
    scene,
    texts: valueOf(catalog.texts),
    ticks: tickColumns.map(([facet, codes]) => [
      facet,
      codes.filter((code) => code !== 'village' || hasVillages),
    ]),
    offset: view.offset,
    mark: marking(scene, view)?.mark ?? ((text) => text),
  };
  return html`
    ${catalog.texts.type === 'failed' ? html`<p class="message">${textFailed}</p>` : nothing}
    ${scene.narrow ? cards(cells, view.rows) : table(cells, view.rows)}
  `;
}

function table(cells: Cells, rows: readonly MatterRow[]): TemplateResult {
  const {scene} = cells;
  const {area} = scene.query.conditions;
  const name = area === undefined ? scene.words.catalog.allAreas : scene.areaName(area);
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
  const {scene, texts, ticks, offset, mark} = cells;
  const text = texts?.[row.position];
  const {yes} = tableWords[scene.words.language];
  return html`<tr part="row">
    <td>${offset + index + 1}</td>
    <td>${mark(row.level1)}</td>
    <th scope="row">${matterLink(scene, row, mark)}</th>
    ${[text?.elements, text?.basis, text?.timeLimit].map((content) => html`<td class="text">${longText(cells, content)}</td>`)}
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
  const {scene, texts, mark} = cells;
  const names = fieldWords[scene.words.language];
  return html`<ul class="cards">
    ${rows.map((row) => {
      const text = texts?.[row.position];
      const line = (name: string, content: unknown): TemplateResult =>
        html`<div>
          <dt>${name}</dt>
          <dd class="text">${content}</dd>
        </div>`;
      return html`<li part="row">
        ${matterLink(scene, row, mark)}
        <dl>
          ${line(names.level1, cells.mark(row.level1))}
          ${line(names.elements, longText(cells, text?.elements))}
          ${line(names.basis, longText(cells, text?.basis))}
          ${line(names.timeLimit, longText(cells, text?.timeLimit))}
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
function longText(cells: Cells, content: string | undefined): unknown {
  return cells.texts === undefined ? '…' : words(cells, content);
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
