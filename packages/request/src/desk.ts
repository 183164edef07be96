import type {PartName} from '@zwgk/core';
import {Announcer, button, Late, loading, message} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {agencyStep, type Sought} from './agency.js';
import {agencyNamed} from './agency.view.js';
import {applicantStep} from './applicant.js';
import {check} from './checks.js';
import {deliveryStep} from './delivery.js';
import {styles} from './desk.styles.js';
import {Drafts} from './drafts.js';
import {errorSummary} from './errors.js';
import {Files} from './files.js';
import {type StepName, stepNames} from './form.definition.js';
import type {Form, Place, Values} from './form.js';
import {frame} from './frame.js';
import {informationStep} from './information.js';
import {noteUse} from './kept.js';
import {Outbox} from './outbox.js';
import {fieldWords, formWordsOf, type Page} from './page.js';
import type {Taken} from './receipt.js';
import {review} from './review.js';
import type {Scene, Settings} from './scene.js';
import {sending} from './sending.js';
import {ways} from './ways.js';

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
  private taken: Taken | undefined;
  private focusNext: string | undefined;
  private drawn: Page | undefined;
  /** What sending was at when last drawn. */
  private shown = '';
  private readonly host: LitElement & Settings;
  private readonly form: Form;
  private readonly errands: Errands;
  private readonly announcer: Announcer;
  private readonly files: Files;
  private readonly outbox: Outbox;
  private readonly drafts: Drafts;
  private readonly receipts: Late<typeof import('./receipt.js')>;

  constructor(host: LitElement & Settings, form: Form, errands: Errands) {
    this.host = host;
    this.form = form;
    this.errands = errands;
    this.announcer = new Announcer(host);
    this.files = new Files(host);
    this.outbox = new Outbox(host, form, this.files, {
      onChange: () => host.requestUpdate(),
      onReceived: this.onReceived,
      mistake: (key, detail) => this.mistake(key, detail),
    });
    this.drafts = new Drafts(host, form, this.outbox, errands.remember);
    this.receipts = new Late(host, () => import('./receipt.js'));
    noteUse();
    host.addController(this);
  }

  hostUpdate(): void {
    this.outbox.address(this.host.action);
  }

  hostUpdated(): void {
    this.resolveAgency();
    const {type} = this.outbox.submission.state;
    if (type !== this.shown) {
      if (this.shown !== '' && type !== 'idle') this.focusNext ??= 'state';
      if (this.shown !== '' && type === 'idle') this.focusNext ??= 'step';
      this.shown = type;
    }
    this.sendFocus();
  }

  /** Keeps what is written, as far as it may be kept. */
  onWrite(values: Values): void {
    this.drafts.write(values);
  }

  /** Goes to the next step, or from the last one to the service, unless there is something to mend. */
  next(): void {
    const {form, drawn} = this;
    if (drawn === undefined) return;
    if (form.place === 'review') return this.send();
    const at = stepNames.indexOf(form.place);
    this.mend([form.place]);
    if (form.errors.length > 0) return;
    this.go(stepNames[at + 1] ?? 'review');
    if (form.place === 'delivery') void this.outbox.submission.ask();
  }

  /** Draws the form, or what has become of it. */
  render(scene: Scene, narrow: boolean): TemplateResult {
    const page = this.pageOf(scene);
    this.drawn = page;
    const {receipt, submission} = this.outbox;
    const {state} = submission;
    if (receipt !== undefined) return this.renderReceipt(page);
    if (this.outbox.isEntrusted) {
      const {handedOver, handedOverNext} = page.formWords.sending;
      return message(handedOver, handedOverNext);
    }
    if (state.type === 'idle' || state.type === 'received') return this.renderForm(page, narrow);
    const besides = (): void => this.outbox.send(page, true);
    return html`${sending(page, state, {
      retry: () => void submission.retry(),
      edit: () => submission.edit(),
      besides,
    })}
    ${submission.isBusy && state.type !== 'waiting' ? nothing : html`<div class="panel ways">${ways(page)}</div>`}`;
  }

  private renderForm(page: Page, narrow: boolean): TemplateResult {
    const {words, formWords, form, settings} = page;
    const {offlineOnly} = formWords;
    const notice = html`<p class="muted">${words.request.intro}</p>
      ${settings.action === '' ? message(offlineOnly.title, offlineOnly.next) : nothing}
      ${this.drafts.offer(page)}`;
    return html`${frame(page, {
        notice,
        body: html`${errorSummary(page)} ${this.renderPlace(page)}`,
        actions: this.renderActions(page),
        ways: ways(page),
        go: page.go,
        narrow,
      })}
      <p class="note muted">${formWords.draft.kept}</p>
      ${form.isDirty || this.drafts.isKept ? button(formWords.draft.shared, this.onShared) : nothing}
      <p class="hidden" role="status">${this.announcer.text}</p>`;
  }

  private renderPlace(page: Page): unknown {
    switch (page.form.place) {
      case 'information':
        return informationStep(page);
      case 'agency':
        return agencyStep(page, this.sought, this.seek);
      case 'delivery':
        return deliveryStep(page);
      case 'applicant':
        return applicantStep(page);
      case 'review':
        return review(page, this.isRevealed, this.reveal);
    }
  }

  private renderActions({words, formWords, form, settings}: Page): TemplateResult {
    const at = stepNames.indexOf(form.place as StepName);
    const isLast = form.place === 'review';
    const previous = isLast ? stepNames[stepNames.length - 1] : stepNames[at - 1];
    const canSend = !isLast || settings.action !== '';
    return html`
      ${
        canSend
          ? html`<button class="main" @click=${this.onNext}>
              ${isLast ? formWords.review.submit : words.request.next}
            </button>`
          : nothing
      }
      ${
        previous
          ? html`<button type="button" @click=${(): void => this.go(previous)}>${formWords.back}</button>`
          : nothing
      }
    `;
  }

  private renderReceipt(page: Page): TemplateResult {
    const {receipts, outbox} = this;
    const {receipt} = outbox;
    const {request} = page.words;
    if (receipt === undefined) return loading(page.words.ui);
    const module = receipts.get();
    if (module !== undefined) {
      return module.receiptPage(page, receipt, {
        host: this.host,
        taken: this.taken,
        take: this.take,
        again: this.again,
      });
    }
    const {receipt: labels} = page.formWords;
    // What proves it is said at once, whatever becomes of the rest.
    const rest = receipts.failed
      ? message(
          request.lost,
          '',
          button(page.words.ui.retry, () => receipts.retry()),
        )
      : loading(page.words.ui);
    return html`<div class="message" part="receipt">
        <p id="state" tabindex="-1"><strong>${labels.title}</strong></p>
        <p>${labels.code} <strong>${receipt.receiptCode}</strong></p>
      </div>
      ${rest}`;
  }

  private pageOf(scene: Scene): Page {
    return {
      ...scene,
      formWords: formWordsOf(scene),
      submission: this.outbox.submission,
      files: this.files,
      need: this.errands.need,
      redraw: () => this.host.requestUpdate(),
      go: this.go,
      say: (text) => this.announcer.say(text),
    };
  }

  /** The form may be gone before the browser would send it in its own way. */
  private readonly onNext = (event: Event): void => {
    event.preventDefault();
    this.next();
  };

  private readonly go = (place: Place, field?: string): void => {
    this.form.place = place;
    this.focusNext = field ?? 'step';
    this.host.requestUpdate();
  };

  private readonly seek = (sought: Sought): void => {
    this.sought = sought;
    this.host.requestUpdate();
  };

  private readonly reveal = (): void => {
    this.isRevealed = !this.isRevealed;
    this.host.requestUpdate();
  };

  private readonly take = (taken: Taken): void => {
    this.taken = taken;
    this.host.requestUpdate();
  };

  private send(): void {
    this.mend(stepNames);
    if (this.form.errors.length === 0 && this.drawn !== undefined) this.outbox.send(this.drawn);
  }

  /** Looks for what has to be mended in these steps, and leads there. */
  private mend(steps: readonly StepName[]): void {
    const {form, files, drawn} = this;
    if (drawn === undefined) return;
    const {formWords} = drawn;
    const filled = {values: form.values, files: files.chosen.length, hasConsent: form.hasConsent};
    const label = (key: Parameters<typeof fieldWords>[2]): string => fieldWords(drawn, formWords, key).label;
    form.errors = check(filled, steps, {errors: formWords.errors, label});
    if (form.errors.length > 0) this.focusNext = 'errors';
    this.host.requestUpdate();
  }

  private mistake(key: string, detail: string | undefined): string {
    this.focusNext = 'errors';
    const {drawn} = this;
    if (detail !== undefined || drawn === undefined) return detail ?? key;
    const {errors} = drawn.formWords;
    if (key === 'identityFiles') return errors.files;
    return errors.invalid(fieldWords(drawn, drawn.formWords, key as Parameters<typeof fieldWords>[2]).label);
  }

  private readonly onReceived = (): void => {
    this.focusNext = 'state';
    this.empty();
  };

  private readonly again = (): void => {
    this.taken = undefined;
    this.outbox.startOver();
    this.focusNext = 'step';
    this.empty();
  };

  /** Nobody who uses this computer next finds anything. */
  private readonly onShared = (): void => {
    this.drafts.forget();
    this.outbox.startOver();
    this.empty();
    this.focusNext = 'step';
    this.announcer.say(this.drawn?.formWords.draft.cleared ?? '');
  };

  private empty(): void {
    this.isRevealed = false;
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
    const part = drawn.feed.agencies;
    const found = part.type === 'ready' ? agencyNamed(part.value, agency) : undefined;
    if (found === undefined) return;
    const name = typeof found.name === 'string' ? found.name : (found.name['zh-Hans'] ?? agency);
    form.resolve(name, found.id);
  }

  /** Only once what the resident went to is there. */
  private sendFocus(): void {
    const {focusNext, host} = this;
    if (focusNext === undefined) return;
    const find = (id: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(`#${id}`);
    const target = find(focusNext) ?? (focusNext === 'agency-search' ? find('agency') : null);
    if (target === null) return;
    this.focusNext = undefined;
    (target.closest('.field') ?? target).scrollIntoView({block: 'nearest'});
    target.focus({preventScroll: true});
  }
}
