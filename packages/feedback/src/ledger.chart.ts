import {isBadRating, ratingCodes, type RatingTally} from '@zwgk/feed';
import {html, nothing, svg, type TemplateResult} from 'lit';

import {shareOf} from './ledger.tallies.view.js';

/**
 * A bar that is filled to a part of its length, beside the words that tell it.
 *
 * @param kind - `bad` is drawn hollow, so that it differs not by colour alone.
 */
export function bar(share: number, kind = ''): TemplateResult {
  return chart(undefined, svg`<rect class="ground" width="100%" height="100%" />${piece(0, share, kind)}`);
}

/**
 * How the ratings are spread over the five levels, the best first; levels that are not published have no part in it.
 *
 * @param label - What it shows, for who does not see it; without one it is beside its numbers.
 */
export function distribution({counts, total}: RatingTally, label?: string): TemplateResult {
  let start = 0;
  const pieces = ratingCodes.map((code) => {
    const share = shareOf(counts[code] ?? 0, total) ?? 0;
    const drawn = piece(start, share, isBadRating(code) ? 'bad' : code);
    start += share;
    return drawn;
  });
  return chart(label, svg`<rect class="ground" width="100%" height="100%" />${pieces}`);
}

function chart(label: string | undefined, content: TemplateResult): TemplateResult {
  return html`<svg
    class="chart"
    part="chart"
    role=${label === undefined ? nothing : 'img'}
    aria-label=${label ?? nothing}
    aria-hidden=${label === undefined ? 'true' : nothing}
  >
    ${content}
  </svg>`;
}

function piece(start: number, share: number, kind: string): unknown {
  if (share <= 0) return nothing;
  const at = (part: number): string => `${Math.round(Math.min(part, 1) * 10_000) / 100}%`;
  return svg`<rect class="piece ${kind}" x=${at(start)} width=${at(share)} height="100%" />`;
}
