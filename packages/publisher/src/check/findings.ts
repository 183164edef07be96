import type {Issue} from '../issue.js';
import type {Code, Words} from '../messages/catalogue.js';
import {issuesIn} from '../messages/issue-factory.js';
import type {Lang} from '../messages/message.js';

/** Most findings of one code that are kept: a feed that is wrong everywhere is wrong in one way. */
const perCode = 200;

/** Collects what is found; `field` of an issue is the JSON pointer to it in its file. */
export class Findings {
  private readonly found: Issue[] = [];
  private readonly counts = new Map<string, number>();
  private readonly issue;

  constructor(lang: Lang) {
    this.issue = issuesIn(lang);
  }

  add<C extends Code>(code: C, file: string, pointer: string, ...words: Words[C]): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > perCode) return;
    const place = pointer === '' ? {file} : {file, field: pointer};
    this.found.push(this.issue(code, place, ...words));
  }

  /** Findings in the order they were made, at most 200 of each code. */
  get issues(): readonly Issue[] {
    return this.found;
  }

  /** How often each code was found, those not kept included. */
  get totals(): ReadonlyMap<string, number> {
    return this.counts;
  }
}
