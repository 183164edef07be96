import type {PublicNames} from './manifest.js';

/** How each kind of public name is written in source. Names are always literal, so a pattern finds them all. */
const patterns: Readonly<Record<keyof PublicNames, RegExp>> = {
  events: /super\(\s*'(zwgk-[a-z-]+)'/g,
  slots: /<slot(?:\s+name="([a-z-]+)")?[\s>]/g,
  cssParts: /\spart="([a-z -]+)"/g,
  cssProperties: /var\(\s*(--zwgk-[a-z0-9-]+)/g,
};

/** Public names that a source file uses: what a page can hear, fill, or style. */
export function namesIn(source: string): PublicNames {
  const find = (kind: keyof PublicNames): ReadonlySet<string> =>
    new Set([...source.matchAll(patterns[kind])].flatMap(([, name = '']) => name.split(' ')));
  return {
    events: find('events'),
    slots: find('slots'),
    cssParts: find('cssParts'),
    cssProperties: find('cssProperties'),
  };
}

/** One line per name that is used and not documented. */
export function missingNames(used: PublicNames, documented: PublicNames): readonly string[] {
  const kinds = Object.keys(patterns) as (keyof PublicNames)[];
  return kinds.flatMap((kind) =>
    [...used[kind]]
      .filter((name) => !documented[kind].has(name))
      .map((name) => `${kind}: "${name}" is documented by no element`),
  );
}
