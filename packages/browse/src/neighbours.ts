import type {Listing, ListRow} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {isWhole} from './inquiry.js';
import {type BrowseQuery, link, type Scene} from './scene.js';

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

/**
 * Looks on the page a record was opened from, and just before and after it. In the whole list its place is known, so
 * that whoever comes by a link has neighbours too; elsewhere a record that is not on that page has none.
 *
 * @param place - Place of the record in the whole list, from 0.
 * @param size - Records on a page.
 */
export async function neighboursOf<Row extends ListRow>(
  listing: Listing<Row, unknown>,
  query: BrowseQuery,
  id: string,
  place: number,
  size: number,
  signal: AbortSignal,
): Promise<Neighbours<Row>> {
  const page = isWhole(query) ? Math.floor(place / size) + 1 : query.page;
  const first = Math.max(0, (page - 1) * size - 1);
  const rows = await listing.rows(query, first, size + 2, signal);
  const found = rows.findIndex((row) => row.id === id);
  const beside = (index: number): Neighbour<Row> | undefined => {
    const row = found < 0 ? undefined : rows[index];
    return row && {row, page: Math.floor((first + index) / size) + 1};
  };
  const previous = beside(found - 1);
  const next = beside(found + 1);
  return {...(previous && {previous}), ...(next && {next})};
}

/** Words of the way to neighbours. */
export interface NeighbourWords {
  readonly neighbours: string;
  readonly previous: string;
  readonly next: string;
}

/** Links to the records before and after; nothing where there are none. */
export function neighbourLinks<Query extends BrowseQuery, Row>(
  scene: Scene<Query>,
  words: NeighbourWords,
  {previous, next}: Neighbours<Row>,
  queryOf: (row: Row, page: number) => Query,
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
