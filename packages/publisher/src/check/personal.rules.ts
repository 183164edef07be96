import type {Agency, Policy, Publisher} from '@zwgk/feed';
import {findPersonalData, officialNumbers, personalDataNames} from '@zwgk/feed/check';

import type {Located, Part} from './file.reader.js';
import type {Reading} from './json.js';
import {pointerOf} from './pointer.js';

/** Keys whose values are made by programs, not text. */
const codedKeys: ReadonlySet<string> = new Set(['id', 'sha256', 'version', 'updated']);

/** Longer keys are none of the format's own, but text. */
const longestMember = 15;

/**
 * Refuses personal data in any text of any file, records that break the format included. Declared contacts of the
 * publisher, its agencies and its interpreters are official. A text that several files repeat is told once.
 */
export class PersonalRules {
  private readonly reading: Reading;
  private readonly publisher: Publisher;
  private readonly agencies: readonly Agency[];
  private official: ReadonlySet<string>;
  private readonly told = new Set<string>();

  constructor(reading: Reading, publisher: Publisher, agencies: readonly Located<Agency>[]) {
    this.reading = reading;
    this.publisher = publisher;
    this.agencies = agencies.map(({record}) => record);
    this.official = officialNumbers(publisher, this.agencies);
  }

  /** Takes the contacts of interpreters for official from here on. */
  declare(policies: readonly Policy[]): void {
    const own = officialNumbers(this.publisher, this.agencies, policies);
    this.official = new Set([...this.official, ...own]);
  }

  /** Looks through a file, full records before the tables that repeat them: their pointers lead to what to mend. */
  inspect({name, json}: Part): void {
    this.visit(json, [], name);
  }

  /** The keys on the way to a value are kept, not written out: a hundred thousand records have millions of texts. */
  private visit(json: unknown, keys: string[], file: string): void {
    if (typeof json === 'string') this.inspectText(json, keys, file);
    if (typeof json !== 'object' || json === null) return;
    for (const [key, value] of Object.entries(json)) {
      if (codedKeys.has(key)) continue;
      keys.push(key);
      // Words a county offers names for are keys of a file.
      if (key.length > longestMember) this.inspectText(key, keys, file);
      this.visit(value, keys, file);
      keys.pop();
    }
  }

  private inspectText(text: string, keys: readonly string[], file: string): void {
    const [found] = findPersonalData(text, this.official);
    if (found === undefined || this.told.has(text)) return;
    this.told.add(text);
    const {findings, lang} = this.reading;
    findings.add('PERSONAL_DATA_PUBLISHED', file, pointerOf(keys), personalDataNames[found.kind][lang]);
  }
}
