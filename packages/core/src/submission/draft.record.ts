import type {DraftForm, DraftValues} from './draft.js';
import {jsonText} from './json.text.js';
import type {JsonValue} from './parcel.js';

/** One draft as it is kept. */
export interface DraftRecord {
  /** Version of the form's fields. */
  readonly version: number;
  /** Instant of the last change, ms since 1970 by this device's clock. */
  readonly savedAt: number;
  /** Idempotency key of the draft. */
  readonly key: string;
  /** Whether something sent under the key may have arrived. */
  readonly inDoubt: boolean;
  /** Whether others use this computer too: then nothing that was typed is kept. */
  readonly shared: boolean;
  readonly values: DraftValues;
  /** What was typed and has no field. */
  readonly text: string;
  /** The receipt as the server sent it. */
  readonly receipt?: JsonValue;
}

/** Longest time a draft is kept, in ms. */
const lifetime = 24 * 60 * 60_000;

/** Reads a record from the tab's storage; what is not one, or is too old, is removed. */
export function readRecord(name: string, now: number): DraftRecord | undefined {
  try {
    const text = sessionStorage.getItem(name);
    if (text === null) return undefined;
    const record: unknown = JSON.parse(text);
    if (isDraftRecord(record) && now - record.savedAt <= lifetime) return record;
    sessionStorage.removeItem(name);
  } catch {
    // Blocked, sandboxed, or written by somebody else.
  }
  return undefined;
}

/**
 * Writes a record into the tab's storage, without what was typed where others use the computer too.
 *
 * @returns whether it is there now.
 */
export function writeRecord(name: string, record: DraftRecord): boolean {
  const {receipt, ...rest} = record;
  const kept = record.shared
    ? {...rest, values: {}, text: ''}
    : {...rest, values: {...rest.values}, ...(receipt !== undefined && {receipt})};
  try {
    sessionStorage.setItem(name, jsonText(kept));
    return true;
  } catch {
    // Blocked, sandboxed or full: the draft lives in memory as long as the page does.
    return false;
  }
}

/** What a record holds for a form, in the fields of its version; what has no field there becomes text. */
export function valuesFor(form: DraftForm, record: DraftRecord): Pick<DraftRecord, 'values' | 'text'> {
  const {version} = record;
  const carried =
    version === form.version
      ? record.values
      : version < form.version && form.migrate?.(record.values, version);
  const values = allowed(form, carried || {});
  const lost = Object.entries(carried || record.values).filter(([key]) => values[key] === undefined);
  return {values, text: joined(record.text, ...lost.map(([, value]) => value))};
}

/** The values a form lets be kept. */
export function allowed(form: DraftForm, values: DraftValues): DraftValues {
  return Object.fromEntries(
    form.fields.flatMap((field) => {
      const value = Object.prototype.hasOwnProperty.call(values, field) ? values[field] : undefined;
      return value ? [[field, value]] : [];
    }),
  );
}

/** Texts below each other, each once. */
export function joined(...texts: readonly string[]): string {
  return texts.filter((text, at) => text.trim() !== '' && texts.indexOf(text) === at).join('\n');
}

function isDraftRecord(value: unknown): value is DraftRecord {
  return (
    isObject(value) &&
    typeof value['version'] === 'number' &&
    typeof value['savedAt'] === 'number' &&
    typeof value['key'] === 'string' &&
    typeof value['inDoubt'] === 'boolean' &&
    typeof value['shared'] === 'boolean' &&
    typeof value['text'] === 'string' &&
    isObject(value['values']) &&
    Object.values(value['values']).every((each) => typeof each === 'string')
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
