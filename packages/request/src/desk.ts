import {sending} from '@zwgk/browse/sending.js';
import {noteUse, type PartName} from '@zwgk/core';
import {addStyles, Announcer, button, choiceStyles, Focus, Late, message, sendingStyles} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import type {Sought} from './agency.js';
import {agencyNamed} from './agency.view.js';
import {check} from './checks.js';
import type {Deflection} from './deflection.js';
import {styles} from './desk.styles.js';
import {Drafts} from './drafts.js';
import {errorSummary} from './errors.js';
import {sizeLimit} from './files.field.js';
import {Files} from './files.js';
import {type FieldKey, type StepName, stepNames} from './form.definition.js';
import type {FieldError, Form, Place, Values} from './form.js';
import {frame} from './frame.js';
import {notices} from './notices.js';
import {Outbox} from './outbox.js';
import {fieldWords, formWordsOf, type Page} from './page.js';
import {PaperButtons} from './paper.buttons.js';
import {Received} from './received.js';
import type {Scene, Settings} from './scene.js';
import {stepActions, stepBody} from './steps.js';
import {ways} from './ways.js';

/** How long (ms) what is personal stays in memory once the form has been taken off the page. */
const memory = 1000;

/** What the desk asks of the widget it works for. */
export interface Errands {
  readonly need: (part: PartName) => void;
  /** Leaves with the browser what it may hand back when the resident comes back to the page. */
  readonly remember: (values: Values | undefined) => void;
}

/**
 * Takes a resident from the first step to the receipt. It is fetched when somebody begins to write, or shortly after
 * the first view, and draws everything from then on.
 */
export class Desk implements ReactiveController {
  /** Styles of what the desk draws beyond the first view. */
  readonly styles = styles;

  private sought: Sought = {words: '', area: ''};
  private isRevealed = false;
  private drawn: Page | undefined;
  /** What sending was at when last drawn. */
  private shown: string | undefined;
  private readonly host: LitElement & Settings;
  private readonly form: Form;
  private readonly errands: Errands;
  private readonly announcer: Announcer;
  private readonly focus: Focus;
  private readonly files: Files;
  private readonly paper: PaperButtons;
  private readonly outbox: Outbox;
  private readonly drafts: Drafts;
  private readonly received: Received;
  private readonly deflection: Late<Deflection>;

  constructor(host: LitElement & Settings, form: Form, errands: Errands) {
    this.host = host;
    this.form = form;
    this.errands = errands;
    for (const shared of [choiceStyles, sendingStyles])
      if (host.shadowRoot !== null) addStyles(host.shadowRoot, shared);
    this.announcer = new Announcer(host);
    this.focus = new Focus(host);
    this.files = new Files(host);
    this.paper = new PaperButtons(host);
    this.outbox = new Outbox(host, form, this.files, {
      onChange: () => host.requestUpdate(),
      onReceived: () => this.empty(),
      mistake: (key, detail) => this.mistake(key, detail),
    });
    this.drafts = new Drafts(host, form, this.outbox, errands.remember);
    this.received = new Received(host, () => this.again());
    this.deflection = new Late(host, async () => {
      const {Deflection} = await import('./deflection.js');
      return new Deflection(host);
    });
    noteUse('request');
    host.addController(this);
  }

  /** A form that is moved is there again at once; one that is gone keeps nothing of who has written in it. */
  hostDisconnected(): void {
    setTimeout(() => {
      if (this.host.isConnected) return;
      this.files.clear();
      this.form.forget();
    }, memory);
  }

  hostUpdate(): void {
    this.outbox.address(this.host.action);
    const {type} = this.outbox.submission.state;
    if (type === this.shown) return;
    // Whoever follows what becomes of the form by ear or by keyboard stands where it is told.
    if (this.shown !== undefined && !this.focus.isSet) this.focus.send(type === 'idle' ? 'step' : 'state');
    this.shown = type;
  }

  hostUpdated(): void {
    this.resolveAgency();
  }

  /** Keeps what is written, as far as it may be kept. */
  onWrite(values: Values): void {
    this.drafts.write(values);
  }

  /** Goes to the next step, or from the last one to the service, unless there is something to mend. */
  next(): void {
    const {form, drawn} = this;
    if (drawn === undefined) return;
    const {place} = form;
    if (!this.isRight(drawn, place === 'review' ? stepNames : [place])) return;
    if (place === 'review') return this.outbox.send(drawn);
    this.go(stepNames[stepNames.indexOf(place) + 1] ?? 'review');
    // Files are then checked by what this service takes.
    if (form.place === 'delivery') void this.outbox.submission.ask();
  }

  /** Draws the form, or what has become of it. */
  render(scene: Scene, narrow: boolean): TemplateResult {
    const page = this.pageOf(scene);
    this.drawn = page;
    const {receipt, submission, isEntrusted} = this.outbox;
    const {state} = submission;
    if (receipt !== undefined) return this.received.render(page, receipt);
    if (isEntrusted) {
      const {handedOver, handedOverNext} = page.formWords.sending;
      return message(handedOver, handedOverNext);
    }
    if (state.type === 'idle' || state.type === 'received') return this.renderForm(page, narrow);
    const actions = {
      retry: (): void => void submission.retry(),
      edit: (): void => submission.edit(),
      besides: (): void => this.outbox.send(page, true),
    };
    const {canRetry} = submission;
    const told = {words: page.formWords, canRetry, actions, beside: sizeLimit(page)};
    return html`${notices(page)} ${sending(told, state)}
    ${submission.isBusy && state.type !== 'waiting' ? nothing : html`<div class="panel ways">${ways(page)} ${this.paper.render(page)}</div>`}`;
  }

  private renderForm(page: Page, narrow: boolean): TemplateResult {
    const {words, formWords, form, settings} = page;
    const {offlineOnly, draft} = formWords;
    const {informationName, docNumber, features} = form.values;
    const isWanted = form.place === 'information' && !!(informationName ?? docNumber ?? features);
    const body = stepBody(page, {
      beside: isWanted ? this.deflection.get()?.beside(page) : undefined,
      sought: this.sought,
      seek: this.seek,
      isRevealed: this.isRevealed,
      reveal: this.reveal,
    });
    return frame(page, {
      notice: html`<p class="muted">${words.request.intro}</p>
        ${notices(page)} ${settings.action === '' ? message(offlineOnly.title, offlineOnly.next) : nothing}
        ${this.drafts.offer(page)}`,
      summary: errorSummary(page),
      body,
      // Without a service, paper is how the form ends.
      actions: html`${stepActions(page, this.onNext)}
      ${settings.action === '' && form.place === 'review' ? this.paper.render(page) : nothing}`,
      ways: html`${ways(page)} ${this.paper.render(page)}`,
      note: html`<p class="note muted">${this.drafts.isLasting ? draft.kept : draft.notKept}</p>
        ${form.isDirty || this.drafts.isKept ? button(draft.shared, this.onShared) : nothing}
        <p class="hidden" role="status">${this.announcer.text}</p>`,
      go: page.go,
      narrow,
    });
  }

  /** The form may be gone before the browser would send it in its own way. */
  private readonly onNext = (event: Event): void => {
    event.preventDefault();
    this.next();
  };

  /** Nobody who uses this computer next finds anything. */
  private readonly onShared = (): void => {
    this.drafts.forget();
    this.again();
    this.announcer.say(this.drawn?.formWords.draft.cleared ?? '');
  };

  private readonly go = (place: Place, ...fields: readonly string[]): void => {
    this.form.place = place;
    this.focus.send(...fields, 'step');
  };

  private readonly seek = (sought: Sought): void => {
    this.sought = sought;
    this.host.requestUpdate();
  };

  private readonly reveal = (): void => {
    this.isRevealed = !this.isRevealed;
    this.host.requestUpdate();
  };

  private pageOf(scene: Scene): Page {
    return {
      ...scene,
      host: this.host,
      formWords: formWordsOf(scene),
      submission: this.outbox.submission,
      files: this.files,
      need: this.errands.need,
      redraw: () => this.host.requestUpdate(),
      go: this.go,
      say: (text) => this.announcer.say(text),
    };
  }

  /** Whether these steps need no mending; where they do, leads to what. */
  private isRight(page: Page, steps: readonly StepName[]): boolean {
    const {form, files} = this;
    const {formWords} = page;
    const filled = {values: form.values, files: files.chosen.length, hasConsent: form.hasConsent};
    const label = (key: FieldKey): string => fieldWords(page, formWords, key).label;
    form.errors = check(filled, steps, {errors: formWords.errors, label});
    if (form.errors.length > 0) this.focus.send('errors');
    return form.errors.length === 0;
  }

  /** The service's own words say best what it wants. */
  private mistake(key: FieldError['key'], detail: string | undefined): string {
    this.focus.send('errors');
    const {drawn} = this;
    if (detail !== undefined || drawn === undefined || key === 'consent') return detail ?? key;
    const {errors} = drawn.formWords;
    return key === 'identityFiles'
      ? errors.files
      : errors.invalid(fieldWords(drawn, drawn.formWords, key).label);
  }

  private again(): void {
    this.outbox.startOver();
    this.empty();
    this.focus.send('step');
  }

  private empty(): void {
    this.isRevealed = false;
    this.sought = {words: '', area: ''};
    this.files.clear();
    this.form.clear();
    this.errands.remember(undefined);
  }

  /** A page presets a body by its id or its name. */
  private resolveAgency(): void {
    const {form, drawn} = this;
    const {agency, agencyId} = form.values;
    if (!agency || agencyId || drawn?.feed.type !== 'ready') return;
    this.errands.need('agencies');
    const {agencies} = drawn.feed;
    const found = agencies.type === 'ready' ? agencyNamed(agencies.value, agency) : undefined;
    if (found !== undefined) form.resolve(found);
  }
}
