import {Converter} from 'opencc-js/cn2t';

import type {ListKind} from '../kind.js';
import type {Conditions, ListRow} from '../listing.js';
import type {Column} from './county.js';
import type {Random} from './random.js';

/** Words as a record has them, and as somebody may type them. */
export interface Typing {
  readonly plain: string;
  readonly typed: string;
}

const scripts = [Converter({from: 'cn', to: 'tw'}), Converter({from: 'cn', to: 'hk'})];
const brackets = ['〔〕', '[]', '（）', '()', '【】', '［］'];
const longest = 10;

/** Ways of typing the same: none changes what must be found. */
const ways: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0)),
  (text, random) => random.pick(scripts)(text),
  (text, random) => {
    const [open = '', close = ''] = random.pick(brackets);
    return text.replace(/[〔[（(【［]/g, open).replace(/[〕\]）)】］]/g, close);
  },
];

/** One piece of a text of a record, 1 to 10 characters; or, to be found nowhere as a rule, pieces of two put together. */
function pieceOf(texts: readonly string[], random: Random): string {
  const size = 1 + random.below(longest);
  const cut = (length: number): string => {
    const text = random.pick(texts);
    const start = random.below(Math.max(1, text.length - length + 1));
    return text.slice(start, start + length);
  };
  if (size === 1 || random.chance(0.85)) return cut(size);
  const first = 1 + random.below(size - 1);
  return cut(first) + cut(size - first);
}

/** Words to search for: mostly one, all of the same record. */
export function typing<Row extends ListRow, Text>(
  {textOf}: ListKind<Row, Text>,
  {rows, texts}: Column<Row, Text>,
  random: Random,
): Typing {
  const row = random.pick(rows);
  const {title, shown, hidden} = textOf(row, texts[row.position]);
  // A title is searched for most; a field of its own is looked for as often as the others.
  const fields = [...title, ...title, ...shown, ...hidden];
  const count = random.pick([1, 1, 1, 2, 3]);
  const plain = Array.from({length: count}, () => pieceOf(fields, random)).join(' ');
  return {plain, typed: random.pick(ways)(plain, random)};
}

/** Conditions on none to three facets, several values now and then. */
export function narrowing<Row extends ListRow, Text>(
  {facets}: ListKind<Row, Text>,
  {rows}: Column<Row, Text>,
  random: Random,
): Conditions {
  const chosen = Array.from({length: random.pick([0, 0, 1, 1, 2, 3])}, () => random.pick(facets));
  return Object.fromEntries(
    chosen.map(({name, valuesOf}) => {
      const some = Array.from({length: 1 + random.below(3)}, () => random.pick(rows));
      return [name, [...new Set(some.flatMap(valuesOf))]];
    }),
  );
}
