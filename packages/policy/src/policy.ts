import {FeedElement} from '@zwgk/core';
import {uiZhHans} from '@zwgk/locale';
import {button, hostStyles, Late, loading, message} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

/**
 * One policy (政策文件) with what explains it (政策解读) and whom to ask: whether it holds, what it means, how it came about.
 *
 * It is named by its number (文号) or its id, so that it can stand beside the article on a page of the county's own:
 * `<zwgk-policy feed="/zwgk/feed.json" document-number="示府办规〔2025〕2号">…</zwgk-policy>`.
 *
 * Children of the tag are its fallback: they are shown until the card can be, and whenever it cannot.
 *
 * @slot - Fallback content, for example the article itself or a link to it.
 * @slot contact - What stands in the place of the interpreter's contact, for example a form of the page.
 * @slot feedback - A `<zwgk-feedback>` about the policy, under all there is to read.
 * @event {InterpreterContactEvent} zwgk-interpreter-contact - A resident wants to reach who explains the policy; cancelable.
 * @event {PolicyOpenEvent} zwgk-policy-open - A resident wants to read what replaced it or what it replaced; cancelable.
 * @event {PolicyShareEvent} zwgk-policy-share - A resident wants to share the policy; only with the attribute `share`.
 * @csspart policy - The card.
 * @csspart standing - Whether the policy holds, and what stands in its place.
 * @csspart summary - What it is about, in short.
 * @csspart contact - Whom to ask.
 * @csspart facts - Number, issuer, dates and whatever else is known of the document.
 * @csspart comparison - The table of the old and the new policy.
 * @csspart timeline - What explains the policy, in the order it was published.
 * @csspart question - One question with its answer.
 * @csspart dialog - The dialog with an enlarged picture.
 * @csspart message - A message: not found, cannot be read.
 * @csspart loading - What stands where the card will be.
 * @csspart failure - Why the card cannot be shown, and what to do.
 * @cssprop [--zwgk-color-text=#1b2733] - Text.
 * @cssprop [--zwgk-color-muted=#48525f] - Text of less weight; keep it at 7:1.
 * @cssprop [--zwgk-color-accent=#0b4a8c] - Links, marks of standing and the focus ring.
 * @cssprop [--zwgk-color-surface=#fff] - Ground behind everything.
 * @cssprop [--zwgk-color-subtle=#f3f6f9] - Ground of the contact and of headers.
 * @cssprop [--zwgk-color-line=#d6dce4] - Lines between rows.
 * @cssprop [--zwgk-color-control=#68737f] - Borders of fields and buttons; keep them at 3:1.
 * @cssprop [--zwgk-color-mark=#ffe28a] - Ground behind what was searched for and what is read aloud.
 * @cssprop [--zwgk-font-family] - Typeface.
 * @cssprop [--zwgk-font-size=16px] - Size of text, never smaller than the page's own around the widget.
 * @cssprop [--zwgk-radius=0.25em] - Roundness of fields, buttons and messages.
 */
export class PolicyCard extends FeedElement {
  static override readonly styles = hostStyles;

  /** Language of the widget: `zh-Hans`, `zh-Hant` or `en`; an element around it, but not `<html>`, may say it too. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** Number of the policy (文号), with any brackets and widths, for example `示府办规〔2025〕2号`. */
  @property({attribute: 'document-number'}) documentNumber = '';

  /** Id of the policy in the feed; it goes before `document-number`. */
  @property({attribute: 'policy-id'}) policyId = '';

  /** Where the page shows other policies, for example `/zcwj/?id={id}` or `/zcwj/?number={number}`; else their own pages. */
  @property({attribute: 'policy-url'}) policyUrl = '';

  /** Address of the page with the catalogue, where the matters (公开事项) of the policy are read. */
  @property({attribute: 'catalog-url'}) catalogUrl = '';

  /** Where the policy is read, for links and citations, where that is not the page itself. */
  @property({attribute: 'page-url'}) pageUrl = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Larger text and targets for older people (长者模式). */
  @property({type: Boolean, reflect: true, useDefault: true}) elder = false;

  /** Offers to share, because the page answers `zwgk-policy-share`. */
  @property({type: Boolean}) share = false;

  /** Leaves the page's address and history alone. */
  @property({attribute: 'no-history', type: Boolean}) noHistory = false;

  protected override readonly skipsCatalog = true;

  private readonly desk = new Late(this, async () => {
    const {PolicyDesk} = await import('./policy.desk.js');
    return new PolicyDesk(this, {need: (part) => this.need(part), retry: () => this.retry()});
  });

  /** The desk comes beside the feed, not after it. */
  override connectedCallback(): void {
    super.connectedCallback();
    void this.desk.request();
  }

  protected override updated(): void {
    this.desk.value?.drawn();
  }

  protected override render(): TemplateResult {
    const {desk, state, hasFallback} = this;
    const drawn = desk.value?.render(state, this, hasFallback);
    // One template before and after the desk has come: the page's own content is laid out once.
    return html`<section lang=${drawn?.language ?? 'zh-Hans'}>
      ${drawn?.card ?? html`${drawn ? drawn.beside : this.renderWaiting(hasFallback)}<slot></slot>`}
    </section>`;
  }

  private renderWaiting(hasFallback: boolean): unknown {
    const {failed, retry} = uiZhHans;
    if (this.desk.failed)
      return message(
        failed,
        '',
        button(retry, () => this.desk.retry()),
      );
    return hasFallback ? nothing : loading(uiZhHans);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-policy': PolicyCard;
  }
}
