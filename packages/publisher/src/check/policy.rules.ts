import {
  type Agency,
  civilDay,
  type DisclosureDocument,
  type Interpretation,
  localized,
  type Policy,
  type PolicyReference,
  type Standing,
  standingOf,
} from '@zwgk/feed';

import type {Located} from './file.reader.js';
import type {Findings} from './findings.js';
import type {LoadedFeed} from './load.js';

/** Working days within which a policy is to be interpreted. */
const mostWorkingDays = 10;

/** Checks what policies say of each other, of what holds no more, and whom residents can ask. */
export function checkPolicies(loaded: LoadedFeed, findings: Findings): void {
  const rules = new PolicyRules(loaded, findings);
  for (const policy of loaded.policies) rules.check(policy);
}

/** Standings of policies that hold no more, so that nobody waits for an interpretation. */
const over: ReadonlySet<Standing> = new Set<Standing>(['repealed', 'lapsed', 'elapsed']);

class PolicyRules {
  private readonly findings: Findings;
  /** The day the feed was published. */
  private readonly day: string;
  /** Everything a relation can lead to. */
  private readonly ids: ReadonlySet<string>;
  private readonly documents: ReadonlyMap<string, DisclosureDocument>;
  private readonly agencies: ReadonlyMap<string, Agency>;

  constructor({feed, matters, documents, policies, agencies}: LoadedFeed, findings: Findings) {
    this.findings = findings;
    this.day = civilDay(feed.updated);
    this.ids = new Set([...matters, ...documents, ...policies].map(({record}) => record.id));
    this.documents = new Map(documents.map(({record}) => [record.url ?? '', record]));
    this.agencies = new Map(agencies.map(({record}) => [record.id, record]));
  }

  check({record, file, pointer}: Located<Policy>): void {
    this.checkSuccessor(record, file, pointer);
    this.checkRelations(record, file, pointer);
    this.checkInterpretations(record, file, pointer);
    const document = record.url === undefined ? undefined : this.documents.get(record.url);
    if (document !== undefined && document.id !== record.id) {
      this.findings.add('POLICY_ID_DIFFERS', file, `${pointer}/id`, record.id, document.id);
    }
  }

  private checkSuccessor(policy: Policy, file: string, pointer: string): void {
    const {validity, replacedBy} = policy;
    if (validity !== 'repealed' || replacedBy !== undefined) return;
    this.findings.add('SUCCESSOR_ABSENT', file, `${pointer}/validity`, calledOf(policy));
  }

  private checkRelations(policy: Policy, file: string, pointer: string): void {
    const {relations = [], replacedBy, replaces = [], amendedBy = []} = policy;
    relations.forEach(({target}, i) => this.checkTarget(target, file, `${pointer}/relations/${i}/target`));
    const lists: readonly (readonly [string, readonly PolicyReference[]])[] = [
      ['replaces', replaces],
      ['amendedBy', amendedBy],
    ];
    this.checkTarget(replacedBy?.id, file, `${pointer}/replacedBy/id`);
    for (const [name, references] of lists) {
      references.forEach(({id}, i) => this.checkTarget(id, file, `${pointer}/${name}/${i}/id`));
    }
  }

  private checkTarget(id: string | undefined, file: string, pointer: string): void {
    if (id !== undefined && !this.ids.has(id)) this.findings.add('RELATION_UNKNOWN', file, pointer, id);
  }

  private checkInterpretations(policy: Policy, file: string, pointer: string): void {
    const {interpretations = []} = policy;
    const called = calledOf(policy);
    if (interpretations.length === 0 && !over.has(standingOf(policy, this.day))) {
      this.findings.add('INTERPRETATION_ABSENT', file, `${pointer}/interpretations`, called);
    }
    // The first counts: others follow up on it.
    const days = interpretations.map(({workingDaysAfter = Infinity}) => workingDaysAfter);
    const first = Math.min(...days);
    if (first > mostWorkingDays && first < Infinity) {
      const at = `${pointer}/interpretations/${days.indexOf(first)}/workingDaysAfter`;
      this.findings.add('INTERPRETATION_OVERDUE', file, at, called, first);
    }
    interpretations.forEach((interpretation, i) => {
      const at = `${pointer}/interpretations/${i}`;
      if (!this.isReachable(interpretation)) this.findings.add('INTERPRETER_UNREACHABLE', file, at, called);
    });
  }

  /** Whether there is somebody to ask: an interpreter who is still there, or the interpreting body. */
  private isReachable({interpreters = [], agency}: Interpretation): boolean {
    const bodies = (agency?.agencies ?? []).map((id) => this.agencies.get(id));
    const people = interpreters.filter(({hasLeft}) => hasLeft !== true);
    return [...people, ...bodies].some((contact) => (contact?.phone ?? contact?.email) !== undefined);
  }
}

/** What a person knows a policy by. */
function calledOf({title, docNumber}: Policy): string {
  const number = typeof docNumber === 'string' ? `（${docNumber}）` : '';
  return `《${localized(title, 'zh-Hans').replace(/^《|》$/g, '')}》${number}`;
}
