import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {test} from 'node:test';
import {civilDay} from '@zwgk/feed';
import type {FeedbackReceipt, FeedbackSubmission} from '@zwgk/feed/submission';
import fc from 'fast-check';

import {type FeedbackStepType, possibleSteps} from '../clerk/feedback.step.js';
import {setPublication, takeFeedbackStep} from '../clerk/feedback.take-step.js';
import {readSettings} from '../config/settings.js';
import {openStore} from '../server.js';
import {newAddress, newMessage, newRating} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';
import {feedbackForm} from './feedback.form.js';
import {findFeedbackByCode, listFeedback, type StoredFeedback} from './feedback.records.js';
import {receive, type Received} from './receive.js';
import type {Store} from './store.js';

const minute = 60_000;
const steps: readonly FeedbackStepType[] = ['rectified', 'revisited', 'replied', 'closed'];

/** What may happen to the drafts of three people, of which each number chooses one. */
type Action =
  /** A draft is sent, once or from several clicks at once; whether its receipt arrives makes no difference. */
  | {readonly type: 'send'; readonly draft: number; readonly clicks: number}
  /** The same words are sent from a draft whose key was lost. */
  | {readonly type: 'sendAnew'; readonly draft: number}
  /** Somebody writes another draft about the same thing. */
  | {readonly type: 'write'; readonly draft: number; readonly isBad: boolean}
  /** A submission is refused half-way: the address is over its limit. */
  | {readonly type: 'refuse'; readonly draft: number}
  | {readonly type: 'wait'; readonly minutes: number}
  | {readonly type: 'step'; readonly draft: number; readonly step: number}
  | {readonly type: 'publish'; readonly draft: number};

const draft = fc.nat(3);
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({type: fc.constant('send' as const), draft, clicks: fc.integer({min: 1, max: 2})}),
  },
  {
    weight: 3,
    arbitrary: fc.record({type: fc.constant('wait' as const), minutes: fc.constantFrom(1, 12, 1500)}),
  },
  fc.record({type: fc.constant('sendAnew' as const), draft}),
  fc.record({type: fc.constant('write' as const), draft, isBad: fc.boolean()}),
  fc.record({type: fc.constant('refuse' as const), draft}),
  fc.record({type: fc.constant('step' as const), draft, step: fc.nat(3)}),
  fc.record({type: fc.constant('publish' as const), draft}),
);

/** A draft as its writer's page keeps it, and what the model expects of it. */
interface Draft {
  readonly feedback: FeedbackSubmission;
  readonly key: string;
  readonly address: string;
  /** Codes of the records it has made, with when each was made. */
  readonly records: Map<string, number>;
  last?: string;
}

/** Plays one sequence, and keeps what must be true of the database in a few maps. */
class Play {
  readonly drafts: Draft[] = [];
  private readonly store: Store;
  private readonly clock: {now: number};

  constructor(store: Store, clock: {now: number}) {
    this.store = store;
    this.clock = clock;
    const address = newAddress();
    const {about} = newRating('satisfied');
    this.add(newRating('satisfied', {about}), address);
    this.add(newRating('dissatisfied', {about, text: randomUUID()}), address);
    this.add(newMessage(), newAddress());
  }

  async act(action: Action): Promise<void> {
    if (action.type === 'wait') {
      this.clock.now += action.minutes * minute;
      return;
    }
    const draft = this.drafts[action.draft % this.drafts.length];
    assert.ok(draft);
    switch (action.type) {
      case 'send':
        return this.send(draft, draft.key, action.clicks);
      case 'sendAnew':
        return this.send(draft, randomUUID(), 1);
      case 'write': {
        const {about} = draft.feedback;
        const rating = action.isBad ? 'veryDissatisfied' : 'verySatisfied';
        this.add(newRating(rating, {about, text: randomUUID()}), draft.address);
        return;
      }
      case 'refuse':
        return this.refuse(draft);
      case 'step':
        return this.step(draft, steps[action.step] ?? 'replied');
      case 'publish':
        return this.publish(draft);
    }
  }

  /** Every receipt opens one record, and of what one address rates in a day one counts: the first, or the first bad one. */
  async check(): Promise<void> {
    const rated = new Map<string, StoredFeedback[]>();
    for (const {feedback, address, records} of this.drafts) {
      for (const [code, at] of records) {
        const stored = await findFeedbackByCode(this.store, code);
        assert.ok(stored);
        assert.deepEqual(
          [stored.submission.about.id, stored.receivedAt.getTime(), accepted(stored)],
          [feedback.about.id, at, 1],
        );
        const group = `${address} ${civilDay(stored.receivedAt)} ${feedback.about.id ?? ''}`;
        if (feedback.type === 'rating') rated.set(group, [...(rated.get(group) ?? []), stored]);
      }
    }
    for (const group of rated.values()) assertCountedOnce(group);
  }

  private add(feedback: FeedbackSubmission, address: string): void {
    this.drafts.push({feedback, key: randomUUID(), address, records: new Map()});
  }

  private async send(draft: Draft, key: string, clicks: number): Promise<void> {
    const {feedback, address, records} = draft;
    const arrival = {submission: feedback, key, address, proof: {type: 'notAsked'}} as const;
    const answers = await Promise.all(
      Array.from({length: clicks}, () => receive(this.store, feedbackForm, arrival)),
    );
    const codes = new Set(answers.map((answer) => receiptIn(answer).receiptCode));
    assert.equal(codes.size, 1, 'all clicks have one receipt');
    const [code = ''] = codes;
    const isNew = answers.filter((answer) => answer.type === 'received' && answer.isNew).length;
    const latest = Math.max(...records.values());
    const isRepeated = key === draft.key ? draft.last !== undefined : this.clock.now - latest < 10 * minute;
    assert.equal(isNew, isRepeated || records.has(code) ? 0 : 1);
    if (isRepeated) assert.ok(records.has(code), 'what is repeated has the receipt it had');
    if (key === draft.key) {
      if (draft.last !== undefined) assert.equal(code, draft.last);
      draft.last = code;
    }
    if (isNew === 1) records.set(code, this.clock.now);
  }

  private async refuse({feedback, key, address}: Draft): Promise<void> {
    const settings = {...this.store.settings, limits: {...this.store.settings.limits, feedbackPerDay: 0}};
    const store = {...this.store, settings};
    const arrival = {submission: {...feedback, language: 'xx'}, key: randomUUID(), address};
    const refused = await receive(store, feedbackForm, {...arrival, proof: {type: 'wrong'}});
    assert.deepEqual(refused, {type: 'refused', reason: {type: 'proofRequired'}}, key);
  }

  private async step(draft: Draft, type: FeedbackStepType): Promise<void> {
    const stored = await this.stored(draft);
    if (stored === undefined || !possibleSteps(stored.kind, stored.history).includes(type)) return;
    const step = {type, on: civilDay(new Date(this.clock.now)), text: '办理'};
    await takeFeedbackStep(this.store, stored, step);
    await assert.rejects(takeFeedbackStep(this.store, stored, step), {name: 'StaleError'});
  }

  private async publish(draft: Draft): Promise<void> {
    const stored = await this.stored(draft);
    if (stored !== undefined) await setPublication(this.store, stored, {text: '公开'});
  }

  private async stored({last}: Draft) {
    return last === undefined ? undefined : findFeedbackByCode(this.store, last);
  }
}

function accepted({history}: StoredFeedback): number {
  return history.filter(({type}) => type === 'accepted').length;
}

function assertCountedOnce(group: readonly StoredFeedback[]): void {
  const inOrder = [...group].sort((a, b) => a.number - b.number);
  const counted = inOrder.find(({kind}) => kind === 'badRating') ?? inOrder[0];
  for (const {number, counts, history} of inOrder) {
    const isClosed = history.some(({type}) => type === 'closed');
    assert.equal(counts, number === counted?.number && !isClosed);
  }
}

function receiptIn(received: Received<FeedbackReceipt>): FeedbackReceipt {
  assert.ok(received.type === 'received');
  return received.receipt;
}

/** Sequences by database: the embedded one takes several times as long for each. */
const sequences = {server: 1000, embedded: 250};

for (const database of await testDatabases()) {
  const numRuns = sequences[database.name];
  test(`${database.name}: ${numRuns} random sequences of sending, losing, waiting and clerks lose nothing and double nothing`, async () => {
    const clock = {now: Date.parse('2026-09-14T02:00:00Z')};
    const settings = readSettings(await database.place());
    const limits = {...settings.limits, feedbackPerFiveMinutes: 1000, feedbackPerDay: 10_000};
    const {store, database: opened} = await openStore({...settings, limits}, () => new Date(clock.now));
    const made = new Set<string>();
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(action, {minLength: 3, maxLength: 8}), async (actions) => {
          const play = new Play(store, clock);
          for (const each of actions) await play.act(each);
          await play.check();
          for (const {records} of play.drafts) for (const code of records.keys()) made.add(code);
        }),
        {numRuns, seed: 20261122, endOnFailure: true},
      );
      const stored = new Set<string>();
      for await (const {receiptCode = ''} of listFeedback(store)) stored.add(receiptCode);
      assert.deepEqual(stored, made);
    } finally {
      await opened.close();
    }
  });
}
