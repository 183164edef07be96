import {isCreditCode, isResidentIdNumber} from '@zwgk/feed/submission';
import type {RequestFormWords} from '@zwgk/locale';

import {type FieldDefinition, type FieldKey, fields, type StepName} from './form.definition.js';
import type {FieldError, Values} from './form.js';

/** What is checked: values, files and consent. */
export interface Filled {
  readonly values: Values;
  /** How many files prove the identity. */
  readonly files: number;
  readonly hasConsent: boolean;
}

/** What fields are called and what is said when they are wrong. */
export interface CheckWords {
  readonly errors: RequestFormWords['errors'];
  readonly label: (key: FieldKey) => string;
}

/** The kind of applicant; a person unless they say otherwise. */
export function applicantTypeOf({applicantType}: Values): 'citizen' | 'organization' {
  return applicantType === 'organization' ? applicantType : 'citizen';
}

/** The value of a choice; the first one stands until another is chosen. */
export function choiceOf({key, choices}: FieldDefinition, values: Values): string {
  return values[key] ?? choices?.[0] ?? '';
}

/** The fields a resident is asked for: those of another kind of applicant are not. */
export function askedFields(values: Values): readonly FieldDefinition[] {
  return fields.filter(({only}) => only === undefined || only === applicantTypeOf(values));
}

/** What is wrong with the fields of these steps, in the order of the form. */
export function check(filled: Filled, steps: readonly StepName[], words: CheckWords): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (steps.includes('applicant') && !filled.hasConsent)
    errors.push({key: 'consent', text: words.errors.consent});
  for (const field of askedFields(filled.values)) {
    if (!steps.includes(field.step)) continue;
    const text = missing(field, filled, words) ?? malformed(field, filled, words);
    if (text !== undefined) errors.push({key: field.key, text});
  }
  return errors;
}

function missing(
  {key, required, kind}: FieldDefinition,
  filled: Filled,
  {errors, label}: CheckWords,
): string | undefined {
  if (required === undefined || kind === 'choice' || isFilled(key, filled)) return undefined;
  switch (required.type) {
    case 'always':
      return key === 'agency' ? errors.agency : errors.required(label(key));
    case 'oneOf':
      // Said once, at the first of them.
      if (required.keys[0] !== key || required.keys.some((other) => isFilled(other, filled)))
        return undefined;
      return key === 'informationName' ? errors.described : errors.proof;
    case 'when': {
      const other = fields.find((each) => each.key === required.key);
      const value = other && choiceOf(other, filled.values);
      if (!required.values.includes(value ?? '')) return undefined;
      return key === 'email' ? errors.emailForDelivery : errors.addressForDelivery;
    }
  }
}

function malformed(
  {key, limit, kind}: FieldDefinition,
  {values}: Filled,
  {errors, label}: CheckWords,
): string | undefined {
  if (key === 'identityFiles' || kind === 'choice') return undefined;
  const value = (values[key] ?? '').trim();
  if (value === '') return undefined;
  if (value.length > limit) return errors.tooLong(label(key), limit);
  switch (key) {
    case 'identityNumber':
      return (values.identityType ?? 'residentId') !== 'residentId' || isResidentIdNumber(value)
        ? undefined
        : errors.residentId;
    case 'creditCode':
      return isCreditCode(value) ? undefined : errors.creditCode;
    case 'phone':
      return value.normalize('NFKC').replace(/\D/g, '').length >= 5 ? undefined : errors.phone;
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.normalize('NFKC')) ? undefined : errors.email;
    case 'postcode':
      return /^\d{6}$/.test(value.normalize('NFKC')) ? undefined : errors.postcode;
    default:
      return undefined;
  }
}

function isFilled(key: FieldKey, {values, files}: Filled): boolean {
  return key === 'identityFiles' ? files > 0 : (values[key] ?? '').trim() !== '';
}
