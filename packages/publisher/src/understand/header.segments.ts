import {type HeadedColumn, isComplete} from './header.kind.js';
import {type Role, roleOf, usualness} from './header.roles.js';
import type {CatalogField, Field, TableKind} from './header-aliases.js';
import {policyColumnsOf, type PolicyTable, type TableSubject} from './policy/policy.columns.js';

/** One column of a table. */
export interface Column {
  readonly index: number;
  readonly role: Role;
  /** The words above it, for messages and for what they add (公开时限（工作日）). */
  readonly words: string;
}

/** One of the tables that stand side by side under a header. */
export interface Segment {
  readonly kind: TableKind | 'policies';
  /** What rows of a table of policies speak of. */
  readonly policies?: PolicyTable;
  readonly columns: readonly Column[];
  /** Columns that belong to it, also those without a known header. */
  readonly left: number;
  readonly right: number;
  /** Whether there are others beside it. */
  readonly beside: boolean;
  /** Headers of columns that are not read: the feed has no place for them, or nobody knows the wording. */
  readonly unread: readonly string[];
}

/** Fields a table has once; a second one begins a table beside it. */
const single: ReadonlySet<Field> = new Set<Field>([
  'level1',
  'level2',
  'matter',
  'title',
  'name',
  'elements',
  'basis',
]);
/** Fields that stand at the left of a table. */
const leading: ReadonlySet<Field> = new Set<Field>(['serial', 'area', 'code', 'indexNumber']);

/** The tables under a header, left to right, with what each column holds. */
export function segmentsOf(kind: TableKind, headed: readonly HeadedColumn[]): readonly Segment[] {
  const columns = headed.flatMap(({column, words}): Column[] => {
    const role = roleOf(kind, words);
    return role === undefined ? [] : [{index: column, role, words: words.join('／')}];
  });
  const parts = split(kind, columns);
  return parts.map((part, at) => {
    const next = parts[at + 1]?.[0]?.index;
    const read = kind === 'catalog' ? settled(part) : part;
    const left = at === 0 ? 0 : (part[0]?.index ?? 0);
    const right = next === undefined ? Number.POSITIVE_INFINITY : next - 1;
    const within = headed.filter(({column}) => left <= column && column <= right);
    return {kind, columns: read, left, right, beside: parts.length > 1, unread: unreadIn(within, read)};
  });
}

/** The table of policies under a header, if it is of one; no other stands beside it. */
export function policySegmentOf(headed: readonly HeadedColumn[], about: TableSubject): Segment | undefined {
  const table = policyColumnsOf(headed, about);
  if (table === undefined) return undefined;
  const columns = headed.flatMap(({column, words}): Column[] => {
    const field = table.fields.get(column);
    return field === undefined ? [] : [{index: column, role: {field}, words: words.join('／')}];
  });
  const published = columns.filter(({role}) => role.field !== 'remarks');
  return {
    kind: 'policies',
    policies: table,
    columns,
    left: 0,
    right: Number.POSITIVE_INFINITY,
    beside: false,
    unread: unreadIn(headed, published),
  };
}

function unreadIn(headed: readonly HeadedColumn[], columns: readonly Column[]): readonly string[] {
  const read = new Set(columns.map(({index}) => index));
  const words = headed.flatMap(({column, words: all}) => (read.has(column) ? [] : all.slice(-1)));
  return [...new Set(words.map(toldHeader))];
}

/** A header as messages name it. */
export function toldHeader(words: string): string {
  return words.replace(/\s/g, '').slice(0, longestTold);
}

/** Characters of a header that are enough to know it by. */
const longestTold = 20;

function split(kind: TableKind, columns: readonly Column[]): readonly (readonly Column[])[] {
  const repeated = columns.findIndex(({role, index}, at) => {
    const before = columns.slice(0, at);
    // Adjacent twins are one cell over two columns, not two tables.
    const gap = before
      .filter((other) => other.role.field === role.field)
      .some((other) => index - other.index > 2);
    return single.has(role.field) && role.codes === undefined && gap;
  });
  if (repeated <= 0) return [columns];
  let start = repeated;
  while (start > 0 && leading.has(columns[start - 1]?.role.field ?? 'level1')) start -= 1;
  const first = columns.slice(0, start);
  const rest = columns.slice(start);
  const both = [first, rest].every((part) =>
    isComplete(
      kind,
      part.map(({role}) => role),
    ),
  );
  return both ? [first, ...split(kind, rest)] : [columns];
}

/** Decides what 公开事项 and 市级 mean from the columns around them. */
function settled(columns: readonly Column[]): readonly Column[] {
  const has = (field: Field): boolean => columns.some(({role}) => role.field === field);
  const hasCounty = columns.some(({role}) => role.codes?.includes('county'));
  const free: Field[] = (['level1', 'level2'] as const).filter((field) => !has(field));
  const matters = columns.filter(({role}) => role.field === 'matter').length;
  const result: Column[] = [];
  for (const column of columns) {
    const {role} = column;
    if (role.field === 'matter') {
      // A single column of names in a table with a column of classes is the second level, else the first.
      const field = free.shift();
      if (field !== undefined) result.push({...column, role: {field}});
    } else if (role.field === 'levels' && role.name !== undefined) {
      if (!hasCounty) result.push({...column, role: {field: 'levels', codes: ['county']}});
    } else if (role.field === 'level3' && !has('level2') && matters === 0) {
      result.push({...column, role: {field: 'level2'}});
    } else result.push(column);
  }
  return withoutTwins(result);
}

/** What a matter has once: of several columns for it, those with the most usual wording (公开时限 before 更新频率) are read. */
const once: readonly CatalogField[] = [
  'serial',
  'area',
  'level1',
  'level2',
  'level3',
  'timeLimit',
  'subject',
];
/** Of these, two columns may share a wording: 公开主体 over one for each level. */
const parted: ReadonlySet<Field> = new Set<Field>(['timeLimit', 'subject']);

function withoutTwins(columns: readonly Column[]): readonly Column[] {
  const dropped = once.flatMap((field): readonly Column[] => {
    const twins = columns.filter(({role}) => role.field === field);
    const rank = ({words}: Column): number => usualness(field, words.split('／'));
    const best = Math.min(...twins.map(rank));
    const kept = twins.filter((column) => rank(column) === best);
    return twins.filter((column) => !(parted.has(field) ? kept : kept.slice(0, 1)).includes(column));
  });
  return columns.filter((column) => !dropped.includes(column));
}
