import {
  civilDay,
  type FeedbackReason,
  type LedgerEntry,
  type PublicMessage,
  ratingReasonCodes,
} from '@zwgk/feed';
import {workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';

import type {LoadedFeedback} from './feedback.load.js';
import type {Located} from './file.reader.js';
import type {Findings} from './findings.js';
import type {LoadedFeed} from './load.js';
import {checkTallies} from './tally.rules.js';

/** Checks published feedback: its tallies, what was done about bad ratings and when, and answers. */
export function checkFeedback({feed, feedback}: LoadedFeed, findings: Findings): void {
  if (feedback === undefined) return;
  checkTallies(feedback, findings);
  checkOrder(feedback.ledger, ({acceptedOn}) => acceptedOn, findings);
  checkOrder(feedback.messages, ({reply}) => reply.on, findings);
  const rules = new LedgerRules(feedback, civilDay(feed.updated), findings);
  for (const entry of feedback.ledger) rules.check(entry);
  for (const message of feedback.messages) checkMessage(message, findings);
}

/** Whether records that follow each other, from file to file, are never newer than the one before; each is told once. */
function checkOrder<T extends {readonly id: string}>(
  records: readonly Located<T>[],
  dayOf: (record: T) => string,
  findings: Findings,
): void {
  const ids = new Set<string>();
  let before = '9999';
  for (const {record, file, pointer} of records) {
    const day = dayOf(record);
    if (day > before) findings.add('FEEDBACK_DISORDERED', file, pointer, day);
    if (ids.has(record.id)) findings.add('RECORD_DUPLICATE', file, pointer, record.id);
    ids.add(record.id);
    before = day;
  }
}

function checkMessage({record, file, pointer}: Located<PublicMessage>, findings: Findings): void {
  if (record.reply.on < record.receivedOn)
    findings.add('ANSWER_EARLY', file, `${pointer}/reply/on`, record.id);
}

const stageOrder = ['accepted', 'rectified', 'revisited'] as const;

class LedgerRules {
  private readonly workingDays: number;
  private readonly reasons: ReadonlySet<string>;
  /** The day the feed was published. */
  private readonly day: string;
  private readonly findings: Findings;
  private readonly calendar = workingCalendar(defaultCalendar);

  constructor({workingDays, reasons}: LoadedFeedback, day: string, findings: Findings) {
    this.workingDays = workingDays;
    this.reasons = new Set(reasons?.map(({code}: FeedbackReason) => code) ?? ratingReasonCodes);
    this.day = day;
    this.findings = findings;
  }

  check({record, file, pointer}: Located<LedgerEntry>): void {
    const {id, stages, reasons = []} = record;
    const {findings} = this;
    if (!areInOrder(record)) findings.add('STAGES_WRONG', file, `${pointer}/stages`, id);
    const isRectified = stages.some(({type}) => type === 'rectified');
    const due = record.dueOn ?? this.calendar.addWorkingDays(record.acceptedOn, this.workingDays).to;
    if (!isRectified && due < this.day) findings.add('RECTIFICATION_OVERDUE', file, pointer, id, due);
    reasons.forEach((code, i) => {
      if (!this.reasons.has(code)) findings.add('REASON_UNKNOWN', file, `${pointer}/reasons/${i}`, code);
    });
  }
}

/** Whether the stages of a bad rating begin with its acceptance, follow each other and never go back in time. */
function areInOrder({acceptedOn, stages}: LedgerEntry): boolean {
  const [first] = stages;
  return (
    first?.type === 'accepted' &&
    first.on === acceptedOn &&
    stages.every(({type, on}, i) => {
      const before = stages[i - 1];
      return (
        before === undefined ||
        (stageOrder.indexOf(before.type) < stageOrder.indexOf(type) && before.on <= on)
      );
    })
  );
}
