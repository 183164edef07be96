import {type Conformance, conformanceOf, type FeedContents} from '@zwgk/feed/check';

import type {Issue} from '../issue.js';
import type {Lang} from '../messages/message.js';
import {checkFeedback} from './feedback.rules.js';
import {Findings} from './findings.js';
import type {Reading} from './json.js';
import {type LoadedFeed, loadFeed} from './load.js';
import {openSource} from './open.js';
import {checkPolicies} from './policy.rules.js';
import {checkRecords} from './record.rules.js';

/** What a check found of one feed. */
export interface CheckResult {
  /** The feed, as far as it could be read. */
  readonly loaded?: LoadedFeed;
  /** The level it reaches, and what it lacks for the next; absent when it could not be read. */
  readonly conformance?: Conformance;
  /** Ordered by file; `field` is the JSON pointer. */
  readonly issues: readonly Issue[];
  /** How often each code was found; `issues` keeps at most 200 of each. */
  readonly totals: ReadonlyMap<string, number>;
}

/**
 * Reads a whole feed, from a folder or an http(s) address, and holds it against the format.
 *
 * @param isThorough - Whether every file is read and compared; else only what holds records.
 */
export async function checkFeed(place: string, lang: Lang, isThorough = true): Promise<CheckResult> {
  const source = openSource(place);
  const findings = new Findings(lang);
  const reading: Reading = {source, findings, lang, isThorough};
  if (/^http:/i.test(place)) findings.add('SERVER_PLAIN', source.entry, '');
  const loaded = await loadFeed(reading);
  const result = {issues: findings.issues, totals: findings.totals};
  if (loaded === undefined) return result;
  checkRecords(loaded, findings);
  checkPolicies(loaded, findings);
  checkFeedback(loaded, findings);
  return {...result, loaded, conformance: conformanceOf(contentsOf(loaded))};
}

function contentsOf({feed, matters, documents, policies, agencies}: LoadedFeed): FeedContents {
  return {
    feed,
    matters: matters.map(({record}) => record),
    documents: documents.map(({record}) => record),
    policies: policies.map(({record}) => record),
    agencies: agencies.map(({record}) => record),
  };
}
