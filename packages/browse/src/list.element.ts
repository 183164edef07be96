import {FeedElement, type FeedState} from '@zwgk/core';
import {uiZhHans} from '@zwgk/locale';
import {button, hostStyles, type Late, loading, message, Narrow} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {isAddress} from './route.js';

/** Width of the widget, in its own text size, from which there is room for a table. */
const room = 48;
/** What residents do that the desk may have to answer. */
const heard = ['change', 'click', 'compositionend', 'focusin', 'input', 'submit'];

/** Draws a list, and answers whatever a resident asks of it. */
export interface ListDesk {
  /** @param hasFallback - The page's own content stands in until there is something better. */
  render(state: FeedState, narrow: boolean, hasFallback: boolean): TemplateResult;
  /** Answers what was clicked or typed in the widget; {@link stayHere} first, before anything is waited for. */
  act(event: Event, control: Element): void;
}

/** A widget that is a list: a few bytes that keep its place until its desk has come, which does everything else. */
export abstract class ListElement extends FeedElement {
  static override readonly styles = hostStyles;

  /** Language of the widget: `zh-Hans`, `zh-Hant` or `en`; an element around it, but not `<html>`, may say it too. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** Heading, when it is not to be the widget's own. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Records on a page. */
  @property({attribute: 'page-size', type: Number}) pageSize = 25;

  /** Larger text and targets for older people (长者模式). */
  @property({type: Boolean, reflect: true, useDefault: true}) elder = false;

  /** Leaves the page's address and history alone. */
  @property({attribute: 'no-history', type: Boolean}) noHistory = false;

  /** What draws the list. */
  protected abstract readonly desk: Late<ListDesk>;
  private readonly narrow = new Narrow(this, room);

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

  protected readonly onRetry = (): void => this.retry();

  /** Whatever is clicked, typed or focused is for the desk, but for what the page put between the tags. */
  private readonly onAct = (event: Event): void => {
    const {target} = event;
    if (!(target instanceof Element)) return;
    const control = target.closest('a,button,form,input,select');
    const isOurs =
      !this.contains(target) || (control instanceof HTMLAnchorElement && isAddress(control.href));
    if (control && isOurs) this.desk.value?.act(event, control);
  };
}
