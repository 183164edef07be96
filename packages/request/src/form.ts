import {type Agency, localized} from '@zwgk/feed';
import type {ReactiveControllerHost} from 'lit';

import {draftKeys, type FieldKey, type StepName, type ValueKey} from './form.definition.js';

/** Where a resident is in the form. */
export type Place = StepName | 'review';

/** What is written in the form; fields that are not filled in are missing. Files are kept apart. */
export type Values = Readonly<Partial<Record<ValueKey, string>>>;

/** What is wrong with a field, in the words a resident reads; `consent` is no field of the application itself. */
export interface FieldError {
  readonly key: FieldKey | 'consent';
  readonly text: string;
}

/** What a resident has written so far, and where they are. In memory alone. */
export class Form {
  /** Whether anything has been written since the form was empty or was sent. */
  isDirty = false;
  place: Place = 'information';
  errors: readonly FieldError[] = [];
  /** Whether the browser has handed back what was written on this page before. */
  isRestored = false;
  /** Whether the use of personal data was agreed to. */
  hasConsent = false;
  /** Instant at which the form was first shown, ms by this device's clock. */
  readonly begunAt = Date.now();

  private written: Values = {};
  private readonly host: ReactiveControllerHost;
  private readonly onWrite: (values: Values) => void;

  /** @param onWrite - Told after every change. */
  constructor(host: ReactiveControllerHost, onWrite: (values: Values) => void) {
    this.host = host;
    this.onWrite = onWrite;
  }

  get values(): Values {
    return this.written;
  }

  /** Writes into fields; what was wrong with them is no longer said. */
  write(change: Values): void {
    // A body's name that is written by hand is no longer that of the body chosen before.
    this.written = {...this.written, ...('agency' in change && {agencyId: ''}), ...change};
    this.isDirty = true;
    this.errors = this.errors.filter(({key}) => !(key in change));
    this.onWrite(this.written);
    this.host.requestUpdate();
  }

  /** Writes into the fields that are still empty: what the page or an earlier visit brings. */
  prefill(offered: Values): void {
    const kept = Object.entries(this.written).filter(([, value]) => value !== '');
    this.written = {...offered, ...Object.fromEntries(kept)};
    this.onWrite(this.written);
    this.host.requestUpdate();
  }

  /** Puts the official name and the id of a body in the place of what the page has called it. */
  resolve({id, name}: Agency): void {
    this.written = {...this.written, agency: localized(name, 'zh-Hans'), agencyId: id};
    this.host.requestUpdate();
  }

  /** Lets go of everything personal. */
  forget(): void {
    this.written = Object.fromEntries(
      Object.entries(this.written).filter(([key]) => draftKeys.some((kept) => kept === key)),
    );
    this.hasConsent = false;
  }

  /** Empties everything. */
  clear(): void {
    this.written = {};
    this.isDirty = false;
    this.hasConsent = false;
    this.errors = [];
    this.place = 'information';
    this.onWrite(this.written);
    this.host.requestUpdate();
  }
}
