import {FeedElement, mayBeKept} from '@zwgk/core';
import {button, keepComposing, Late, loading, message, Narrow, vocabularyOf} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {isValueKey} from './form.definition.js';
import {Form, type Values} from './form.js';
import {frame} from './frame.js';
import {informationStep} from './information.js';
import {prefilled, prefix, wantedBy} from './prefill.js';
import {styles} from './request.styles.js';
import type {Scene} from './scene.js';
import {type Vocabulary, zhHans} from './words.js';

/** What residents do that the desk may have to answer. */
const heard = ['change', 'click', 'focusin', 'input', 'toggle'];
/** How long (ms) the first view stands before the rest is fetched, so that who loses the network can go on writing. */
const restBefore = 3000;
/** Width, in the form's own text size, from which the names of all steps have room. */
const room = 40;

/**
 * The application form for government information (依申请公开), with exactly the fields of article 29 of the regulation.
 *
 * What is asked for survives reload, back and crash in this tab; who asks is kept nowhere. `action` is the address of a
 * service that fulfils the submission API; without one the form can be filled in and printed, and says so.
 *
 * A page leads here with what is wanted in the fragment, `#zwgk-request:title={title}&agency={agency}`, or in its query,
 * `?title={title}&agency={agency}`; a catalogue on the same page needs no more than `request-url`.
 *
 * @slot - Fallback content, for example the office's address and telephone; it is shown until the script has come.
 * @event {RequestSubmitEvent} zwgk-request-submit - A resident wants to send; a page that sends it itself calls `preventDefault()` and takes the request by `entrust()`.
 * @event {RequestSubmittedEvent} zwgk-request-submitted - The service has given a receipt.
 * @csspart heading - The widget's heading.
 * @csspart progress - The steps there are.
 * @csspart field - One field of the form.
 * @csspart errors - What has to be mended.
 * @csspart review - What has been written, before it is sent.
 * @csspart state - How far sending is.
 * @csspart receipt - The receipt.
 * @csspart ways - Other ways to ask.
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
export class Request extends FeedElement {
  static override readonly styles = styles;

  /** The browser hands back what was written when a resident comes back to the page. */
  static readonly formAssociated = true;

  /** Language of the widget: `zh-Hans`, `zh-Hant` or `en`; an element around it, but not `<html>`, may say it too. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** Address of the service that receives requests, for example `/api/`; without one nothing can be sent from here. */
  @property() action = '';

  /** Body the request is addressed to: its id in the feed, or its name. */
  @property() agency = '';

  /** Name of the information that is wanted (信息名称). */
  @property({attribute: 'information-name'}) informationName = '';

  /** Number of the document that is wanted (文号). */
  @property({attribute: 'doc-number'}) docNumber = '';

  /** Address of the page with the catalogue, to which what is already public leads. */
  @property({attribute: 'catalog-url'}) catalogUrl = '';

  /** Address of the page where a receipt code is looked up. */
  @property({attribute: 'status-url'}) statusUrl = '';

  /** How long personal data is kept, in the county's words, for example `办结后保存 2 年`. */
  @property() retention = '';

  /** For the clerk at the counter, who fills the form in for someone who asks orally (口头申请代填). */
  @property({type: Boolean, reflect: true, useDefault: true}) assisted = false;

  /** Heading, when it is not to be 政府信息公开申请. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 5. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Larger text and targets for older people (长者模式). */
  @property({type: Boolean, reflect: true, useDefault: true}) elder = false;

  private readonly form = new Form(this, (values) => this.onWrite(values));
  private readonly narrow = new Narrow(this, room);
  private readonly internals = this.attachInternalsIfAble();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly translations = new Late(this, () => import('./words.translated.js'));
  private readonly desk = new Late(this, async () => {
    const {Desk} = await import('./desk.js');
    return new Desk(this, this.form, {
      need: (part) => this.need(part),
      remember: (values) => this.remember(values),
    });
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (mayBeKept('request')) void this.desk.request();
    else this.timer = setTimeout(() => void this.desk.request(), restBefore);
    addEventListener('hashchange', this.onHash);
    document.addEventListener('zwgk-request-open', this.onOpen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    removeEventListener('hashchange', this.onHash);
    document.removeEventListener('zwgk-request-open', this.onOpen);
  }

  /** Called by the browser when a resident comes back to the page; what is personal is not among it. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    this.form.isRestored = true;
    this.form.prefill(valuesOf(state));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of heard) root.addEventListener(type, this.onAct, true);
    root.addEventListener('keydown', keepComposing);
    return root;
  }

  protected override firstUpdated(): void {
    this.form.prefill(prefilled(this));
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const scene = this.sceneIn(words ?? zhHans);
    const {request, language, ui} = scene.words;
    return html`<section aria-labelledby="title" lang=${language}>
      <div id="title" class="title" role="heading" aria-level=${this.headingLevel} part="heading">
        ${this.heading || request.title}
      </div>
      ${words === undefined ? loading(ui) : this.renderForm(scene)}
    </section>`;
  }

  /** The first step is drawn here; everything else is the desk's. */
  private renderForm(scene: Scene): TemplateResult {
    const {desk, narrow} = this;
    if (desk.value !== undefined) return desk.value.render(scene, narrow.value);
    const {request, ui} = scene.words;
    const lost = (): TemplateResult =>
      html`<div role="alert">
        ${message(
          request.lost,
          request.lostNext,
          button(ui.retry, () => desk.retry()),
        )}
      </div>`;
    return frame(scene, {
      notice: html`<p class="muted">${request.intro}</p>`,
      body: informationStep(scene),
      actions: html`<button class="main" @click=${this.onNext}>${request.next}</button>`,
      note: desk.failed ? lost() : nothing,
      narrow: narrow.value,
    });
  }

  private readonly onNext = (event: Event): void => {
    event.preventDefault();
    if (this.desk.failed) this.desk.retry();
    void this.goOn();
  };

  /** Whoever does anything here will need the desk. */
  private readonly onAct = ({target, type}: Event): void => {
    if (!this.desk.failed) void this.desk.request();
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (isField && type !== 'click' && type !== 'focusin') this.write(target);
  };

  private readonly onHash = (): void => {
    if (location.hash.startsWith(`#${prefix}`)) this.form.write(prefilled(this));
  };

  /** A catalogue on the same page asks for what it lacks. */
  private readonly onOpen = (event: Event): void => {
    const wanted = wantedBy(event);
    if (wanted === undefined) return;
    event.preventDefault();
    this.form.place = 'information';
    this.form.write(wanted);
    this.scrollIntoView();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('#informationName')?.focus(),
    );
  };

  private onWrite(values: Values): void {
    this.desk.value?.onWrite(values);
  }

  /** Goes on as soon as the desk has come and has drawn the form. */
  private async goOn(): Promise<void> {
    const desk = await this.desk.request();
    await this.updateComplete;
    desk?.next();
  }

  private write({name, value, type}: HTMLInputElement | HTMLTextAreaElement): void {
    if (!isValueKey(name) || type === 'file') return;
    if (this.form.values[name] !== value) this.form.write({[name]: value});
  }

  /** Old browsers have no form-associated elements; the draft then serves alone. */
  private attachInternalsIfAble(): ElementInternals | undefined {
    try {
      return this.attachInternals();
    } catch {
      return undefined;
    }
  }

  /** Leaves with the browser what it may hand back later. */
  private remember(values: Values | undefined): void {
    this.internals?.setFormValue(null, values === undefined ? null : JSON.stringify(values));
  }

  /** Words of the language asked for by `lang`; `undefined` while they are on their way. */
  private get words(): Vocabulary | undefined {
    return vocabularyOf(this, zhHans, this.translations);
  }

  private sceneIn(words: Vocabulary): Scene {
    return {words, settings: this, form: this.form, feed: this.state};
  }
}

function valuesOf(state: string): Values {
  try {
    const parsed: unknown = JSON.parse(state);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter(([key, value]) => isValueKey(key) && typeof value === 'string'),
    );
  } catch {
    return {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-request': Request;
  }
}
