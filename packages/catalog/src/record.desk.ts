import {type RecordLink, renderLate} from '@zwgk/browse';
import {Late} from '@zwgk/ui';
import {html, type LitElement, type TemplateResult} from 'lit';

import type {Page} from './catalog.scene.js';
import type {DeskView} from './desk.view.js';

type RecordView = Extract<DeskView, {readonly type: 'matter' | 'document' | 'revision'}>;

/** Draws the pages of one record each, whose code is fetched when the first is opened. */
export class RecordDesk {
  private readonly matter;
  private readonly document;
  private readonly revision;

  constructor(host: LitElement) {
    this.matter = new Late(host, () => import('./matter.js'));
    this.document = new Late(host, () => import('./document.js'));
    this.revision = new Late(host, () => import('./revision.js'));
  }

  /** @param link - The link that led here, whose words stand in for the page's title until that is there. */
  render(page: Page, view: RecordView, link: RecordLink | undefined): TemplateResult {
    switch (view.type) {
      case 'matter':
        return html`<article id="matter" tabindex="-1" aria-labelledby="matter-title" part="matter">
          ${renderLate(page, this.matter, ({matterPage}) => matterPage(page, view.id), 'matter-title', link)}
        </article>`;
      case 'document':
        return html`<article id="document" tabindex="-1" aria-labelledby="document-title" part="document">
          ${renderLate(page, this.document, ({documentPage}) => documentPage(page, view.id), 'document-title', link)}
        </article>`;
      case 'revision':
        return html`<article id="revision" tabindex="-1" aria-labelledby="revision-title" part="revision">
          ${renderLate(page, this.revision, ({revisionPage}) => revisionPage(page), 'revision-title')}
        </article>`;
    }
  }
}
