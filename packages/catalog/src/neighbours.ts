import type {Listing, ListRow} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';

/** A record beside another in a list, and the page of the list it is on. */
export interface Neighbour<Row> {
  readonly row: Row;
  readonly page: number;
}

/** The records before and after one in the list it was opened from. */
export interface Neighbours<Row> {
  readonly previous?: Neighbour<Row>;
  readonly next?: Neighbour<Row>;
}

/** Looks on the page a record was opened from, and just before and after it; a record that is not there has none. */
export async function neighboursOf<Row extends ListRow>(
  listing: Listing<Row, unknown>,
  query: CatalogQuery,
  size: number,
  id: string,
  signal: AbortSignal,
): Promise<Neighbours<Row>> {
  const first = Math.max(0, (query.page - 1) * size - 1);
  const rows = await listing.rows(query, first, size + 2, signal);
  const place = rows.findIndex((row) => row.id === id);
  const beside = (index: number): Neighbour<Row> | undefined => {
    const row = place < 0 ? undefined : rows[index];
    return row && {row, page: Math.floor((first + index) / size) + 1};
  };
  const previous = beside(place - 1);
  const next = beside(place + 1);
  return {...(previous && {previous}), ...(next && {next})};
}

/** Words of the way to neighbours. */
export interface NeighbourWords {
  readonly neighbours: string;
  readonly previous: string;
  readonly next: string;
}

/** Links to the records before and after; nothing where there are none. */
export function neighbourLinks<Row>(
  scene: Scene,
  words: NeighbourWords,
  {previous, next}: Neighbours<Row>,
  queryOf: (row: Row, page: number) => CatalogQuery,
  nameOf: (row: Row) => string,
): TemplateResult | typeof nothing {
  if (previous === undefined && next === undefined) return nothing;
  const toward = (label: string, neighbour: Neighbour<Row> | undefined): unknown =>
    neighbour === undefined
      ? nothing
      : link(
          scene,
          queryOf(neighbour.row, neighbour.page),
          html`<span class="muted">${label}</span> ${nameOf(neighbour.row)}`,
        );
  return html`<nav class="neighbours" aria-label=${words.neighbours}>
    ${toward(words.previous, previous)} ${toward(words.next, next)}
  </nav>`;
}
