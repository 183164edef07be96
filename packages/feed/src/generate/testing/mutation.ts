import fc from 'fast-check';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

/** Values that are right in one place or another, and some that are right nowhere. */
export const replacement: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    -2,
    1,
    1.5,
    '',
    ' ',
    '示例',
    [],
    {},
    [null],
    ['website'],
    ['a', 1],
  ),
  fc.constantFrom<Json>(
    '2026',
    '2026-13',
    '2026-02',
    '2026-11-20T09:00:00Z',
    'county',
    'none',
    'x-a',
    'a b',
    'a',
  ),
  fc.constantFrom<Json>(
    {text: '无', absent: 'none'},
    {text: '无'},
    {'zh-Hans': '简', en: 'E'},
    {EN: 'x'},
    {en: ''},
  ),
  fc.constantFrom<Json>(
    {values: ['a'], index: [0, -1]},
    {values: [], index: [1.5]},
    {file: 'a'},
    {items: [1]},
  ),
  fc.string({maxLength: 6}),
  fc.constantFrom<Json>('长'.repeat(2048), '长'.repeat(2049), '长'.repeat(20_000), '长'.repeat(20_001)),
);

/** Replaces, removes or adds one member, at a place `choose` leads to. */
export function mutated(json: Json, choices: readonly number[], value: Json, kind: number): Json {
  const [choice = 0, ...rest] = choices;
  if (typeof json !== 'object' || json === null || choices.length === 0) return value;
  const keys = Object.keys(json);
  const key = keys[choice % (keys.length + 1)];
  const pairs = Object.entries(json);
  const changed = pairs.flatMap(([name, member]): [string, Json][] => {
    if (name !== key) return [[name, member]];
    if (rest.length > 0 && typeof member === 'object') return [[name, mutated(member, rest, value, kind)]];
    return kind === 0 ? [] : [[name, value]];
  });
  const all = key === undefined ? [...changed, ['unknownKey', value] as [string, Json]] : changed;
  return Array.isArray(json) ? all.map(([, member]) => member) : Object.fromEntries(all);
}
