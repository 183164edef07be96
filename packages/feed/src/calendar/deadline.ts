import type {WorkingCalendar, WorkingDays} from './working-calendar.js';

/** Working days the regulation (政府信息公开条例) gives, by what for. */
export const statutoryDays = {
  /** Art. 30: to ask once for what an unclear request must supplement (补正). */
  correction: 7,
  /** Art. 32: for a third party (第三方) to say whether its interests are harmed. */
  thirdParty: 15,
  /** Art. 33: to reply (答复). */
  reply: 20,
  /** Art. 33: by how many the time to reply can be extended at most (延期). */
  extension: 20,
} as const;

/** What happened to a request on a civil day, as far as a clock of the regulation depends on it. */
export interface ClockEvent {
  readonly type: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** Time of a consultation that is not counted (art. 32, 33). */
export interface Pause {
  readonly from: string;
  /** Day the third party answered, or the last on which it may. */
  readonly to: string;
  readonly days: number;
  /** The third party has not answered, so that `to` is the latest possible. */
  readonly isOpen: boolean;
}

/** A last day of the regulation, with its reason. */
export interface Deadline extends WorkingDays {
  readonly type: keyof typeof statutoryDays;
  /** Article of the regulation that gives it. */
  readonly article: 30 | 32 | 33;
  /** Working days the regulation gives, without pauses; `days` has the pauses in it. */
  readonly given: number;
  /** Pauses within it, by day. */
  readonly pauses: readonly Pause[];
}

/** Deadlines of one request, and whether its clock runs. */
export interface Deadlines {
  /** Day by which the body must ask for a correction, if it needs one. */
  readonly correction: Deadline;
  /** Last day to reply; none while a correction is waited for, because the clock starts anew with it. */
  readonly reply?: Deadline;
  /** Day by which the third party answers, while it is asked. */
  readonly thirdParty?: Deadline;
  /**
   * `running`; `awaitingCorrection`: it restarts when the correction arrives (art. 30); `paused`: a third party is
   * asked (art. 32); `ended`: replied or withdrawn.
   */
  readonly clock: 'running' | 'awaitingCorrection' | 'paused' | 'ended';
}

/**
 * Deadlines of art. 30–33 for a request.
 *
 * @param receivedOn - Date of receipt as art. 31 sets it: handed in that day, registered mail signed for, or both
 *   sides' confirmation for plain mail, internet and fax.
 * @param events - What happened since, by day; types other than those of a clock are ignored.
 */
export function deadlinesOf(
  calendar: WorkingCalendar,
  receivedOn: string,
  events: readonly ClockEvent[] = [],
): Deadlines {
  const correction = deadline(calendar, 'correction', 30, receivedOn);
  const last = lastOf(events, ['replied', 'withdrawn', 'correctionAsked', 'corrected']);
  const isEnded = last?.type === 'replied' || last?.type === 'withdrawn';
  if (last?.type === 'correctionAsked') return {correction, clock: 'awaitingCorrection'};
  const start = lastOf(events, ['corrected'])?.on ?? receivedOn;
  const since = events.filter(({on}) => on >= start);
  const pauses = pausesOf(calendar, since, lastOf(events, ['replied', 'withdrawn'])?.on);
  const reply = replyDeadline(calendar, start, since, pauses);
  const open = pauses[pauses.length - 1];
  if (isEnded || open?.isOpen !== true) return {correction, reply, clock: isEnded ? 'ended' : 'running'};
  return {correction, reply, thirdParty: deadline(calendar, 'thirdParty', 32, open.from), clock: 'paused'};
}

/**
 * Date of receipt (收到申请之日) of a request handed in by internet: the day the body confirmed it, which is when it
 * accepted it, unless a correction came before that; else, for now, the day it was registered (art. 31).
 */
export function dateOfReceipt(registeredOn: string, events: readonly ClockEvent[]): string {
  const first = events.find(({type}) => type === 'accepted' || type === 'correctionAsked');
  return first?.type === 'accepted' ? first.on : registeredOn;
}

function lastOf(events: readonly ClockEvent[], types: readonly string[]): ClockEvent | undefined {
  return [...events].reverse().find(({type}) => types.includes(type));
}

function deadline(
  calendar: WorkingCalendar,
  type: Deadline['type'],
  article: Deadline['article'],
  from: string,
): Deadline {
  const given = statutoryDays[type];
  return {type, article, given, pauses: [], ...calendar.addWorkingDays(from, given)};
}

/** Last day to reply: what the regulation gives, and as many working days more as consultations took. */
function replyDeadline(
  calendar: WorkingCalendar,
  start: string,
  events: readonly ClockEvent[],
  pauses: readonly Pause[],
): Deadline {
  const isExtended = events.some(({type}) => type === 'extended');
  const type = isExtended ? 'extension' : 'reply';
  const given = statutoryDays.reply + (isExtended ? statutoryDays.extension : 0);
  const paused = pauses.reduce((sum, {days}) => sum + days, 0);
  return {type, article: 33, given, pauses, ...calendar.addWorkingDays(start, given + paused)};
}

/**
 * Consultations one after another. Each ends with the answer, at the latest with the time art. 32 gives: a third party
 * that is silent does not hold the reply up, the body then decides itself.
 */
function pausesOf(
  calendar: WorkingCalendar,
  events: readonly ClockEvent[],
  end: string | undefined,
): readonly Pause[] {
  const pauses: Pause[] = [];
  let asked: string | undefined;
  const close = (answered: string | undefined): void => {
    if (asked === undefined) return;
    const latest = calendar.addWorkingDays(asked, statutoryDays.thirdParty).to;
    const to = answered !== undefined && answered < latest ? answered : latest;
    const {days} = calendar.workingDaysBetween(asked, to);
    pauses.push({from: asked, to, days, isOpen: answered === undefined});
    asked = undefined;
  };
  for (const {type, on} of events) {
    if (type === 'thirdPartyAsked') asked ??= on;
    if (type === 'thirdPartyAnswered') close(on);
  }
  close(end);
  return pauses;
}
