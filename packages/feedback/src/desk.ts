import {sending} from '@zwgk/browse/sending.js';
import {noteUse, type PartName} from '@zwgk/core';
import {type FeedOptional, FeedWatch} from '@zwgk/core/watch.js';
import {checkFeedback, type FeedbackReceipt, maxFeedbackLength} from '@zwgk/feed/submission';
import {addStyles, button, Dialog, Focus, Late, message, sendingStyles} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {additionsTo} from './additions.js';
import {type Draft, errorsOf, feedbackOf, tapOf} from './body.js';
import {circumstancesOf, scopeOf} from './circumstances.js';
import {styles} from './desk.styles.js';
import type * as dueModule from './due.js';
import type {FieldErrors, Form, Values} from './form.js';
import {keptOf, type Masking, maskingOf, maskNotice} from './mask.js';
import {frame, opener, opening} from './opening.js';
import {Outbox} from './outbox.js';
import {formWordsOf, type Page, typeOf} from './page.js';
import type {Scene} from './scene.js';
import {thanks} from './thanks.js';
import {why} from './why.js';

/** Where a dialog is entered: at what is asked, or at what is told. */
const entrances = 'section input, section textarea, section button, section [tabindex]';

/** A tap that was received. */
interface Noted {
  readonly isUseful: boolean;
  readonly receipt: FeedbackReceipt;
}

/**
 * Takes what a resident does with the first view to the thanks. It is fetched when somebody touches the widget, and draws
 * everything from then on.
 */
export class Desk implements ReactiveController {
  /** Styles of what the desk draws beyond the first view. */
  readonly styles = styles;

  private isUseful = true;
  private noted: Noted | undefined;
  private masking: Masking | undefined;
  private isRestored = false;
  /** Where the browser has no dialogs: whether the form stands on the page. */
  private isUnfolded = false;
  /** What sending was at when last drawn. */
  private shown: string | undefined;
  private base: string;
  private readonly host: LitElement;
  private readonly feed: FeedWatch;
  private readonly form: Form;
  private readonly sceneNow: () => Scene;
  private readonly focus: Focus;
  private readonly dialog: Dialog;
  private readonly outbox: Outbox;
  private readonly due: Late<typeof dueModule>;

  /** @param scene - What the widget is drawn from now. */
  constructor(host: LitElement & FeedOptional, form: Form, scene: () => Scene) {
    this.host = host;
    this.form = form;
    this.sceneNow = scene;
    this.feed = new FeedWatch(host);
    this.focus = new Focus(host);
    this.dialog = new Dialog(host);
    this.due = new Late(host, () => import('./due.js'));
    if (host.shadowRoot !== null) addStyles(host.shadowRoot, sendingStyles);
    const {use, settings} = scene();
    // What was written while the desk was on its way stays with what it was written about.
    this.base = scopeOf(form.isEmpty ? scene() : {...scene(), subject: form.subject});
    this.outbox = new Outbox(host, settings.action, this.base, {
      onChange: () => host.requestUpdate(),
      onReceived: () => this.onReceived(),
      onMistakes: (mistakes) => this.mend(errorsOf(mistakes, formWordsOf(scene()), maxFeedbackLength)),
    });
    noteUse('feedback');
    this.restore();
    if (use !== 'useful' && settings.action !== '') void this.outbox.submission.ask();
    host.addController(this);
  }

  hostUpdate(): void {
    this.attach();
    const {type} = this.outbox.submission.state;
    const shown = this.masking === undefined ? `${type} ${String(this.noted !== undefined)}` : 'masking';
    if (shown === this.shown) return;
    // Whoever follows what becomes of the form by ear or by keyboard stands where it is told.
    if (this.shown !== undefined && !this.focus.isSet) this.focus.send('state', 'text', 'title');
    this.shown = shown;
  }

  /** Opens the form that stands behind a button. */
  readonly open = (): void => {
    if (this.dialog.open(entrances)) return;
    this.isUnfolded = !this.isUnfolded;
    this.host.requestUpdate();
  };

  /** Sends whether something was of use. */
  tap(isUseful: boolean, besides = false): void {
    this.isUseful = isUseful;
    const {page} = this;
    this.outbox.send(() => tapOf(isUseful, circumstancesOf(page, this.host)), this.seconds, besides);
  }

  /** Sends what is written, unless there is something to mend, or something to tell the writer first. */
  submit(): void {
    const {form, page} = this;
    if (this.outbox.submission.isBusy) return;
    const draft = this.draftOf(page, form.values);
    const checked = checkFeedback(draft);
    const errors: FieldErrors = {
      ...(checked.type === 'wrong' && errorsOf(checked.mistakes, page.formWords, maxFeedbackLength)),
      ...(draft['contact'] !== undefined && !form.hasAgreed && {agreed: page.formWords.errors.agree}),
    };
    if (Object.keys(errors).length > 0) return this.mend(errors);
    this.masking = maskingOf(form.values.text, typeOf(page) === 'correction' ? form.values.quote : '');
    if (this.masking === undefined) this.send();
    this.host.requestUpdate();
  }

  /** Keeps what is written, without personal numbers and without how to reach the writer. */
  onWrite(): void {
    this.outbox.submission.draft.write(keptOf(this.form.values));
  }

  /** Draws the form, or what has become of it. */
  render(scene: Scene): TemplateResult {
    const page = this.pageOf(scene);
    if (!scene.settings.dialog || scene.settings.action === '') return this.renderSection(page);
    const {dialog} = this;
    const content = (): TemplateResult =>
      html`<button type="button" class="close" @click=${dialog.close}>${page.formWords.close}</button>
        ${this.renderSection(page)}`;
    const labelledBy = this.receipt === undefined ? 'title' : 'state';
    const shown = dialog.isOpen
      ? dialog.render(content(), {className: 'sheet', labelledBy})
      : this.isUnfolded && this.renderSection(page);
    return opener(scene, this.open, shown || nothing);
  }

  private renderSection(page: Page): TemplateResult {
    const {noted, outbox} = this;
    const {settings, formWords, words} = page;
    const {noAction, notTaken} = formWords.unavailable;
    if (settings.action === '') return frame(page, html`${message(...noAction)}<slot></slot>`);
    if (!noted && outbox.isRefused(page.use === 'useful' ? 'useful' : typeOf(page)))
      return frame(page, html`${message(...notTaken)}<slot></slot>`);
    const {receipt} = this;
    if (receipt === undefined) return frame(page, this.renderForm(page));
    return html`<section aria-labelledby="state" lang=${words.language}>
      ${thanks(page, {
        receipt,
        sent: outbox.sent,
        due: receipt.dueOn === undefined ? undefined : this.due.get(),
        ...(page.use === 'report' && {again: this.again}),
        more: noted && !outbox.isRefused('message') ? this.renderWhy(page, noted) : nothing,
      })}
    </section>`;
  }

  private renderForm(page: Page): TemplateResult {
    return (
      this.renderSending(page) ??
      opening(
        page,
        {tap: (isUseful) => this.tap(isUseful), submit: this.onSubmit},
        {
          ...additionsTo(page),
          notice: this.isRestored ? this.renderRestored(page) : nothing,
        },
      )
    );
  }

  /** What may be said of a tap that was received. */
  private renderWhy(page: Page, {isUseful}: Noted): TemplateResult {
    const {thanks: words} = page.formWords;
    if (this.outbox.receipt !== undefined) return html`<p id="state" tabindex="-1">${words.whyThanks}</p>`;
    return this.renderSending(page) ?? why(page, isUseful, this.onSubmit);
  }

  /** What stands in the form's place while it is sent, and before; `undefined` while there is nothing to tell. */
  private renderSending(page: Page): TemplateResult | undefined {
    const {masking, outbox} = this;
    const {formWords} = page;
    const {submission, isEntrusted} = outbox;
    const {state, canRetry} = submission;
    const {handedOver, handedOverNext} = formWords.sending;
    if (isEntrusted) return message(handedOver, handedOverNext);
    if (masking !== undefined) return maskNotice(page, masking, {send: this.send, edit: this.edit});
    if (state.type === 'idle' || state.type === 'received') return undefined;
    const actions = {
      retry: (): void => void submission.retry(),
      edit: (): void => submission.edit(),
      besides: (): void =>
        page.use === 'useful' && !this.noted ? this.tap(this.isUseful, true) : this.send(true),
    };
    const hasEnded = state.type === 'failed' || state.type === 'rejected' || state.type === 'unconfirmed';
    return html`${sending({words: formWords, canRetry, actions}, state)}
    ${hasEnded ? html`<slot></slot>` : nothing}`;
  }

  private renderRestored({formWords}: Page): TemplateResult {
    const {restored, clear} = formWords.draft;
    const onClear = (): void => {
      this.outbox.submission.draft.clear();
      this.empty();
      this.focus.send('text', 'title');
    };
    return html`<p class="restored">${restored} ${button(clear, onClear)}</p>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.submit();
  };

  private readonly edit = (): void => {
    this.masking = undefined;
    this.focus.send('text');
  };

  private readonly again = (): void => {
    this.outbox.startOver();
    this.empty();
    this.focus.send('text');
  };

  private readonly send = (besides = false): void => {
    this.masking = undefined;
    const {form, page} = this;
    const {values} = form;
    this.outbox.send(() => this.draftOf(page, values), this.seconds, besides);
    this.host.requestUpdate();
  };

  private readonly seconds = (): number => this.form.seconds;

  /** Follows the widget to what it is about now: each subject has a draft of its own. */
  private attach(): void {
    const scene = this.sceneNow();
    const base = scopeOf(scene);
    // Who goes on to something else is not to be taken back here.
    if (base !== this.base) this.noted = this.shown = undefined;
    this.base = base;
    const scope = this.noted === undefined ? base : `why ${base}`;
    if (!this.outbox.address(scene.settings.action, scope)) return;
    this.empty();
    this.restore();
  }

  /** Gives back what was written before on this page or in this tab; what is on the page already stays. */
  private restore(): void {
    const {draft} = this.outbox.submission;
    const found = draft.find();
    const isFromBefore = found?.from === 'storage';
    const values: Values = (isFromBefore ? draft.accept() : found)?.values ?? {};
    this.isRestored = isFromBefore;
    this.form.write({...values, ...this.form.values});
    if (!this.form.isEmpty) this.onWrite();
  }

  private onReceived(): void {
    const {receipt} = this.outbox;
    if (this.page.use === 'useful' && this.noted === undefined && receipt !== undefined)
      this.noted = {receipt, isUseful: this.isUseful};
    this.empty();
  }

  private mend(errors: FieldErrors): void {
    this.form.errors = errors;
    this.outbox.submission.edit();
    this.focus.send(...Object.keys(errors));
  }

  private empty(): void {
    this.masking = undefined;
    this.isRestored = false;
    this.form.clear();
  }

  private draftOf(page: Page, values: Values): Draft {
    return feedbackOf(typeOf(page), values, circumstancesOf(page, this.host));
  }

  private get receipt(): FeedbackReceipt | undefined {
    return this.noted?.receipt ?? this.outbox.receipt;
  }

  private get page(): Page {
    return this.pageOf(this.sceneNow());
  }

  private pageOf(scene: Scene): Page {
    const write = (change: Values): void => {
      this.form.write(change);
      this.onWrite();
    };
    const need = (part: PartName): void => this.feed.need(part);
    const {isLasting} = this.outbox.submission.draft;
    return {...scene, formWords: formWordsOf(scene), feed: this.feed.state, isLasting, need, write};
  }
}
