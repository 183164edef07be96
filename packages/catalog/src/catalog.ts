import {addressOf, hasRoute, heading, isAddress, nextPage, prefixOf, wholeSize} from '@zwgk/browse';
import {FeedElement, type FeedReady} from '@zwgk/core';
import {codeName, localized} from '@zwgk/feed';
import {button, Late, loading, message, Narrow, vocabularyOf} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {frame} from './catalog.frame.js';
import {list} from './catalog.list.js';
import {wholeCatalog} from './catalog.query.js';
import {membersOf} from './catalog.route.js';
import {room, type Scene} from './catalog.scene.js';
import {styles} from './catalog.styles.js';
import {firstChoices} from './first.links.js';
import {type Vocabulary, zhHans} from './words.js';

/** What residents do that the desk may have to answer. */
const heard = ['change', 'click', 'compositionend', 'focusin', 'input', 'submit'];

/**
 * The standard catalogue of government disclosure (基层政务公开标准目录) and the documents published under it: browsed by
 * area, searched, filtered, read, exported and printed.
 *
 * What a resident sees is kept in the page's fragment, behind `zwgk-catalog:`, so that it can be linked to, gone back
 * from and reloaded; the second catalogue of a page keeps its own behind `zwgk-catalog-2:`, and so on.
 *
 * A page that has a form for requests names it by the attribute `request-url`, for example
 * `/ysqgk/?matter={matter}&title={title}&agency={agency}`: matters without documents then lead there.
 *
 * Children of the tag are its fallback: they are shown until the catalogue can be, and whenever it cannot.
 *
 * @slot - Fallback content, for example a link to the catalogue as a document.
 * @slot feedback - A `<zwgk-feedback>` about the matter or document that is opened, under it.
 * @event {MatterOpenEvent} zwgk-matter-open - A resident wants to read a matter; `preventDefault()` keeps the list.
 * @event {DocumentOpenEvent} zwgk-document-open - A resident wants to read a document; `preventDefault()` keeps the list.
 * @event {RequestOpenEvent} zwgk-request-open - A resident wants to ask for what is missing; `preventDefault()` keeps them here.
 * @csspart heading - The widget's heading.
 * @csspart search - The search form.
 * @csspart areas - The list of areas.
 * @csspart filters - The panel of filters.
 * @csspart lists - The links between the matters and the documents.
 * @csspart list - A list of matters under one level-1 matter, or of documents.
 * @csspart row - One matter or document of the list.
 * @csspart table - The official table, or the table of documents.
 * @csspart matter - The page of one matter.
 * @csspart document - The page of one document.
 * @csspart revision - What has changed in the catalogue.
 * @csspart pager - The links to other pages.
 * @csspart message - A message: nothing found, nothing published, cannot be read.
 * @csspart loading - What stands where content will be.
 * @csspart failure - Why something cannot be read, and what to do.
 * @csspart notice - What the publisher wants residents to know first, and what is missing.
 * @csspart stale - The notice that a stored copy is shown.
 * @csspart field - One filter with its choices.
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
export class Catalog extends FeedElement {
  static override readonly styles = styles;

  /** Language of the widget: `zh-Hans`, `zh-Hant` or `en`; an element around it, but not `<html>`, may say it too. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** List shown first: `matters`, or `documents`. */
  @property() list: 'matters' | 'documents' = 'matters';

  /** Area shown first: its code such as `03`, or its name such as `义务教育`. */
  @property() area = '';

  /** Level shown first: `county`, `township` or `village`. */
  @property() level = '';

  /** View shown first: `list`, or `table` for the official table. */
  @property() view: 'list' | 'table' = 'list';

  /** Heading, when it is not to be the feed's title or, without one, 政务公开事项目录. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Matters or documents on a page. */
  @property({attribute: 'page-size', type: Number}) pageSize = 25;

  /** Larger text and targets for older people (长者模式). */
  @property({type: Boolean, reflect: true, useDefault: true}) elder = false;

  /** Leaves the page's address and history alone. */
  @property({attribute: 'no-history', type: Boolean}) noHistory = false;

  private readonly narrow = new Narrow(this, room);
  private readonly translations = new Late(this, async () => {
    const {Translations} = await import('./words.translated.js');
    return new Translations(this);
  });
  private readonly desk = new Late(this, async () => {
    const {Desk} = await import('./desk.js');
    return new Desk(this, this, {need: (part) => this.need(part), retry: this.onRetry});
  });

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of heard) root.addEventListener(type, this.onAct);
    return root;
  }

  /** The snapshot a publisher has written into the page stays until nothing more is on its way. */
  protected override updated(): void {
    const {renderRoot} = this;
    if (!renderRoot.querySelector('section slot,[aria-busy=true]'))
      renderRoot.querySelector('#snapshot')?.remove();
  }

  protected override render(): TemplateResult {
    const words = vocabularyOf(this, zhHans, this.translations);
    const scene = this.sceneIn(words ?? zhHans);
    // First, because it may send for the desk.
    const content = words === undefined ? this.renderUntil(loading(scene.words.ui)) : this.renderState(scene);
    return html`<section
      class=${scene.narrow ? 'narrow' : nothing}
      aria-labelledby="title"
      aria-busy=${this.desk.isComing}
      lang=${scene.words.language}
    >
      <div part="heading">${heading(scene, 0, 'title', this.heading || this.titleIn(scene.words))}</div>
      ${content}
    </section>`;
  }

  private renderState(scene: Scene): TemplateResult {
    const {state: known, desk} = this;
    const {ui} = scene.words;
    switch (known.type) {
      case 'loading':
        if (this.isPreset) desk.get();
        if (this.list === 'documents') this.need('documents');
        return this.renderUntil(loading(ui, known.slow, this.onRetry), known.slow);
      case 'failed':
        return this.renderUntil(desk.get()?.problem(scene, known.problem) ?? this.renderLost(scene), true);
      case 'ready':
        return this.renderCatalog(scene, known);
    }
  }

  /** The first screen is drawn here; for anything else the desk is sent for, and until it has come nothing moves. */
  private renderCatalog(scene: Scene, ready: FeedReady): TemplateResult {
    const {catalog, feed, stale} = ready;
    const isFirst =
      !!catalog?.first[Math.min(catalog.total, this.pageSize) - 1] &&
      !stale &&
      !feed.notices &&
      !this.isPreset;
    // What other feeds add to the head's own first screen is the desk's to tell.
    const desk = isFirst && !feed.includes ? this.desk.value : this.desk.get();
    if (desk !== undefined) return desk.catalog(scene, ready);
    if (!isFirst || !catalog || this.desk.failed)
      return this.renderUntil(this.renderLost(scene), this.desk.failed);
    const size = wholeSize(this.pageSize);
    const {catalog: words} = scene.words;
    return frame(scene, ready, {
      areas: firstChoices(catalog),
      name: words.allAreas,
      count: words.total(catalog.total),
      rows: list(scene, catalog.first.slice(0, size)),
      pages: nextPage(scene, words.pages, Math.ceil(catalog.total / size)),
    });
  }

  /** The page's own content inside the tag stands in for the catalogue, where there is some; what is `urgent` is said beside it. */
  private renderUntil(placeholder: TemplateResult, urgent = false): TemplateResult {
    return html`${this.hasFallback && !urgent ? nothing : placeholder}<slot></slot>`;
  }

  /** Part of the widget itself could not be fetched, or not yet. */
  private renderLost({words: {ui}}: Scene): TemplateResult {
    return this.desk.failed
      ? message(
          ui.failed,
          '',
          button(ui.retry, () => this.desk.retry()),
        )
      : loading(ui);
  }

  private readonly onRetry = (): void => this.retry();

  /** Whatever is clicked, typed or focused is for the desk. Our links and our form do not leave the page; what the page put between the tags is its own. */
  private readonly onAct = (event: Event): void => {
    const {target, type} = event;
    if (!(target instanceof Element)) return;
    const control = target.closest('a,button,input');
    const isOurs = control instanceof HTMLAnchorElement && isAddress(control.href);
    if (!isOurs && this.contains(target)) return;
    // A click with a modifier key asks the browser for a new tab or window.
    const isPlain = event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (type === 'submit' || (isOurs && isPlain)) event.preventDefault();
    if (!control) return;
    void this.desk.request().then((desk) => desk?.act(event, control));
    if (type !== 'focusin') this.requestUpdate();
  };

  /** Whether the attributes or the page's address ask for more than the first screen. */
  private get isPreset(): boolean {
    const {list: name, area, level, view, noHistory} = this;
    const isFirst = name + area + level + view === 'matterslist';
    return !isFirst || (!noHistory && hasRoute());
  }

  /** The feed's own title, once it is known. */
  private titleIn({language, catalog}: Vocabulary): string {
    const {state: known} = this;
    return localized((known.type === 'ready' && known.feed.title) || catalog.title, language);
  }

  private sceneIn(words: Vocabulary): Scene {
    const {state: known, narrow} = this;
    const prefix = prefixOf(this);
    const local = known.type === 'ready' ? known.feed.localAreas : undefined;
    const localName = (code: string): string =>
      localized(local?.find((area) => area.code === code)?.name ?? code, words.language);
    const areaName = (code: string): string => codeName(words.areas, code) ?? localName(code);
    return {
      words,
      settings: this,
      query: wholeCatalog,
      narrow: narrow.value,
      addressOf: (query) => addressOf(prefix, membersOf(query)),
      areaName,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-catalog': Catalog;
  }
}
