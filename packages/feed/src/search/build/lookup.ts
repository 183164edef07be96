import type {DisclosureDocument} from '../../document.schema.js';
import {keysOfPolicy} from '../../policy.lookup.js';
import {learnTraditional} from '../fold.traditional.js';
import {hashOf} from '../hash.js';

/** What is looked up. */
type Numbered = Pick<DisclosureDocument, 'id' | 'docNumber'>;

/** What a file of a lookup that has policies whole holds beside its header; see `Lookup`. */
export interface LookupBody<T extends Numbered = Numbered> {
  readonly numbers: Readonly<Record<string, string>>;
  readonly items: readonly T[];
}

/**
 * Files by which policies are looked up, each policy whole in the files its numbers fall into.
 *
 * @param policies - In the order of their positions.
 * @param count - Number of files, at least 1.
 */
export function lookupBodies<T extends Numbered>(
  policies: readonly T[],
  count: number,
): readonly LookupBody<T>[] {
  learnTraditional();
  const parts = Array.from({length: count}, () => ({
    numbers: new Map<string, string>(),
    items: new Set<T>(),
  }));
  const partOf = (key: string) => parts[hashOf(key) % count];
  for (const policy of policies) {
    const keys = wholeKeysOf(policy);
    for (const key of keys) partOf(key)?.items.add(policy);
    const own = partOf(policy.id);
    if (own?.items.has(policy) === false) own.numbers.set(policy.id, keys[0] ?? '');
  }
  return parts.map(({numbers, items}) => ({numbers: Object.fromEntries(numbers), items: [...items]}));
}

/** Keys in whose files a lookup that has policies whole has one: its numbers, its identifier where there is none. */
export function wholeKeysOf(policy: Numbered): readonly string[] {
  const [id, ...numbers] = keysOfPolicy(policy);
  return id === undefined || numbers.length > 0 ? numbers : [id];
}
