import {workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';

import type {Sheet} from '../table/sheet.js';
import {agencyFinder} from './agency.finder.js';
import {agenciesOf} from './agency.js';
import {aliasesOf} from './alias.js';
import {type AreaFinder, areaFinder} from './area.js';
import type {Draft} from './catalog.draft.js';
import {mattersOf} from './catalog.js';
import {CatalogReader} from './catalog.reader.js';
import {documentsOf} from './documents.js';
import type {Entry} from './entry.js';
import {EntryReader} from './entry.reader.js';
import type {UnderstandOptions, Understood} from './found.js';
import {createLog} from './log.js';
import {policiesOf} from './policy/policies.js';
import type {PolicyBlock} from './policy/policy.block.js';
import {policyForm, policyReader} from './policy/policy.rows.js';
import {matterIndex} from './reference.js';
import {type Ending, type Openers, type OpenTable, readSheet} from './sheet.read.js';

/** Rows of all tables by what they are of. */
interface Rows {
  readonly drafts: Draft[];
  readonly documents: Entry[];
  readonly agencies: Entry[];
  readonly aliases: Entry[];
  readonly policies: PolicyBlock[];
}

/** Makes readers that collect rows. */
function collectorOf(rows: Rows, finder: AreaFinder): Openers {
  const table: OpenTable = (table, area, previous, above) => {
    switch (table.segment.kind) {
      case 'catalog':
        return new CatalogReader(table, area, previous instanceof CatalogReader ? previous : undefined, {
          finder,
          drafts: rows.drafts,
        });
      case 'documents':
        return new EntryReader(table, (entry) => rows.documents.push(entry), 'title');
      case 'agencies':
        return new EntryReader(table, (entry) => rows.agencies.push(entry), 'name');
      case 'aliases':
        return new EntryReader(table, (entry) => rows.aliases.push(entry), 'word');
      case 'policies':
        return policyReader(table, above, rows.policies, rows.documents);
    }
  };
  return {table, form: (grid, form, titles) => policyForm(grid, form, titles, rows.policies)};
}

/** Part of the work that is reading rows; the rest is making records of them. */
const reading = 0.6;

/**
 * Makes the records of a feed from tables: repairs what can only mean one thing, leaves out what is wrong, and tells
 * of both. Documents find their matters in any of the tables, so all belong into one call. Time is linear in the cells.
 */
export function understand(sheets: readonly Sheet[], options: UnderstandOptions): Understood {
  const {issue, publisher, today, localAreas = [], agencies: known = [], calendar = [], progress} = options;
  const log = createLog(issue);
  const finder = areaFinder(localAreas);
  const rows: Rows = {drafts: [], documents: [], agencies: [], aliases: [], policies: []};
  const open = collectorOf(rows, finder);
  let before: Ending | undefined;
  for (const [at, sheet] of sheets.entries()) {
    before = readSheet(sheet, finder, log, open, before);
    progress?.(((at + 1) / sheets.length) * reading);
  }
  const agencies = agenciesOf(rows.agencies, known, finder, log);
  const bodies = agencyFinder(agencies.map(({record}) => record));
  const matters = mattersOf(rows.drafts, publisher, bodies, log);
  const context = {
    finder,
    agencies: bodies,
    matters: matterIndex(matters, finder),
    today,
    log,
    progress: (done: number) => progress?.(reading + done * (1 - reading)),
  };
  const documents = documentsOf(rows.documents, publisher, context);
  const {policies, explanations} = policiesOf(rows.policies, {
    ...context,
    publisher,
    documents,
    calendar: workingCalendar([...defaultCalendar, ...calendar]),
  });
  const aliases = aliasesOf(rows.aliases, log);
  return {matters, documents, policies, explanations, agencies, aliases, issues: log.issues()};
}
