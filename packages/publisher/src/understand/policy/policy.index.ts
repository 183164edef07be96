import {bareKeyOf} from '../text.js';
import {numberKey, type PolicyNames, quotedIn, titleKeys} from './policy.names.js';

/** What names lead to. */
export type PolicyFinding<T> =
  | {readonly type: 'found'; readonly policy: T; readonly by: 'number' | 'title'}
  /** Several policies bear the title. */
  | {readonly type: 'ambiguous'}
  | {readonly type: 'unknown'};

/** Titles shorter than this are too common to be told by a part. */
const shortest = 6;
/** More policies than any county has whose titles are looked through one by one. */
const mostCompared = 5000;

/** Finds policies by number, else by title as tolerantly as can only mean one. */
export class PolicyIndex<T> {
  private readonly byNumber = new Map<string, T>();
  private readonly byTitle = new Map<string, Set<T>>();

  add(policy: T, {numbers, titles}: PolicyNames): void {
    for (const number of numbers) {
      const key = numberKey(number);
      if (!this.byNumber.has(key)) this.byNumber.set(key, policy);
    }
    for (const title of titles) {
      for (const key of titleKeys(title))
        this.byTitle.set(key, (this.byTitle.get(key) ?? new Set()).add(policy));
    }
  }

  /** The policy of a document number; words before the number itself do not matter. */
  withNumber(number: string): T | undefined {
    const key = numberKey(number);
    const exact = this.byNumber.get(key);
    if (exact !== undefined) return exact;
    for (let from = 1; from < Math.min(20, key.length - 6); from += 1) {
      const found = this.byNumber.get(key.slice(from));
      if (found !== undefined && /^.*[\u4e00-\u9fff]/.test(key.slice(0, from))) return found;
    }
    return undefined;
  }

  /** The policy of a title: 《…》 inside it counts before the whole. */
  withTitle(title: string): PolicyFinding<T> {
    const wordings = [...quotedIn(title), title];
    const exact = wordings.flatMap(titleKeys).flatMap((key) => this.byTitle.get(key) ?? []);
    for (const policies of exact) {
      const [only, ...others] = policies;
      if (only !== undefined && others.length === 0) return {type: 'found', policy: only, by: 'title'};
    }
    if (exact.length > 0) return {type: 'ambiguous'};
    return this.byPart(bareKeyOf(quotedIn(title)[0] ?? title), bareKeyOf(title));
  }

  /** A title that ends another, or holds it: 一图读懂示例县临时救助办法, 《临时救助办法》. */
  private byPart(named: string, whole: string): PolicyFinding<T> {
    if (named.length < shortest || this.byTitle.size > mostCompared) return {type: 'unknown'};
    let longest = 0;
    let found = new Set<T>();
    for (const [key, policies] of this.byTitle) {
      const isPart = key.length >= shortest && (whole.includes(key) || key.endsWith(named));
      const length = Math.min(key.length, named.length);
      if (!isPart || length < longest) continue;
      if (length > longest) found = new Set();
      longest = length;
      for (const policy of policies) found.add(policy);
    }
    const [policy, ...others] = found;
    if (policy === undefined) return {type: 'unknown'};
    return others.length > 0 ? {type: 'ambiguous'} : {type: 'found', policy, by: 'title'};
  }

  /** The policies names lead to: all of the numbers, else the titles. */
  find({numbers, titles}: PolicyNames): PolicyFinding<T> {
    const number = numbers.map((one) => this.withNumber(one)).find((one) => one !== undefined);
    if (number !== undefined) return {type: 'found', policy: number, by: 'number'};
    const findings = titles.map((title) => this.withTitle(title));
    const found = findings.find(({type}) => type === 'found');
    return found ?? findings.find(({type}) => type === 'ambiguous') ?? {type: 'unknown'};
  }
}
