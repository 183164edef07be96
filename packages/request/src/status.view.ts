import {dayInWords} from '@zwgk/browse/calculation.js';
import {civilDay} from '@zwgk/feed';
import {
  dateOfReceipt,
  type Deadline,
  type Deadlines,
  deadlinesOf,
  isCivilDay,
  type WorkingCalendar,
} from '@zwgk/feed/calendar';
import type {FeedbackStatus, Reply, RequestEvent, RequestStatus} from '@zwgk/feed/submission';
import type {CalculationWords, TimelineWords} from '@zwgk/locale';

/** How far a request is, as it is told. */
export interface Timeline {
  /** The latest event. */
  readonly latest: RequestEvent | undefined;
  readonly limit: Limit;
  /** The last reply. */
  readonly answer: Reply | undefined;
  readonly steps: readonly Step[];
}

/** One event with what it means. */
export interface Step {
  readonly event: RequestEvent;
  /** What it does to the clock of the reply; absent when nothing. */
  readonly clock?: ClockMark;
  /** What it means, sentence by sentence. */
  readonly meaning: readonly string[];
}

export type ClockMark = keyof TimelineWords['clock'];

/** The time of the reply. */
export type Limit =
  /** It is not counted until a correction arrives; `until` is the day the body gives for it. */
  | {readonly type: 'stopped'; readonly until?: string}
  | Running
  /** Nothing is waited for any more; `isLate` of a reply that came after its last day. */
  | {readonly type: 'ended'; readonly deadline?: Deadline; readonly start: Start; readonly isLate: boolean};

/** What the count of the reply's time begins with. */
export type Start = 'received' | 'corrected';

/** The time of the reply is counted, or will be again when a third party has answered. */
export interface Running {
  readonly type: 'running';
  readonly deadline: Deadline;
  readonly start: Start;
  /** Day of the reply the body has told with an extension. */
  readonly told?: string;
}

/** Whether all days of a status are days there are; the shape of an answer tells only that they look like some. */
export function hasRealDays(status: RequestStatus | FeedbackStatus): boolean {
  const {receivedAt, history} = status;
  const days = history.flatMap((event) => [event.on, 'until' in event ? event.until : undefined]);
  const all = [...days, 'dueOn' in status ? status.dueOn : undefined];
  return !Number.isNaN(Date.parse(receivedAt)) && all.every((day) => day === undefined || isCivilDay(day));
}

/** Tells how far a request is and when its reply is due. */
export function timelineOf(
  {receivedAt, history}: RequestStatus,
  calendar: WorkingCalendar,
  words: {readonly timeline: TimelineWords; readonly calculation: CalculationWords},
): Timeline {
  const registeredOn = history.find(({type}) => type === 'registered')?.on ?? civilDay(receivedAt);
  const receivedOn = dateOfReceipt(registeredOn, history);
  const deadlines = deadlinesOf(calendar, receivedOn, history);
  const startsAt = startOf(history);
  return {
    latest: history[history.length - 1],
    limit: limitOf(history, deadlines),
    answer: lastOf(history, 'replied')?.reply,
    steps: history.map((event, index) => {
      const clock = index === startsAt ? 'start' : marks[event.type];
      const about = event.type === 'accepted' ? words.timeline.confirmed : words.calculation.receipt.online;
      const meaning = [...meaningOf(event, deadlines, words), ...(index === startsAt ? [about] : [])];
      return {event, meaning, ...(clock && {clock})};
    }),
  };
}

const marks: Readonly<Partial<Record<RequestEvent['type'], ClockMark>>> = {
  correctionAsked: 'stop',
  corrected: 'restart',
  thirdPartyAsked: 'pause',
  thirdPartyAnswered: 'resume',
  extended: 'extend',
  replied: 'end',
  withdrawn: 'end',
};

/** Place of the event whose day is the date of receipt. */
function startOf(history: readonly RequestEvent[]): number {
  const first = history.findIndex(({type}) => type === 'accepted' || type === 'correctionAsked');
  return history[first]?.type === 'accepted' ? first : history.findIndex(({type}) => type === 'registered');
}

function limitOf(history: readonly RequestEvent[], {clock, reply}: Deadlines): Limit {
  const start = lastOf(history, 'corrected') === undefined ? 'received' : 'corrected';
  if (clock === 'awaitingCorrection') {
    const until = lastOf(history, 'correctionAsked')?.until;
    return {type: 'stopped', ...(until !== undefined && {until})};
  }
  const answered = lastOf(history, 'replied');
  if (clock === 'ended' || reply === undefined) {
    const isLate = answered !== undefined && reply !== undefined && answered.on > reply.to;
    return {type: 'ended', start, isLate, ...(answered && reply && {deadline: reply})};
  }
  const told = lastOf(history, 'extended');
  const isOfThisCount = told?.until !== undefined && told.on >= reply.from;
  return {type: 'running', deadline: reply, start, ...(isOfThisCount && {told: told.until})};
}

function lastOf(history: readonly RequestEvent[], type: RequestEvent['type']): RequestEvent | undefined {
  return [...history].reverse().find((event) => event.type === type);
}

/** What an event means, with the days that belong to it. */
function meaningOf(
  {type, on, until}: RequestEvent,
  {correction}: Deadlines,
  {timeline, calculation}: Parameters<typeof timelineOf>[2],
): readonly string[] {
  const inWords = (day: string): string => dayInWords(day, calculation);
  const about = [timeline.meanings[type]];
  switch (type) {
    case 'correctionAsked': {
      const inTime = on <= correction.to ? timeline.askedInTime : timeline.askedLate;
      return [
        ...about,
        inTime(inWords(correction.to)),
        ...(until ? [timeline.correctBy(inWords(until))] : []),
      ];
    }
    case 'thirdPartyAsked':
      return until ? [...about, timeline.thirdPartyBy(inWords(until))] : about;
    case 'extended':
      return until ? [...about, timeline.extendedTo(inWords(until))] : about;
    default:
      return about;
  }
}
