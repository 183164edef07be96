import {acrossStyles, imprint, printStyles} from '@zwgk/browse';
import {type Column, printSheet, wholeSize} from '@zwgk/browse';
import type {DocumentRow, Listing, ListRow, MatterRow} from '@zwgk/feed';
import {fieldWords, outputsWords, printWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {listOf} from './catalog.query.js';
import {addressOf} from './catalog.route.js';
import type {Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {matterColumns} from './outputs.columns.js';
import {mostPrinted, narrowedBy, titleOf} from './outputs.view.js';
import type {Work} from './outputs.work.js';
import type {Page} from './page.js';

/** Width of the column that counts the rows, in characters. */
const serialWidth = 6;

/** Which rows of a list are printed. */
interface Extent {
  readonly offset: number;
  readonly size: number;
}

/** A table on paper. */
interface Table {
  readonly columns: readonly {readonly header: string; readonly width: number}[];
  readonly rows: readonly (readonly string[])[];
  /** Whether it needs the paper's long side. */
  readonly isWide: boolean;
}

/**
 * Prints the list that is shown: as the official table where that is shown, else with the columns of the list.
 *
 * @param whole - All of it; else the page that is shown.
 * @returns what is told of it.
 */
export async function printList(
  page: Page,
  work: Work,
  whole: boolean,
  signal: AbortSignal,
): Promise<string> {
  const {scene} = page;
  if (scene.query.list === 'documents') {
    const documents = await work.part('documents', (ready) => ready.documents);
    return printRows(page, whole, documents, signal, async ({offset, size}) =>
      table(documentColumns(scene), await documents.rows(scene.query, offset, size, signal)),
    );
  }
  const matters = await work.part('matters', (ready) => ready.matters);
  return printRows(page, whole, matters, signal, async ({offset, size}) => {
    const rows = await matters.rows(scene.query, offset, size, signal);
    if (scene.query.view === 'list') return table(rowColumns(scene), rows);
    const records = await Promise.all(rows.map((row) => matters.record(row, signal)));
    // The address of a matter's column is nothing to read on paper.
    const columns = matterColumns(scene).slice(0, -1);
    return table(
      columns,
      records.flatMap((record) => record ?? []),
      true,
    );
  });
}

async function printRows<Row extends ListRow>(
  page: Page,
  whole: boolean,
  listing: Listing<Row, unknown>,
  signal: AbortSignal,
  tableOf: (extent: Extent) => Promise<Table>,
): Promise<string> {
  const {scene, host, ready} = page;
  const {language} = scene.words;
  const {total} = await listing.tally(scene.query, signal);
  if (total === 0) return outputsWords[language].nothing;
  if (whole && total > mostPrinted) return printWords[language].tooMany(total, mostPrinted);
  const size = wholeSize(scene.settings.pageSize);
  const offset = Math.min(scene.query.page - 1, Math.ceil(total / size) - 1) * size;
  const extent = whole ? {offset: 0, size: total} : {offset, size};
  const content = await tableOf(extent);
  if (signal.aborted) return '';
  await printSheet(host, {
    title: titleOf(scene, ready.feed),
    language,
    styles: content.isWide ? [printStyles, acrossStyles] : [printStyles],
    content: sheet(page, extent, total, content),
  });
  return '';
}

/** A table of records; columns in which nothing is written waste paper. */
function table<T>(all: readonly Column<T>[], records: readonly T[], isWide = false): Table {
  const columns = all.filter(({value}) => records.some((record) => value(record, '') !== ''));
  return {columns, rows: records.map((record) => columns.map(({value}) => value(record, ''))), isWide};
}

function sheet(page: Page, {offset}: Extent, total: number, {columns, rows}: Table): TemplateResult {
  const {scene, ready} = page;
  const words = printWords[scene.words.language];
  const conditions = narrowedBy(scene);
  const sum = columns.reduce((whole, {width}) => whole + width, serialWidth);
  const counted = words.range(offset + 1, offset + rows.length, total);
  return html`<h1>${titleOf(scene, ready.feed)}</h1>
    <p class="range">${conditions === '' ? nothing : html`${words.conditions(conditions)} · `}${counted}</p>
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
    </table>
    ${imprint(page, addressOf(scene.prefix, listOf(scene.query)))}`;
}

/** What the list tells of a matter; the area only where there are several. */
function rowColumns(scene: Scene): readonly Column<MatterRow>[] {
  const {language} = scene.words;
  const names = fieldWords[language];
  const {documents, newest} = printWords[language];
  const area: Column<MatterRow> = {
    header: names.area,
    width: 14,
    value: ({area: code}) => (code === undefined ? '' : scene.areaName(code)),
  };
  return [
    ...(scene.query.conditions['area']?.length === 1 ? [] : [area]),
    {header: names.level1, width: 20, value: ({level1}) => level1},
    {header: names.level2, width: 34, value: ({level2}) => level2 ?? ''},
    {header: names.subject, width: 20, value: ({subject}) => subject ?? ''},
    {header: documents, width: 8, value: (row) => String(row.documents)},
    {header: newest, width: 15, value: (row) => row.newest ?? ''},
  ];
}

/** What the list tells of a document. */
function documentColumns(scene: Scene): readonly Column<DocumentRow>[] {
  const headers = outputsWords[scene.words.language].documentColumns;
  return [
    {header: headers.title, width: 40, value: ({title}) => title},
    {header: headers.docNumber, width: 20, value: ({docNumber}) => docNumber ?? ''},
    {header: headers.issuer, width: 20, value: ({issuer}) => issuer ?? ''},
    {header: headers.publishedOn, width: 15, value: (row) => row.publishedOn ?? row.writtenOn ?? ''},
    {
      header: headers.validity,
      width: 11,
      value: ({validity}) => (validity === undefined ? '' : facetValueName(scene, 'validity', validity)),
    },
  ];
}
