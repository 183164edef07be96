import type {Listing, ListRow} from '@zwgk/feed';
import {outputsWords, printWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {ListScene} from './faceting.js';
import {mostPrinted} from './outputs.limits.js';
import type {Page} from './page.js';
import {wholeSize} from './page.size.js';
import {printSheet} from './print.frame.js';
import {imprint} from './print.js';
import {acrossStyles, styles} from './print.styles.js';
import type {BrowseQuery} from './scene.js';
import type {Column} from './table.file.js';
import {narrowedBy} from './tags.js';

/** Width of the column that counts the rows, in characters. */
const serialWidth = 6;

/** Which rows of a list are printed. */
export interface Extent {
  readonly offset: number;
  readonly size: number;
}

/** A table on paper. */
export interface PrintedTable {
  readonly columns: readonly {readonly header: string; readonly width: number}[];
  readonly rows: readonly (readonly string[])[];
  /** Whether it needs the paper's long side. */
  readonly isWide: boolean;
}

/** A list as it is printed. */
export interface PrintedList {
  readonly listing: Listing<ListRow, unknown>;
  readonly title: string;
  /** Where the list can be read. */
  readonly address: string;
  readonly tableOf: (extent: Extent) => Promise<PrintedTable>;
}

/**
 * Prints a list.
 *
 * @param whole - All of it; else the page that is shown.
 * @returns what is told of it.
 */
export async function printList<Query extends BrowseQuery>(
  page: Page<ListScene<Query>>,
  whole: boolean,
  signal: AbortSignal,
  {listing, title, address, tableOf}: PrintedList,
): Promise<string> {
  const {scene, host} = page;
  const {language} = scene.words;
  const {total} = await listing.tally(scene.query, signal);
  if (total === 0) return outputsWords[language].nothing;
  if (whole && total > mostPrinted) return printWords[language].tooMany(total, mostPrinted);
  const size = wholeSize(scene.settings.pageSize);
  const offset = Math.min(scene.query.page - 1, Math.ceil(total / size) - 1) * size;
  const extent = whole ? {offset: 0, size: total} : {offset, size};
  const table = await tableOf(extent);
  if (signal.aborted) return '';
  await printSheet(host, {
    title,
    language,
    styles: table.isWide ? [styles, acrossStyles] : [styles],
    content: html`<h1>${title}</h1>
      ${sheet(page, extent, total, table)} ${imprint(page, address)}`,
  });
  return '';
}

/** A table of records; columns in which nothing is written waste paper. */
export function printedTable<T>(
  all: readonly Column<T>[],
  records: readonly T[],
  isWide = false,
): PrintedTable {
  const columns = all.filter(({value}) => records.some((record) => value(record, '') !== ''));
  return {columns, rows: records.map((record) => columns.map(({value}) => value(record, ''))), isWide};
}

function sheet<Query extends BrowseQuery>(
  {scene}: Page<ListScene<Query>>,
  {offset}: Extent,
  total: number,
  {columns, rows}: PrintedTable,
): TemplateResult {
  const words = printWords[scene.words.language];
  const conditions = narrowedBy(scene);
  const sum = columns.reduce((whole, {width}) => whole + width, serialWidth);
  const counted = words.range(offset + 1, offset + rows.length, total);
  return html`<p class="range">
      ${conditions === '' ? nothing : html`${words.conditions(conditions)} · `}${counted}
    </p>
    <table>
      <thead>
        <tr>
          ${[{header: words.serial, width: serialWidth}, ...columns].map(
            ({header, width}) =>
              html`<th scope="col" width="${Math.round((100 * width) / sum)}%">${header}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells, index) =>
            html`<tr>
              <td>${offset + index + 1}</td>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}
