import type {FoundDraft} from '@zwgk/core/submission.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {draftOffer} from './draft.offer.js';
import {draftKeys, type ValueKey} from './form.definition.js';
import type {Form, Values} from './form.js';
import type {Outbox} from './outbox.js';
import type {Page} from './page.js';

/** Keeps what may be kept of a form while it is written, and gives it back. */
export class Drafts implements ReactiveController {
  /** What an earlier visit has left. */
  private found: FoundDraft | undefined;
  private isWatching = false;
  private readonly host: ReactiveControllerHost;
  private readonly form: Form;
  private readonly outbox: Outbox;
  private readonly remember: (values: Values | undefined) => void;

  constructor(
    host: ReactiveControllerHost,
    form: Form,
    outbox: Outbox,
    remember: (values: Values | undefined) => void,
  ) {
    this.host = host;
    this.form = form;
    this.outbox = outbox;
    this.remember = remember;
    host.addController(this);
    this.find();
    if (form.isDirty) this.write(form.values);
  }

  hostUpdated(): void {
    const {isDirty} = this.form;
    if (isDirty !== this.isWatching) this.watch(isDirty);
  }

  hostDisconnected(): void {
    this.watch(false);
  }

  /** Whether this tab keeps anything of a form. */
  get isKept(): boolean {
    return this.found !== undefined;
  }

  /** Whether what was last written outlives this page. */
  get isLasting(): boolean {
    return this.outbox.submission.draft.isLasting;
  }

  /** Asks whether to go on from what an earlier visit has left; nothing where there is nothing. */
  offer(page: Page): unknown {
    const {found} = this;
    return found && draftOffer(page, found, {restore: this.restore, discard: this.discard});
  }

  write(values: Values): void {
    if (!this.form.isDirty) return;
    this.outbox.submission.draft.write(plain(values));
    this.remember(kept(values));
  }

  /** Forgets everything, on a computer that others use too. */
  forget(): void {
    this.found = undefined;
    this.outbox.submission.draft.isShared = true;
  }

  private find(): void {
    const {draft} = this.outbox.submission;
    const found = this.form.isRestored ? draft.accept() : draft.find();
    if (found?.from === 'page') this.form.prefill(found.values);
    if (found?.from === 'storage' || (found?.text ?? '') !== '') this.found = found;
  }

  private readonly restore = (): void => {
    const found = this.outbox.submission.draft.accept();
    if (found !== undefined) this.form.prefill(found.values);
    this.form.isDirty = true;
    this.found = found?.text ? found : undefined;
    this.host.requestUpdate();
  };

  private readonly discard = (): void => {
    this.outbox.submission.draft.discard();
    this.found = undefined;
    this.host.requestUpdate();
  };

  /** A page with this listener cannot always be kept for the back button, so it is there only while it is needed. */
  private watch(isDirty: boolean): void {
    this.isWatching = isDirty;
    if (isDirty) addEventListener('beforeunload', onLeave);
    else removeEventListener('beforeunload', onLeave);
  }
}

function onLeave(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium before 119 asks only for this.
  event.returnValue = '';
}

/** Values by name, without those that are missing. */
function plain(values: Values): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) if (value) result[key] = value;
  return result;
}

/** What is not personal. */
function kept(values: Values): Values {
  const result: Partial<Record<ValueKey, string>> = {};
  for (const key of draftKeys) {
    const value = values[key];
    if (value) result[key] = value;
  }
  return result;
}
