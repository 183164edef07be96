/** Values of a form by the keys of its fields. */
export type DraftValues = Readonly<Record<string, string>>;

/** What a form lets be kept of it. */
export interface DraftForm {
  /** Name of the form, for example `request`. */
  readonly form: string;
  /** Version of the fields; a higher one than the page's is never overwritten silently but offered as text. */
  readonly version: number;
  /** Keys of the fields that may be kept: none that holds a name, an identity, a telephone number or an address. */
  readonly fields: readonly string[];
  /** Values of an older version as this one names them; `undefined` when they cannot be carried over. */
  readonly migrate?: (values: DraftValues, version: number) => DraftValues | undefined;
}

/** A draft that was found. */
export interface FoundDraft {
  /** `page`: the form was on this page before, so fill it in. `storage`: ask first. */
  readonly from: 'page' | 'storage';
  readonly values: DraftValues;
  /** What could not be put into fields, as text to copy from; empty as a rule. */
  readonly text: string;
  /** Instant of the last change, ms since 1970 by this device's clock. */
  readonly savedAt: number;
}
