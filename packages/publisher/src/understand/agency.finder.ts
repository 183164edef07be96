import type {Agency} from '@zwgk/feed';

import {keyOf} from './text.js';

/** Ids of the agencies a text names, in its order; a text may name several bodies. */
export type AgencyFinder = (text: string) => readonly string[];

/** Finds agencies by their names, short names and aliases. A name two agencies share finds neither. */
export function agencyFinder(agencies: readonly Agency[]): AgencyFinder {
  const ids = new Map<string, string | undefined>();
  for (const {id, name, shortName, aliases = []} of agencies) {
    for (const words of [...textsOf(name), ...textsOf(shortName), ...aliases]) {
      const key = keyOf(words);
      ids.set(key, ids.has(key) && ids.get(key) !== id ? undefined : id);
    }
  }
  const known = new Map<string, readonly string[]>();
  return (text) => {
    if (ids.size === 0) return [];
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const names = [text, ...text.split(/[、，,;；\n]/)].map((words) =>
      keyOf(words.replace(/等(?:相关|有关)?(?:部门|单位)?$/, '')),
    );
    const found = [...new Set(names.flatMap((key) => ids.get(key) ?? []))];
    if (known.size < 10_000) known.set(text, found);
    return found;
  };
}

function textsOf(name: Agency['name'] | undefined): readonly string[] {
  if (name === undefined) return [];
  return typeof name === 'string' ? [name] : Object.values(name);
}
