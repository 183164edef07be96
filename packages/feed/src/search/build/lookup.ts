import type {DisclosureDocument} from '../../document.schema.js';
import {keysOfPolicy} from '../../policy.lookup.js';
import {learnTraditional} from '../fold.traditional.js';
import {hashOf} from '../keys.js';

/** What a file of a lookup holds beside its header; see `LookupFile`. */
export interface LookupBody {
  readonly files: readonly string[];
  readonly keys: Readonly<Record<string, readonly number[]>>;
}

/** One file of a lookup while it is filled. */
class LookupPart {
  private readonly numbers = new Map<string, number>();
  private readonly keys = new Map<string, readonly number[]>();

  add(key: string, file: string): void {
    const number = this.numbers.get(file) ?? this.numbers.size;
    this.numbers.set(file, number);
    this.keys.set(key, [...new Set([...(this.keys.get(key) ?? []), number])]);
  }

  body(): LookupBody {
    return {files: [...this.numbers.keys()], keys: Object.fromEntries(this.keys)};
  }
}

/**
 * Files by which policies are looked up.
 *
 * @param policies - In the order of their positions.
 * @param fileOf - Path of the file of details a position is in, relative to the head.
 * @param count - Number of files, at least 1.
 */
export function lookupBodies(
  policies: readonly Pick<DisclosureDocument, 'id' | 'docNumber'>[],
  fileOf: (position: number) => string,
  count: number,
): readonly LookupBody[] {
  learnTraditional();
  const parts = Array.from({length: count}, () => new LookupPart());
  policies.forEach((policy, position) => {
    for (const key of keysOfPolicy(policy)) parts[hashOf(key) % count]?.add(key, fileOf(position));
  });
  return parts.map((part) => part.body());
}
