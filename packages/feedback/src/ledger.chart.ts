import {isBadRating, ratingCodes, type RatingTally} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {shareOf} from './ledger.tallies.view.js';

/** A part of a bar. */
interface Piece {
  /** Where it begins and how long it is, in parts of the whole. */
  readonly start: number;
  readonly share: number;
  /** `bad` is drawn hollow, so that it differs not by colour alone. */
  readonly kind: string;
}

const none: Piece = {start: 0, share: 0, kind: ''};

/** A bar that is filled to a part of its length, beside the words that tell it. */
export function bar(share: number, kind = ''): TemplateResult {
  return html`<svg class="chart" part="chart" aria-hidden="true">
    <rect class="ground" width="100%" height="100%"></rect>
    <rect class="piece ${kind}" width=${percentage(share)} height="100%"></rect>
  </svg>`;
}

/**
 * How the ratings are spread over the five levels, the best first; levels that are not published have no part in it.
 *
 * @param label - What it shows, for who does not see it; without one it is beside its numbers.
 */
export function distribution({counts, total}: RatingTally, label?: string): TemplateResult {
  let start = 0;
  const pieces = ratingCodes.map((code): Piece => {
    const share = shareOf(counts[code] ?? 0, total) ?? 0;
    start += share;
    return {start: start - share, share, kind: kindOf(code)};
  });
  // Bundles leave out of Lit what templates inside a drawing need: its pieces are counted out.
  const [a = none, b = none, c = none, d = none, e = none] = pieces;
  return html`<svg
    class="chart"
    part="chart"
    role=${label === undefined ? nothing : 'img'}
    aria-label=${label ?? nothing}
    aria-hidden=${label === undefined ? 'true' : nothing}
  >
    <rect class="ground" width="100%" height="100%"></rect>
    <rect class="piece ${a.kind}" x=${at(a)} width=${percentage(a.share)} height="100%"></rect>
    <rect class="piece ${b.kind}" x=${at(b)} width=${percentage(b.share)} height="100%"></rect>
    <rect class="piece ${c.kind}" x=${at(c)} width=${percentage(c.share)} height="100%"></rect>
    <rect class="piece ${d.kind}" x=${at(d)} width=${percentage(d.share)} height="100%"></rect>
    <rect class="piece ${e.kind}" x=${at(e)} width=${percentage(e.share)} height="100%"></rect>
  </svg>`;
}

/** What a level is drawn as. */
export function kindOf(code: (typeof ratingCodes)[number]): string {
  return isBadRating(code) ? 'bad' : code;
}

function at({start}: Piece): string {
  return percentage(start);
}

function percentage(part: number): string {
  return `${Math.round(Math.min(part, 1) * 10_000) / 100}%`;
}
