import type {Gathered} from '@zwgk/browse';
import type {Agency, MatterDetail, MatterRow, Publisher} from '@zwgk/feed';
import {localized} from '@zwgk/feed';

import {contactsOf, nameOf, statementOf} from './matter.view.js';

/** One matter on a poster. Texts are as the table has them; empty where it has none. */
export interface PosterRow {
  readonly name: string;
  readonly timeLimit: string;
  readonly subject: string;
  /** Telephone numbers of its bodies, else of the publisher. */
  readonly phones: readonly string[];
}

/** The matters of one level-1 matter. */
export interface PosterGroup {
  readonly level1: string;
  readonly rows: readonly PosterRow[];
}

/** What a poster says of an area, in catalogue order. */
export function posterGroups(
  gathered: readonly Gathered<MatterRow, MatterDetail>[],
  agencies: ReadonlyMap<string, Agency>,
  publisher: Publisher,
  language: string,
): readonly PosterGroup[] {
  const groups: {level1: string; rows: PosterRow[]}[] = [];
  for (const {row, record} of gathered) {
    const bodies = contactsOf(record.subject, agencies);
    const known = new Set(bodies.flatMap(({phone}) => phone ?? []));
    const limit = statementOf(record.timeLimit);
    const printed: PosterRow = {
      name: nameOf(row),
      timeLimit: limit.type === 'text' ? limit.text : '',
      subject: row.subject ?? bodies.map(({name}) => localized(name, language)).join('、'),
      phones: known.size > 0 ? [...known] : [publisher.phone ?? []].flat(),
    };
    const last = groups[groups.length - 1];
    if (last?.level1 === row.level1) last.rows.push(printed);
    else groups.push({level1: row.level1, rows: [printed]});
  }
  return groups;
}
