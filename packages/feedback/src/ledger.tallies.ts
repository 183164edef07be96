import {link, register, type RegisterColumn} from '@zwgk/browse';
import {codeName, ratingCodes} from '@zwgk/feed';
import {type LedgerTallyWords, ledgerTallyWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {distribution} from './ledger.chart.js';
import {told, toldShare, toldTotal} from './ledger.overall.js';
import type {Mark} from './ledger.part.js';
import {type LedgerQuery, type TallyGroup, wholeLedger} from './ledger.query.js';
import type {LedgerScene} from './ledger.scene.js';
import {shareOf, type TallyRow} from './ledger.tallies.view.js';

/** Leads to what the numbers are told for. */
export function groupLinks(
  scene: LedgerScene,
  groups: readonly TallyGroup[],
  current: TallyGroup,
): TemplateResult {
  const words = ledgerTallyWords[scene.words.language];
  const {period} = scene.query;
  const to = (group: TallyGroup): TemplateResult => {
    const query = {...wholeLedger('tallies'), group, ...(period && {period})};
    return link(scene, query, words.groups[group], {current: group === current});
  };
  return html`<nav class="lists groups" aria-label=${words.by}>${groups.map(to)}</nav>`;
}

/**
 * The numbers of one group, a line for each body, matter, policy, document or period.
 *
 * @param name - Of the group.
 */
export function tallyRows(
  scene: LedgerScene,
  rows: readonly TallyRow[],
  name: string,
  mark: Mark,
): TemplateResult {
  const words = ledgerTallyWords[scene.words.language];
  const columns = columnsOf(scene, words);
  const title = {
    header: words.name,
    cell: (row: TallyRow) => html`${mark(row.name)} ${distribution(row.tally)} ${badLink(scene, row, words)}`,
  };
  return html`<div class="numbers">
    ${register(scene.narrow, rows, {
      caption: scene.words.ledger.tallies.caption(name),
      title,
      columns: scene.narrow ? columns.map(named) : columns,
    })}
  </div>`;
}

/** Leads from a line to its bad ratings, where the ledger can be narrowed to them: it knows years, and no months. */
function badLink(scene: LedgerScene, {name, tally}: TallyRow, words: LedgerTallyWords): unknown {
  const {about, period, bad} = tally;
  if (bad === 0 || period.length === 7) return nothing;
  const query: LedgerQuery = {
    ...wholeLedger('ratings'),
    conditions: {
      ...(about.type === 'agency' && {agency: [name]}),
      ...(period.length === 4 && {year: [period]}),
    },
    words: about.type === 'all' || about.type === 'agency' ? '' : name,
  };
  return html`<span class="bads">${link(scene, query, words.seeBad(bad))}</span>`;
}

/** A column of numbers. */
interface Numbers extends RegisterColumn<TallyRow> {
  readonly cell: (row: TallyRow) => string;
}

function columnsOf({words: {ratings}}: LedgerScene, words: LedgerTallyWords): readonly Numbers[] {
  const days = (median: number | undefined): string =>
    median === undefined ? '–' : words.workingDays(median);
  return [
    ...ratingCodes.map((code) => ({
      header: codeName(ratings, code) ?? code,
      cell: ({tally}: TallyRow) => told(tally.counts[code], words),
    })),
    {header: words.sum, cell: ({tally}) => toldTotal(tally, words)},
    {
      header: words.rectifiedShare,
      cell: ({tally: {bad, rectified}}) => toldShare(shareOf(rectified, bad)),
    },
    {header: words.median, cell: ({tally}) => days(tally.medianWorkingDays)},
  ];
}

/** Where there is no room for columns each number has its name beside it. */
function named({header, cell}: Numbers): RegisterColumn<TallyRow> {
  return {header, cell: (row) => html`${header} <strong>${cell(row)}</strong>`};
}
