import type {DisclosureDocument} from '@zwgk/feed';

import {dateOf} from './date.js';
import type {FieldTexts} from './entry.js';
import type {Field} from './header-aliases.js';
import type {Log} from './log.js';
import {effectiveDayIn, endingOn, validityOf} from './validity.js';

/** What is known beside the row. */
interface TermsContext {
  readonly today: string;
  readonly log: Log;
}

/** When a document was written and published, when it takes effect, and how long it holds. */
export type Terms = Pick<
  DisclosureDocument,
  'writtenOn' | 'publishedOn' | 'validity' | 'validUntil' | 'onTrial'
> & {
  readonly effectiveOn?: string;
  /** Its last day has passed, though its source does not say that it lapsed. */
  readonly elapsed?: true;
};

/** Reads the days of a row and its validity, which follows from some of them. */
export function termsOf(entry: FieldTexts, context: TermsContext): Terms {
  const writtenOn = dateIn(entry, 'writtenOn', context);
  const publishedOn = dateIn(entry, 'publishedOn', context);
  if (
    writtenOn !== undefined &&
    publishedOn !== undefined &&
    publishedOn < writtenOn.slice(0, publishedOn.length)
  ) {
    context.log.report('PUBLISHED_BEFORE_WRITTEN', entry.place('publishedOn'), publishedOn, writtenOn);
  }
  const effectiveOn = effectiveDay(entry, {writtenOn, publishedOn}, context);
  return {
    ...(writtenOn === undefined ? {} : {writtenOn}),
    ...(publishedOn === undefined ? {} : {publishedOn}),
    ...(effectiveOn === undefined ? {} : {effectiveOn}),
    ...validity(entry, effectiveOn, context),
  };
}

/** A date of the row; one that is wrong is told and left out, later than today told and kept. */
export function dateIn(entry: FieldTexts, field: Field, {log, today}: TermsContext): string | undefined {
  const text = entry.text(field);
  const reading = dateOf(text, entry.stored(field).date);
  if (reading.type === 'invalid') log.report('DATE_INVALID', entry.place(field), text.slice(0, 30));
  if (reading.type !== 'date') return undefined;
  if (reading.repaired) log.repaired('DATE_TIDIED', entry.place(field));
  if (past.has(field) && reading.date > today.slice(0, reading.date.length))
    log.report('DATE_IN_FUTURE', entry.place(field), reading.date);
  return reading.date;
}

/** Days of what has happened. */
const past: ReadonlySet<Field> = new Set<Field>(['writtenOn', 'publishedOn', 'interpretationOn']);

/** From its own column, in a date or in words such as 自发布之日起施行, else from what the validity says. */
function effectiveDay(
  entry: FieldTexts,
  days: {readonly writtenOn: string | undefined; readonly publishedOn: string | undefined},
  context: TermsContext,
): string | undefined {
  const said = entry.text('effectiveOn');
  const own = effectiveDayIn(said, days);
  if (own !== undefined && dateOf(said).type === 'invalid') return own;
  return dateIn(entry, 'effectiveOn', context) ?? effectiveDayIn(entry.text('validity'), days);
}

function validity(
  entry: FieldTexts,
  effectiveOn: string | undefined,
  context: TermsContext,
): Pick<Terms, 'validity' | 'validUntil' | 'onTrial' | 'elapsed'> {
  const text = entry.text('validity');
  const until = dateIn(entry, 'validUntil', context);
  const stored = entry.stored('validity').date;
  const reading = validityOf(
    stored === undefined ? text : `至${stored.slice(0, 10)}`,
    effectiveOn,
    context.today,
  );
  if (reading.type === 'unknown')
    context.log.report('VALIDITY_UNKNOWN', entry.place('validity'), text.slice(0, 30));
  const {type: _type, ...read} = reading.type === 'read' ? reading : {type: 'read' as const};
  if (until === undefined) return read;
  const {elapsed, ...end} = endingOn(until, context.today);
  const isSilent = read.validity === undefined || read.validity === 'inForce' || read.elapsed === true;
  const {elapsed: _own, ...rest} = read;
  return {...end, ...rest, validUntil: until, ...(elapsed === true && isSilent ? {elapsed} : {})};
}
