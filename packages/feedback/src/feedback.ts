import {type FeedState, mayBeKept, showSwallowed, warn} from '@zwgk/core';
import {followSubject, type Subject} from '@zwgk/core/subject.js';
import {button, keepComposing, Late, loading, message, vocabularyOf} from '@zwgk/ui';
import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {styles} from './feedback.styles.js';
import {Form, isValueKey, type Values} from './form.js';
import {type Acts, frame, opener, opening} from './opening.js';
import type {Scene, Use} from './scene.js';
import {type Vocabulary, zhHans} from './words.js';

/** What residents do that the desk may have to answer. */
const heard = ['change', 'click', 'focusin', 'input', 'pointerdown'];
/** Longest text that is taken along with a correction, in UTF-16 code units. */
const longestQuote = 500;

/**
 * Lets residents say what they think of what it stands beside (评价): whether it was of use, how satisfied they are
 * (好差评), what is wrong (纠错), or anything else (留言).
 *
 * It attaches to what `for` names, else to what the widget shows in whose slot it stands, else to the page. It needs no
 * feed and no account. What is written survives reload and crash in this tab, without personal numbers; how to reach the
 * writer is kept nowhere. `action` is the address of a service that fulfils the submission API.
 *
 * @slot - Fallback content, for example a link or a telephone number; it is shown until the script has come, and beside whatever keeps feedback from being sent.
 * @event {FeedbackSubmitEvent} zwgk-feedback-submit - A resident wants to send; a page that sends it itself calls `preventDefault()` and takes the feedback by `entrust()`.
 * @event {FeedbackSubmittedEvent} zwgk-feedback-submitted - The service has given a receipt.
 * @csspart heading - The question, or the name of the form.
 * @csspart opener - The button that opens the dialog.
 * @csspart dialog - The dialog.
 * @csspart field - One field of the form.
 * @csspart state - How far sending is.
 * @csspart receipt - The thanks, with what happens next and when.
 * @csspart message - A message.
 * @csspart loading - What stands where content will be.
 * @cssprop [--zwgk-color-text=#1b2733] - Text.
 * @cssprop [--zwgk-color-muted=#48525f] - Text of less weight; keep it at 7:1.
 * @cssprop [--zwgk-color-accent=#0b4a8c] - Links, the main button and the focus ring.
 * @cssprop [--zwgk-color-danger=#a4161a] - What is wrong; keep it at 7:1.
 * @cssprop [--zwgk-color-surface=#fff] - Ground behind everything.
 * @cssprop [--zwgk-color-subtle=#f3f6f9] - Ground of messages.
 * @cssprop [--zwgk-color-line=#d6dce4] - Lines between parts.
 * @cssprop [--zwgk-color-control=#68737f] - Borders of fields and buttons; keep them at 3:1.
 * @cssprop [--zwgk-font-family] - Typeface.
 * @cssprop [--zwgk-font-size=16px] - Size of text, never smaller than the page's own around the widget.
 * @cssprop [--zwgk-radius=0.25em] - Roundness of fields, buttons and messages.
 */
export class Feedback extends LitElement {
  static override readonly styles = styles;

  /** Language of the widget: `zh-Hans`, `zh-Hant` or `en`; an element around it, but not `<html>`, may say it too. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** Address of `feed.json`, for the county's own reasons, holidays and telephone; a site or a test may give the state of a feed itself. */
  @property() feed: string | FeedState | null = null;

  /** What it is for: `useful` (one tap), `rating` (five levels) or `report` (corrections and messages). */
  @property() use = 'rating';

  /** Address of the service that receives feedback, for example `/api/`; without one nothing can be sent from here. */
  @property() action = '';

  /** What it is about: the id of a matter, document or policy in the feed. */
  @property() for = '';

  /** Kind of what `for` names: `matter`, `document` or `policy`. */
  @property() about = 'matter';

  /** Name of what `for` names, as residents and clerks read it. */
  @property({attribute: 'for-title'}) forTitle = '';

  /** Name of the body the feedback goes to, where the page knows it. */
  @property() agency = '';

  /** Takes messages (留言) alone in use `report`, for a page where there is nothing to correct. */
  @property({type: Boolean}) message = false;

  /** Stands behind a button, as a dialog. */
  @property({type: Boolean}) dialog = false;

  /** Address of the page where ratings and replies are public. */
  @property({attribute: 'ledger-url'}) ledgerUrl = '';

  /** Address of the page where `<zwgk-request-status>` tells by receipt code what has become of feedback. */
  @property({attribute: 'status-url'}) statusUrl = '';

  /** How long contact details are kept, in the county's words, for example `办结后保存 2 年`. */
  @property() retention = '';

  /** Heading, when it is not to be that of the use. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Larger text and targets for older people (长者模式). */
  @property({type: Boolean, reflect: true, useDefault: true}) elder = false;

  /** What the widget around it shows. */
  @state() private around: Subject | undefined;

  private readonly form = new Form(this);
  private stopFollowing: (() => void) | undefined;
  private readonly translations = new Late(this, () => import('./words.translated.js'));
  private readonly desk = new Late(this, async () => {
    const {Desk} = await import('./desk.js');
    return new Desk(this, this.form, () => this.sceneIn(this.words ?? zhHans));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopFollowing = followSubject(this, (subject) => (this.around = subject));
    if (mayBeKept('feedback')) void this.desk.request();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopFollowing?.();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of heard) root.addEventListener(type, this.onAct, true);
    root.addEventListener('keydown', keepComposing);
    return root;
  }

  protected override firstUpdated(): void {
    if (this.action !== '') return;
    warn({code: 'noAction', tag: this.localName});
    void this.desk.request();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    showSwallowed(this);
  }

  protected override render(): TemplateResult {
    const {words, desk} = this;
    if (words === undefined) return loading(zhHans.ui);
    const scene = this.sceneIn(words);
    return desk.value?.render(scene) ?? this.renderFirst(scene);
  }

  /** What is asked is drawn here; everything that comes of it is the desk's. */
  private renderFirst(scene: Scene): TemplateResult {
    if (this.action === '') return html`<slot></slot>`;
    const {lost, lostNext} = scene.words.feedback;
    const acts: Acts = {
      tap: (isUseful) => void this.withDesk((desk) => desk.tap(isUseful)),
      submit: (event) => {
        event.preventDefault();
        void this.withDesk((desk) => desk.submit());
      },
    };
    const open = (): void => void this.withDesk((desk) => desk.open());
    const note = this.desk.failed
      ? html`<div role="alert">
          ${message(
            lost,
            lostNext,
            button(scene.words.ui.retry, () => this.desk.retry()),
          )}<slot></slot>
        </div>`
      : undefined;
    return this.dialog ? opener(scene, open, note) : frame(scene, opening(scene, acts, {note}));
  }

  /** Whoever does anything here will need the desk. */
  private readonly onAct = ({target, type}: Event): void => {
    if (!this.desk.failed) void this.desk.request();
    if (type === 'pointerdown' || type === 'focusin') this.takeSelection();
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (isField && (type === 'input' || type === 'change')) this.write(target);
  };

  /** Acts as soon as the desk has come and has drawn the form. */
  private async withDesk(act: (desk: NonNullable<typeof this.desk.value>) => void): Promise<void> {
    if (this.desk.failed) this.desk.retry();
    const desk = await this.desk.request();
    await this.updateComplete;
    if (desk !== undefined) act(desk);
  }

  private write({name, value, type}: HTMLInputElement | HTMLTextAreaElement): void {
    if (!isValueKey(name) || type === 'checkbox') return;
    if (this.form.values[name] !== value) this.keep({[name]: value});
  }

  private keep(change: Values): void {
    if (this.form.isEmpty) this.form.subject = this.subject;
    this.form.write(change);
    this.desk.value?.onWrite();
  }

  /** What is selected on the page is lost as soon as the form has the focus. */
  private takeSelection(): void {
    if (this.use !== 'report' || this.shadowRoot?.activeElement instanceof HTMLTextAreaElement) return;
    const text = String(getSelection()).replace(/\s+/g, ' ').trim().slice(0, longestQuote);
    if (text === '' || text === this.form.selected) return;
    this.form.selected = text;
    this.keep({quote: text});
  }

  /** What feedback is about, unless it is the page. */
  private get subject(): Subject | undefined {
    if (this.for === '') return this.around;
    const type = this.about === 'document' || this.about === 'policy' ? this.about : 'matter';
    return {type, id: this.for, title: this.forTitle};
  }

  /** Words of the language asked for by `lang`; `undefined` while they are on their way. */
  private get words(): Vocabulary | undefined {
    return vocabularyOf(this, zhHans, this.translations);
  }

  private sceneIn(words: Vocabulary): Scene {
    const use: Use = this.use === 'useful' || this.use === 'report' ? this.use : 'rating';
    return {words, settings: this, use, subject: this.subject, form: this.form};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-feedback': Feedback;
  }
}
