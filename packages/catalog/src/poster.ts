import {civilDate, type Gathered, printSheet, qrCode, type Work} from '@zwgk/browse';
import {civilDay, localized, type MatterDetail, type MatterRow} from '@zwgk/feed';
import {fieldWords, printWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {wholeCatalog} from './catalog.query.js';
import type {Page} from './catalog.scene.js';
import {a3Styles, a4Styles, styles} from './poster.styles.js';
import {type PosterGroup, posterGroups, type PosterRow} from './poster.view.js';

export type Paper = 'A4' | 'A3';

/**
 * Prints the wall poster (公开栏海报) of one area: every matter with its body, time limit and telephone.
 *
 * @returns what is told of it.
 */
export async function printPoster(
  page: Page,
  work: Work,
  area: string,
  paper: Paper,
  signal: AbortSignal,
): Promise<string> {
  const {scene, host} = page;
  const {language} = scene.words;
  const matters = await work.part('matters', (ready) => ready.matters);
  const agencies = await work.part('agencies', (ready) => ready.agencies);
  const query = {conditions: {area: [area]}, words: ''};
  const {total} = await matters.tally(query, signal);
  const gathered: Gathered<MatterRow, MatterDetail>[] = [];
  for await (const batch of work.gathered(matters, query, total, signal)) gathered.push(...batch);
  if (signal.aborted) return '';
  const groups = posterGroups(gathered, agencies, page.ready.feed.publisher, language);
  await printSheet(host, {
    title: printWords[language].posterTitle(scene.areaName(area)),
    language,
    styles: [styles, paper === 'A3' ? a3Styles : a4Styles],
    content: poster(page, area, groups, paper),
    fit: (drawn) => fit(drawn, paper),
  });
  return '';
}

/** Heights of the papers within their margins, in millimetres, with a hair to spare. */
const heights: Readonly<Record<Paper, number>> = {A4: 270, A3: 386};

/** Chooses the largest text with which the poster is one sheet; with much on it, it is several in small text. */
function fit(drawn: Document, paper: Paper): void {
  const main = drawn.querySelector('main');
  const most = (heights[paper] / 25.4) * 96;
  for (const size of ['size-1', 'size-2', 'size-3', 'size-4', '']) {
    if (main === null) return;
    main.className = size;
    if (main.offsetHeight <= most) return;
  }
}

/** The poster: its head once, the heads of its columns and who published it on every sheet. */
export function poster(
  page: Pick<Page, 'scene' | 'ready'>,
  area: string,
  groups: readonly PosterGroup[],
  paper: Paper,
): TemplateResult {
  const {scene, ready} = page;
  const {language} = scene.words;
  const words = printWords[language];
  const names = fieldWords[language];
  const address = scene.addressOf({...wholeCatalog, conditions: {area: [area]}});
  const title = words.posterTitle(scene.areaName(area));
  return html`<main>
    <header>
      <h1>${title}</h1>
      <figure>
        ${qrCode(address, words.codeFor(title))}
        <figcaption>${words.scan}</figcaption>
      </figure>
      <p class="imprint">${publishing(page).map((part) => html`<span>${part}</span> `)}</p>
    </header>
    <table>
      <thead>
        <tr>
          ${[names.matter, names.timeLimit, names.subject, words.phone].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${groups.map((group) => renderGroup(scene, area, group, paper))}
      <tfoot>
        <tr>
          <td colspan="4">${words.publisher(localized(ready.feed.publisher.name, language))} · ${address}</td>
        </tr>
      </tfoot>
    </table>
  </main>`;
}

/** On large paper each level-1 matter has a code of its own. */
function renderGroup(
  scene: Page['scene'],
  area: string,
  {level1, rows}: PosterGroup,
  paper: Paper,
): TemplateResult {
  const {codeFor} = printWords[scene.words.language];
  const address = scene.addressOf({...wholeCatalog, conditions: {area: [area], level1: [level1]}});
  return html`<tbody>
    <tr class="group">
      <th colspan="4" scope="rowgroup">
        <div>
          <span>${level1}</span>
          ${paper === 'A3' && rows.length > 1 ? qrCode(address, codeFor(level1)) : nothing}
        </div>
      </th>
    </tr>
    ${rows.map(renderRow)}
  </tbody>`;
}

function renderRow({name, timeLimit, subject, phones}: PosterRow): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${timeLimit}</td>
    <td>${subject}</td>
    <td>${phones.map((phone) => html`<div>${phone}</div>`)}</td>
  </tr>`;
}

function publishing({scene, ready}: Pick<Page, 'scene' | 'ready'>): readonly string[] {
  const {language} = scene.words;
  const words = printWords[language];
  const {publisher, updated} = ready.feed;
  return [
    words.publisher(localized(publisher.name, language)),
    publisher.phone === undefined ? [] : words.publisherPhone(publisher.phone),
    words.dataOf(civilDay(updated)),
    words.printedOn(civilDate(new Date())),
  ].flat();
}
