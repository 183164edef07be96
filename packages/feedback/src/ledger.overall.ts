import {heading} from '@zwgk/browse';
import {codeName, ratingCodes, type RatingTally} from '@zwgk/feed';
import {type LedgerTallyWords, ledgerTallyWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {bar, distribution, kindOf} from './ledger.chart.js';
import type {LedgerScene} from './ledger.scene.js';
import {
  isPartlyHidden,
  percent,
  periodName,
  periodsOf,
  shareOf,
  type TallyRow,
} from './ledger.tallies.view.js';

/** A count of one level; that it is not published is said in its place. */
export function told(count: number | null, {hidden}: LedgerTallyWords): string {
  return count === null ? hidden : String(count);
}

/** How many ratings there are: at least those that are published. */
export function toldTotal(tally: RatingTally, {atLeast}: LedgerTallyWords): string {
  return isPartlyHidden(tally) ? atLeast(tally.total) : String(tally.total);
}

/** A part of a whole in percent; nothing where there is no whole. */
export function toldShare(share: number | undefined): string {
  return share === undefined ? '–' : percent(share);
}

/** The time the numbers are of. */
export function periodChoice({words, query}: LedgerScene, tallies: readonly RatingTally[]): unknown {
  const periods = periodsOf(tallies);
  if (periods.length === 0) return nothing;
  const said = ledgerTallyWords[words.language];
  return html`<p class="period">
    <label for="period">${said.period}</label>
    <select id="period" name="period">
      ${[undefined, ...periods].map(
        (each) =>
          html`<option value=${each ?? ''} .selected=${each === query.period}>
            ${periodName(each, said)}
          </option>`,
      )}
    </select>
  </p>`;
}

/**
 * The numbers of everything together: three in short, then the five levels.
 *
 * @param limit - Working days a bad rating is rectified in.
 */
export function overall(scene: LedgerScene, tally: RatingTally | undefined, limit: number): TemplateResult {
  const words = ledgerTallyWords[scene.words.language];
  const title = heading(scene, 1, 'overall', words.overall(periodName(scene.query.period, words)));
  if (tally === undefined)
    return html`${title}
      <p>${words.noOverall}</p>`;
  return html`${title} ${facts(tally, words, limit)} ${levels(scene, tally, words)}
  ${hiddenNote(scene, [{tally}])}`;
}

/**
 * Why some counts are not published, where one is not.
 *
 * @param above - What stands above: it has explained that where one of its own is not.
 */
export function hiddenNote(
  {words}: LedgerScene,
  shown: readonly Pick<TallyRow, 'tally'>[],
  above?: RatingTally,
): unknown {
  const isExplained = above !== undefined && isPartlyHidden(above);
  return !isExplained && shown.some(({tally}) => isPartlyHidden(tally))
    ? html`<p class="note muted">${ledgerTallyWords[words.language].hiddenNote}</p>`
    : nothing;
}

function facts(tally: RatingTally, words: LedgerTallyWords, limit: number): TemplateResult {
  const {total, bad, rectified, medianWorkingDays: median} = tally;
  const fact = (name: string, value: string, chart: unknown, note: string): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd><strong>${value}</strong> ${chart} <span class="muted">${note}</span></dd>
    </div>`;
  const done = words.rectifiedOf(rectified, bad);
  const days = words.limit(limit);
  return html`<dl class="facts">
    ${fact(
      words.total,
      words.ratings(toldTotal(tally, words)),
      distribution(tally, words.distribution(total - bad, bad)),
      words.badOf(bad),
    )}
    ${
      bad === 0
        ? fact(words.rectifiedShare, words.none, nothing, words.noBad)
        : fact(words.rectifiedShare, percent(rectified / bad), bar(rectified / bad), done)
    }
    ${
      median === undefined
        ? fact(words.median, words.none, nothing, days)
        : fact(
            words.median,
            words.workingDays(median),
            bar(median / limit, median > limit ? 'bad' : ''),
            days,
          )
    }
  </dl>`;
}

/** The five levels, each with its count, its share of those that are published, and a bar. */
function levels(
  {words: {ratings}}: LedgerScene,
  {counts, total}: RatingTally,
  words: LedgerTallyWords,
): TemplateResult {
  const rows = ratingCodes.map((code) => {
    const share = shareOf(counts[code] ?? 0, total);
    return html`<tr>
      <th scope="row">${codeName(ratings, code) ?? code}</th>
      <td>${told(counts[code], words)}</td>
      <td>
        <span>${counts[code] === null ? words.hidden : toldShare(share)}</span>
        ${bar(share ?? 0, kindOf(code))}
      </td>
    </tr>`;
  });
  return html`<table class="levels" part="table">
    <caption class="hidden">
      ${words.spread}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.level}</th>
        <th scope="col">${words.count}</th>
        <th scope="col">${words.share}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
