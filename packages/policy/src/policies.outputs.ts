import {
  type Column,
  exportTable,
  issuerOf,
  linkFrom,
  numberOf,
  type Outputs,
  outputs,
  printedTable,
  printList,
} from '@zwgk/browse';
import {localized, type Policy, type PolicyRow} from '@zwgk/feed';
import type {TemplateResult} from 'lit';

import {listOf} from './policies.query.js';
import {standingWords} from './policies.row.js';
import type {PoliciesPage} from './policies.scene.js';
import {oldestFirst} from './policies.sort.js';

export {outputStyles as styles} from '@zwgk/browse';

/** Buttons that copy a link to the list that is shown, save it as a table and print it. */
export function policiesOutputs(page: PoliciesPage): TemplateResult {
  const {scene} = page;
  const {query, settings, words} = scene;
  const address = scene.addressOf(listOf(query));
  const title = settings.heading || words.list.title;
  const actions: Outputs = {
    address,
    save: async (work, format, signal) => {
      const listing = await work.part('policies', ({policies}) => policies);
      const list = {listing, columns: policyColumns(page), name: words.list.title, title};
      return exportTable(page, work, format, signal, list);
    },
    print: async (work, whole, signal) => {
      const newest = await work.part('policies', ({policies}) => policies);
      const listing = query.sort === 'oldest' ? oldestFirst(newest) : newest;
      return printList(page, whole, signal, {
        listing,
        title,
        address,
        tableOf: async ({offset, size}) =>
          printedTable(rowColumns(page), await listing.rows(query, offset, size, signal)),
      });
    },
  };
  const {conditions, words: typed, sort} = query;
  return outputs(page, JSON.stringify([conditions, typed, sort]), actions);
}

/** What the list tells of a policy. */
function rowColumns({scene, ready}: PoliciesPage): readonly Column<PolicyRow>[] {
  const {words} = scene;
  const {list} = words;
  return [
    {header: list.name, width: 40, value: ({title}) => title},
    {header: list.docNumber, width: 20, value: ({docNumber = ''}) => docNumber},
    {header: list.issuer, width: 20, value: ({issuer = ''}) => issuer},
    {header: list.date, width: 14, value: ({publishedOn, writtenOn = ''}) => publishedOn ?? writtenOn},
    {header: list.standing, width: 12, value: (row) => standingWords(words, row, ready.feed).join('、')},
  ];
}

/** What the table that is saved tells of a policy, one to a row. */
function policyColumns({scene, ready}: PoliciesPage): readonly Column<Policy>[] {
  const {words, areaName} = scene;
  const {list, language} = words;
  const {columns} = list;
  return [
    {header: list.name, width: 44, value: ({title}) => localized(title, language)},
    {header: list.docNumber, width: 20, value: (policy) => numberOf(policy, language) ?? ''},
    {header: list.indexNumber, width: 18, value: ({indexNumber = ''}) => indexNumber},
    {header: list.issuer, width: 20, value: (policy) => issuerOf(policy) ?? ''},
    {header: columns.writtenOn, width: 12, value: ({writtenOn = ''}) => writtenOn},
    {header: columns.publishedOn, width: 12, value: ({publishedOn = ''}) => publishedOn},
    {header: columns.effectiveOn, width: 12, value: ({effectiveOn = ''}) => effectiveOn},
    {
      header: list.standing,
      width: 14,
      value: (policy) => standingWords(words, policy, ready.feed).join('、'),
    },
    {header: columns.validUntil, width: 12, value: ({validUntil = ''}) => validUntil},
    {header: columns.area, width: 14, value: ({area}) => (area === undefined ? '' : areaName(area))},
    {
      header: columns.interpretation,
      width: 36,
      value: ({interpretations = []}) =>
        interpretations.map((each) => localized(each.title, language)).join('\n'),
    },
    {header: columns.url, width: 36, value: ({url}, base) => linkFrom(base, url) ?? ''},
    {
      header: columns.summary,
      width: 36,
      value: ({summary}) => (summary === undefined ? '' : localized(summary, language)),
    },
  ];
}
