import type {DisclosureDocument} from '../../document.schema.js';
import {keysOfPolicy} from '../../policy.lookup.js';
import {learnTraditional} from '../fold.traditional.js';
import {hashOf} from '../keys.js';

/** What is looked up. */
type Numbered = Pick<DisclosureDocument, 'id' | 'docNumber'>;

/** What a file of a lookup holds beside its header; see `Lookup`. */
export interface LookupBody {
  readonly files: readonly string[];
  readonly keys: Readonly<Record<string, readonly number[]>>;
  readonly items?: readonly Numbered[];
}

/** How a lookup is written. */
export interface LookupOptions {
  /** Number of files, at least 1. */
  readonly count: number;
  /** Whether it has the policies whole, so that who knows a number reads no details. */
  readonly isWhole?: boolean;
}

/** One file of a lookup while it is filled. */
class LookupPart {
  private readonly numbers = new Map<string, number>();
  private readonly keys = new Map<string, readonly number[]>();
  private readonly items = new Set<Numbered>();

  add(key: string, file: string): void {
    const number = this.numbers.get(file) ?? this.numbers.size;
    this.numbers.set(file, number);
    this.keys.set(key, [...new Set([...(this.keys.get(key) ?? []), number])]);
  }

  addWhole(policy: Numbered): void {
    this.items.add(policy);
  }

  body(): LookupBody {
    const {numbers, keys, items} = this;
    return {
      files: [...numbers.keys()],
      keys: Object.fromEntries(keys),
      ...(items.size > 0 && {items: [...items]}),
    };
  }
}

/**
 * Files by which policies are looked up.
 *
 * @param policies - In the order of their positions.
 * @param fileOf - Path of the file of details a position is in, relative to the head.
 */
export function lookupBodies(
  policies: readonly Numbered[],
  fileOf: (position: number) => string,
  {count, isWhole = false}: LookupOptions,
): readonly LookupBody[] {
  learnTraditional();
  const parts = Array.from({length: count}, () => new LookupPart());
  policies.forEach((policy, position) => {
    for (const key of keysOfPolicy(policy)) parts[hashOf(key) % count]?.add(key, fileOf(position));
    if (isWhole) for (const key of wholeKeysOf(policy)) parts[hashOf(key) % count]?.addWhole(policy);
  });
  return parts.map((part) => part.body());
}

/** Keys in whose files a lookup that has policies whole has one: its numbers, its identifier where there is none. */
export function wholeKeysOf(policy: Numbered): readonly string[] {
  const [id, ...numbers] = keysOfPolicy(policy);
  return id === undefined || numbers.length > 0 ? numbers : [id];
}
