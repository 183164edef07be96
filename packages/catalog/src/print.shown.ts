import {type Column, printedTable, printList, type Work} from '@zwgk/browse';
import type {DocumentRow, MatterRow} from '@zwgk/feed';
import {fieldWords, outputsWords, printWords} from '@zwgk/locale';

import type {Page, Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {matterColumns} from './outputs.columns.js';
import {titleOf} from './outputs.view.js';
import {listOf} from './query.list.js';

/**
 * Prints the list that is shown: as the official table where that is shown, else with the columns of the list.
 *
 * @param whole - All of it; else the page that is shown.
 * @returns what is told of it.
 */
export async function printShown(
  page: Page,
  work: Work,
  whole: boolean,
  signal: AbortSignal,
): Promise<string> {
  const {scene, ready} = page;
  const {query} = scene;
  const called = {title: titleOf(scene, ready.feed), address: scene.addressOf(listOf(query))};
  if (query.list === 'documents') {
    const documents = await work.part('documents', (now) => now.documents);
    return printList(page, whole, signal, {
      ...called,
      listing: documents,
      tableOf: async ({offset, size}) =>
        printedTable(documentColumns(scene), await documents.rows(query, offset, size, signal)),
    });
  }
  const matters = await work.part('matters', (now) => now.matters);
  return printList(page, whole, signal, {
    ...called,
    listing: matters,
    tableOf: async ({offset, size}) => {
      const rows = await matters.rows(query, offset, size, signal);
      if (query.view === 'list') return printedTable(rowColumns(scene), rows);
      const records = await Promise.all(rows.map((row) => matters.record(row, signal)));
      // The address of a matter's column is nothing to read on paper.
      const columns = matterColumns(scene).slice(0, -1);
      return printedTable(
        columns,
        records.flatMap((record) => record ?? []),
        true,
      );
    },
  });
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
