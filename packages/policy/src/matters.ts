import {inCatalog, keeper, Question, Sighting, wholeNameOf} from '@zwgk/browse';
import type {Listing, MatterDetail, MatterRow} from '@zwgk/feed';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import type {Card} from './card.scene.js';
import {nameOf} from './reading.names.js';

type Listed = Listing<MatterRow, MatterDetail>;
type Rows = readonly (MatterRow | undefined)[];

const keep = keeper<Question<Rows>>((question) => question.stop());

/**
 * The matters (公开事项) a policy belongs to. They are looked up in the catalogue once their place comes into sight:
 * whoever reads no further pays nothing for it.
 */
export class Matters implements ReactiveController {
  private isInSight = false;
  private need: Card['need'] | undefined;
  private readonly host: LitElement;
  private readonly sighting: Sighting;

  constructor(host: LitElement) {
    this.host = host;
    this.sighting = new Sighting(host, '.matters', () => {
      this.isInSight = true;
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isInSight) this.need?.('matters');
    this.sighting.watch();
  }

  /** @param ids - Of the matters, as the feed has them. */
  render(card: Card, ids: readonly string[]): unknown {
    this.need = card.need;
    if (ids.length === 0) return nothing;
    return html`<ul class="relations matters">
      ${this.isInSight ? this.renderRows(card, ids) : this.renderUntil(card)}
    </ul>`;
  }

  private renderRows(card: Card, ids: readonly string[]): unknown {
    const {matters} = card.ready;
    if (matters?.type === 'failed') return ids.map((id) => item(card, html`<bdi>${id}</bdi>`));
    if (matters?.type !== 'ready') return this.renderUntil(card);
    const listing: Listed = matters.value;
    const make = (last: Question<Rows> | undefined): Question<Rows> =>
      new Question(
        this.host,
        ids.join(' '),
        (signal) => Promise.all(ids.map((id) => listing.row(id, signal))),
        last,
      );
    return keep([listing, ...ids], make, ({answer}) => {
      if (answer.type === 'loading') return this.renderUntil(card);
      const rows = answer.type === 'ready' ? answer.value : [];
      return ids.map((id, index) => item(card, named(card, id, rows[index])));
    });
  }

  private renderUntil(card: Card): TemplateResult {
    return item(card, card.words.ui.loading, 'waiting');
  }
}

function item({words}: Card, content: unknown, state?: 'waiting'): TemplateResult {
  return html`<li class=${state ?? nothing}>
    <span class="muted">${nameOf('relation', 'belongsTo', words)}</span> ${content}
  </li>`;
}

/** A link where the page says where its catalogue is; a matter the feed does not have keeps its identifier. */
function named({settings}: Card, id: string, row: MatterRow | undefined): TemplateResult {
  if (row === undefined) return html`<bdi>${id}</bdi>`;
  const name = wholeNameOf(row);
  const href = inCatalog(settings.catalogUrl, {matter: id});
  return href === undefined ? html`<bdi>${name}</bdi>` : html`<a href=${href}>${name}</a>`;
}
