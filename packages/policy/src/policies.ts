import {isAddress} from '@zwgk/browse';
import {FeedElement} from '@zwgk/core';
import {uiZhHans} from '@zwgk/locale';
import {button, hostStyles, Late, loading, message, Narrow} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

/** Width of the widget, in its own text size, from which there is room for a table. */
const room = 48;
/** What residents do that the desk may have to answer. */
const heard = ['change', 'click', 'compositionend', 'focusin', 'input', 'submit'];

/**
 * The policies (政策文件) of a feed: searched, narrowed by area, body, year, validity and interpretation, the newest first.
 *
 * A policy is opened in place as `<zwgk-policy>` shows it, or where the page shows policies: `policy-url="/zc/{id}.html"`.
 * What a resident sees is kept in the page's fragment, behind `zwgk-policies:`, so that it can be linked to, gone back
 * from and reloaded.
 *
 * Children of the tag are its fallback: they are shown until the list can be, and whenever it cannot.
 *
 * @slot - Fallback content, for example a link to the policies as the page has them.
 * @slot contact - What stands in the place of the interpreter's contact in an opened policy.
 * @event {PolicyOpenEvent} zwgk-policy-open - A resident wants to read a policy; `preventDefault()` keeps the list.
 * @csspart heading - The widget's heading.
 * @csspart search - The search form.
 * @csspart filters - The panel of filters.
 * @csspart field - One filter with its choices.
 * @csspart table - The list, where there is room for columns.
 * @csspart list - The list, where there is not.
 * @csspart row - One policy of the list.
 * @csspart policy - The opened policy.
 * @csspart pager - The links to other pages.
 * @csspart message - A message: nothing found, nothing published, cannot be read.
 * @csspart loading - What stands where content will be.
 * @csspart failure - Why something cannot be read, and what to do.
 * @csspart notice - What the publisher wants residents to know first, and what is missing.
 * @csspart stale - The notice that a stored copy is shown.
 * @cssprop [--zwgk-color-text=#1b2733] - Text.
 * @cssprop [--zwgk-color-muted=#48525f] - Text of less weight; keep it at 7:1.
 * @cssprop [--zwgk-color-accent=#0b4a8c] - Links, choices and the focus ring.
 * @cssprop [--zwgk-color-surface=#fff] - Ground behind everything.
 * @cssprop [--zwgk-color-subtle=#f3f6f9] - Ground of headers, messages and what is chosen.
 * @cssprop [--zwgk-color-line=#d6dce4] - Lines between rows.
 * @cssprop [--zwgk-color-control=#68737f] - Borders of fields and buttons; keep them at 3:1.
 * @cssprop [--zwgk-color-mark=#ffe28a] - Ground behind what was searched for.
 * @cssprop [--zwgk-font-family] - Typeface.
 * @cssprop [--zwgk-font-size=16px] - Size of text, never smaller than the page's own around the widget.
 * @cssprop [--zwgk-radius=0.25em] - Roundness of fields, buttons and messages.
 */
export class PolicyList extends FeedElement {
  static override readonly styles = hostStyles;

  /** Language of the widget: `zh-Hans`, `zh-Hant` or `en`; an element around it, but not `<html>`, may say it too. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** Area shown first: its code such as `03`, or its name such as `义务教育`. */
  @property() area = '';

  /** Heading, when it is not to be 政策文件. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Policies on a page. */
  @property({attribute: 'page-size', type: Number}) pageSize = 25;

  /** Where the page shows a policy, for example `/zc/{id}.html` or `/zc/?number={number}`; else it is opened in place. */
  @property({attribute: 'policy-url'}) policyUrl = '';

  /** Offers to share an opened policy, because the page answers `zwgk-policy-share`. */
  @property({type: Boolean}) share = false;

  /** Larger text and targets for older people (长者模式). */
  @property({type: Boolean, reflect: true, useDefault: true}) elder = false;

  /** Leaves the page's address and history alone. */
  @property({attribute: 'no-history', type: Boolean}) noHistory = false;

  private readonly narrow = new Narrow(this, room);
  private readonly desk = new Late(this, async () => {
    const {PoliciesDesk} = await import('./policies.desk.js');
    return new PoliciesDesk(this, this, {need: (part) => this.need(part), retry: this.onRetry});
  });

  /** All of the list comes beside the feed, not after it. */
  override connectedCallback(): void {
    super.connectedCallback();
    void this.desk.request();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of heard) root.addEventListener(type, this.onAct);
    return root;
  }

  /** What reads the list comes beside the feed too. */
  protected override updated(): void {
    this.need('policies');
  }

  protected override render(): TemplateResult {
    const {state: known, desk, narrow} = this;
    const drawn = desk.value?.render(known, narrow.value, this.hasFallback);
    return drawn ?? html`<section aria-busy=${!desk.failed}>${this.renderUntil()}</section>`;
  }

  /** Until the list has come, the page's own content stands in for it; that it cannot come is said beside it. */
  private renderUntil(): TemplateResult {
    const {desk} = this;
    const {failed, retry} = uiZhHans;
    const instead = this.hasFallback ? nothing : loading(uiZhHans);
    return html`${
        desk.failed
          ? message(
              failed,
              '',
              button(retry, () => desk.retry()),
            )
          : instead
      }<slot></slot>`;
  }

  private readonly onRetry = (): void => this.retry();

  /** Whatever is clicked, typed or focused is for the desk. Our links and our form do not leave the page. */
  private readonly onAct = (event: Event): void => {
    const {target, type} = event;
    const control = target instanceof Element && target.closest('a,button,input');
    const isOurs = control instanceof HTMLAnchorElement && isAddress(control.href);
    if (type === 'submit' || (isOurs && event instanceof MouseEvent && isPlain(event)))
      event.preventDefault();
    if (control) this.desk.value?.act(event, control);
  };
}

/** A click with a modifier key asks the browser for a new tab or window. */
function isPlain({ctrlKey, metaKey, shiftKey}: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey);
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-policies': PolicyList;
  }
}
