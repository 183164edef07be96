import type {Sheet} from '../table/sheet.js';
import {agencyFinder} from './agency.finder.js';
import {agenciesOf} from './agency.js';
import {aliasesOf} from './alias.js';
import {areaFinder} from './area.js';
import type {Draft} from './catalog.draft.js';
import {mattersOf} from './catalog.js';
import {CatalogReader} from './catalog.reader.js';
import {documentsOf} from './documents.js';
import type {Entry} from './entry.js';
import {EntryReader} from './entry.reader.js';
import type {UnderstandOptions, Understood} from './found.js';
import {createLog} from './log.js';
import {matterIndex} from './reference.js';
import {type Ending, type OpenTable, readSheet} from './sheet.read.js';

/**
 * Makes the records of a feed from tables: repairs what can only mean one thing, leaves out what is wrong, and tells
 * of both. Documents find their matters in any of the tables, so all belong into one call. Time is linear in the cells.
 */
export function understand(sheets: readonly Sheet[], options: UnderstandOptions): Understood {
  const {issue, publisher, today, localAreas = [], agencies: known = []} = options;
  const log = createLog(issue);
  const finder = areaFinder(localAreas);
  const drafts: Draft[] = [];
  const documentRows: Entry[] = [];
  const agencyRows: Entry[] = [];
  const aliasRows: Entry[] = [];
  const open: OpenTable = (table, area, previous) => {
    switch (table.segment.kind) {
      case 'catalog':
        return new CatalogReader(table, area, previous instanceof CatalogReader ? previous : undefined, {
          finder,
          drafts,
        });
      case 'documents':
        return new EntryReader(table, documentRows, 'title');
      case 'agencies':
        return new EntryReader(table, agencyRows, 'name');
      case 'aliases':
        return new EntryReader(table, aliasRows, 'word');
    }
  };
  let before: Ending | undefined;
  for (const sheet of sheets) before = readSheet(sheet, finder, log, open, before);
  const agencies = agenciesOf(agencyRows, known, finder, log);
  const bodies = agencyFinder(agencies.map(({record}) => record));
  const matters = mattersOf(drafts, publisher, bodies, log);
  const index = matterIndex(matters, finder);
  const documents = documentsOf(documentRows, publisher, {
    finder,
    agencies: bodies,
    matters: index,
    today,
    log,
  });
  const aliases = aliasesOf(aliasRows, log);
  return {matters, documents, agencies, aliases, issues: log.issues()};
}
