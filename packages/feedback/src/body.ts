import type {JsonRecord} from '@zwgk/core/submission.js';
import {type FeedbackSubmission, type FieldError, isBadRating, maskPersonalData} from '@zwgk/feed/submission';
import type {FeedbackFormWords} from '@zwgk/locale';

import {contactKeys, type FieldErrors, type FieldKey, type Values} from './form.js';

/** What is sent, before it is checked. */
export type Draft = JsonRecord & Pick<FeedbackSubmission, 'type' | 'about'>;

/** What goes along with the fields. */
export interface Circumstances {
  readonly about: FeedbackSubmission['about'];
  readonly agency: {readonly id?: string; readonly name: string} | undefined;
  /** Language the resident reads. */
  readonly language: string;
  /** Seconds since the form was first shown. */
  readonly seconds: number;
  /** What stands in the field that people do not see. */
  readonly website: string;
}

/** One tap: whether something was of use. */
export function tapOf(useful: boolean, circumstances: Circumstances): Draft {
  return {type: 'useful', useful, ...headOf(circumstances)};
}

/** What was written, as the submission API wants it; personal numbers are masked, and what the type has no use for is left out. */
export function feedbackOf(
  type: 'rating' | 'correction' | 'message',
  values: Values,
  circumstances: Circumstances,
): Draft {
  const text = masked(values.text);
  const quote = type === 'correction' ? masked(values.quote) : '';
  const reasons = isBadRating(values.rating) ? reasonsIn(values) : [];
  return {
    type,
    ...(type === 'rating' && {rating: values.rating, ...(reasons.length > 0 && {reasons})}),
    ...(text !== '' && {text}),
    ...(quote !== '' && {quote}),
    ...((type !== 'rating' || isBadRating(values.rating)) &&
      hasContact(values) && {contact: contactOf(values)}),
    ...headOf(circumstances),
  };
}

/** Codes of the reasons that are ticked. */
export function reasonsIn({reasons = ''}: Values): readonly string[] {
  return reasons.split(' ').filter((code) => code !== '');
}

/** Whether the writer has said anything of how to be reached. */
function hasContact(values: Values): boolean {
  return contactKeys.some((key) => (values[key] ?? '').trim() !== '');
}

/** The fields that mistakes are in, each with what is said of it: by the service, or in our own words. */
export function errorsOf(
  mistakes: readonly FieldError[],
  {errors}: FeedbackFormWords,
  longest: number,
): FieldErrors {
  const found: Partial<Record<FieldKey, string>> = {};
  for (const {pointer, code, detail} of mistakes) {
    const [, key] = places.find(([start]) => pointer.startsWith(start)) ?? [];
    if (key === undefined || found[key] !== undefined) continue;
    const own = {
      rating: errors.rating,
      reasons: errors.reasons,
      text: code === 'tooLong' ? errors.tooLong(longest) : errors.text,
      phone: pointer === '/contact' ? errors.unreachable : errors.phone,
      email: errors.email,
    }[key];
    found[key] = detail ?? own;
  }
  return found;
}

const places = [
  ['/rating', 'rating'],
  ['/reasons', 'reasons'],
  ['/text', 'text'],
  ['/quote', 'text'],
  ['/contact/email', 'email'],
  ['/contact', 'phone'],
] as const;

function headOf({
  about,
  agency,
  language,
  seconds,
  website,
}: Circumstances): JsonRecord & Pick<Draft, 'about'> {
  return {version: '1.0', about, ...(agency && {agency}), language, trap: {website, seconds}};
}

function contactOf(values: Values): JsonRecord {
  return Object.fromEntries(
    contactKeys.flatMap((key) => {
      const value = (values[key] ?? '').trim();
      return value === '' ? [] : [[key, value]];
    }),
  );
}

function masked(text = ''): string {
  return maskPersonalData(text.trim()).text;
}
