import {type Role, roleOf} from './header.roles.js';
import type {Field, TableKind} from './header-aliases.js';
import {bareKeyOf} from './text.js';

/** A column with the words above it, outermost first. */
export interface HeadedColumn {
  readonly column: number;
  readonly words: readonly string[];
}

const kinds: readonly TableKind[] = ['catalog', 'documents', 'agencies', 'aliases'];

/** The kind of table whose words fit best, if its necessary columns are there. */
export function kindOf(headed: readonly HeadedColumn[]): TableKind | undefined {
  let best: {readonly kind: TableKind; readonly score: number} | undefined;
  for (const kind of kinds) {
    const roles = headed.flatMap(({words}) => roleOf(kind, words) ?? []);
    const score = scoreOf(roles);
    if (kind === 'agencies' && listsPeople(headed)) continue;
    if (isComplete(kind, roles) && score > (best?.score ?? 0)) best = {kind, score};
  }
  return best?.kind;
}

/** A list of people is none of bodies: the telephones in it are theirs. */
function listsPeople(headed: readonly HeadedColumn[]): boolean {
  return headed.some(({words}) => /^(?:人员)?姓名$/.test(bareKeyOf(words.at(-1) ?? '')));
}

function scoreOf(roles: readonly Role[]): number {
  const sure = new Set(roles.filter(({hinted}) => hinted !== true).map(({field}) => field));
  const hinted = new Set(roles.map(({field}) => field).filter((field) => !sure.has(field)));
  return sure.size + hinted.size / 2;
}

const necessary: Readonly<
  Record<TableKind, {readonly one: readonly Field[]; readonly two: readonly Field[]; readonly count: number}>
> = {
  catalog: {
    one: ['level1', 'level2', 'matter'],
    two: ['elements', 'basis', 'timeLimit', 'subject', 'channels', 'audience', 'mode', 'levels'],
    count: 2,
  },
  documents: {
    one: ['title'],
    two: [
      'docNumber',
      'indexNumber',
      'issuer',
      'writtenOn',
      'publishedOn',
      'validity',
      'url',
      'matters',
      'level2',
      'attachments',
    ],
    count: 2,
  },
  agencies: {one: ['name'], two: ['phone', 'address', 'hours', 'email', 'postcode', 'fax'], count: 1},
  aliases: {one: ['word'], two: ['official'], count: 1},
};

/** Whether the columns are enough for such a table. */
export function isComplete(kind: TableKind, roles: readonly Role[]): boolean {
  const fields = new Set(roles.map(({field}) => field));
  const {one, two, count} = necessary[kind];
  return one.some((field) => fields.has(field)) && two.filter((field) => fields.has(field)).length >= count;
}
