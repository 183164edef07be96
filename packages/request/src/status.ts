import {FeedElement, warn} from '@zwgk/core';
import {button, Late, loading, message, vocabularyOf} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {styles} from './status.styles.js';
import {statusInZhHans, type StatusVocabulary} from './status.words.js';

/**
 * Tells how far a request for government information (依申请公开) is and when its reply is due by law, or what has become
 * of feedback (评价、纠错、留言).
 *
 * A resident types the receipt code (查询码). It is sent in the body of a request to the service at `action`, and is
 * neither put into an address nor stored.
 *
 * Children of the tag are its fallback: they are shown until the script has come, and whenever nothing can be looked up.
 *
 * @slot - Fallback content, for example the office's address and telephone.
 * @csspart heading - The widget's heading.
 * @csspart field - The field for the receipt code.
 * @csspart status - How far the request or the feedback is.
 * @csspart deadline - When the reply is due, or a bad rating rectified.
 * @csspart timeline - What has happened to it.
 * @csspart reply - The reply.
 * @csspart message - Why nothing can be shown, and what to do.
 * @csspart ways - Other ways to ask.
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
export class Status extends FeedElement {
  static override readonly styles = styles;

  /** Language of the widget: `zh-Hans`, `zh-Hant` or `en`; an element around it, but not `<html>`, may say it too. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** Address of the service that receives requests, for example `/api/`; without one nothing can be looked up. */
  @property() action = '';

  /** Heading, when it is not to be 申请办理情况查询. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 4. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Larger text and targets for older people (长者模式). */
  @property({type: Boolean, reflect: true, useDefault: true}) elder = false;

  private readonly translations = new Late(this, () => import('./status.words.translated.js'));
  private readonly desk = new Late(this, async () => {
    const {StatusDesk} = await import('./status.desk.js');
    return new StatusDesk(this, {need: (part) => this.need(part)});
  });

  protected override firstUpdated(): void {
    if (this.action === '') warn({code: 'noAction', tag: this.localName});
  }

  protected override render(): TemplateResult {
    const {words = statusInZhHans} = this;
    const {status, language} = words;
    return html`<section aria-labelledby="title" lang=${language}>
      <div id="title" class="title" role="heading" aria-level=${this.headingLevel} part="heading">
        ${this.heading || status.title}
      </div>
      ${this.words === undefined ? loading(words.ui) : this.renderDesk(words)}
    </section>`;
  }

  private renderDesk(words: StatusVocabulary): TemplateResult {
    const {status, ui} = words;
    // Without a service there is nothing to type a code for; the desk says how else to ask.
    if (this.action === '') void this.desk.request();
    const {value: desk, failed} = this.desk;
    const lost = message(
      status.lost,
      status.lostNext,
      button(ui.retry, () => this.desk.retry()),
    );
    return html`${this.action === '' ? nothing : this.renderField(words)}
    ${desk?.render({language: words.language, feed: this.state})}
    ${
      failed
        ? html`<div role="alert">${lost}</div>
            <slot></slot>`
        : nothing
    }`;
  }

  private renderField({status}: StatusVocabulary): TemplateResult {
    const desk = this.desk.value;
    const mistake = desk?.mistake;
    return html`<form novalidate part="field" @focusin=${this.onFocus}>
      <label for="code">${status.code}</label>
      <p id="hint" class="muted">${status.hint}</p>
      ${mistake}
      <div>
        <input
          id="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="100"
          aria-describedby=${mistake ? 'mistake hint' : 'hint'}
          aria-invalid=${mistake ? 'true' : 'false'}
        />
        <button
          class="main"
          aria-disabled=${desk?.isBusy ? 'true' : nothing}
          aria-describedby=${desk?.isBusy ? 'wait' : nothing}
          @click=${this.onLook}
        >
          ${status.look}
        </button>
      </div>
    </form>`;
  }

  private readonly onFocus = (): void => void this.desk.request();

  /** By the button's click, which Enter causes too: sandboxed frames submit nothing, and nothing is to get into the address. */
  private readonly onLook = (event: Event): void => {
    event.preventDefault();
    if (this.desk.failed) this.desk.retry();
    void this.desk.request().then((desk) => desk?.look(this.typed));
  };

  private get typed(): string {
    const field = this.renderRoot.querySelector('input');
    return field?.value ?? '';
  }

  /** Words of the language asked for by `lang`; `undefined` while they are on their way. */
  private get words(): StatusVocabulary | undefined {
    return vocabularyOf(this, statusInZhHans, this.translations);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-request-status': Status;
  }
}
