import {
  type Column,
  exportTable,
  type Outputs,
  outputs,
  outputStyles,
  printedTable,
  printList,
} from '@zwgk/browse';
import {codeName, type LedgerStage, type ListRow, ratingCodes} from '@zwgk/feed';
import {ledgerEntryWords, ledgerTallyWords} from '@zwgk/locale';
import type {TemplateResult} from 'lit';

import {stageOf} from './ledger.entries.js';
import {bodyOf, type MessageRow, type RatingRow} from './ledger.listings.js';
import {told, toldShare, toldTotal} from './ledger.overall.js';
import type {Whole} from './ledger.part.js';
import {listOf} from './ledger.query.js';
import type {LedgerPage, LedgerScene} from './ledger.scene.js';
import {shareOf, type TallyRow} from './ledger.tallies.view.js';

export const styles = outputStyles;

/**
 * Buttons that copy a link to the list that is shown, save it as a table and print it.
 *
 * @param name - What is listed.
 */
export function ledgerOutputs<Row extends ListRow>(
  page: LedgerPage,
  listing: Whole<Row>,
  name: string,
  columns: readonly Column<Row>[],
): TemplateResult {
  const {scene} = page;
  const {query, settings, words} = scene;
  const address = scene.addressOf(listOf(query));
  const title = [settings.heading || words.ledger.title, name].join('-');
  const actions: Outputs = {
    address,
    save: (work, format, signal) =>
      exportTable(page, work, format, signal, {listing, columns, name: words.ledger[query.view].all, title}),
    print: (_, whole, signal) =>
      printList(page, whole, signal, {
        listing,
        title,
        address,
        tableOf: async ({offset, size}) =>
          printedTable(columns, await listing.rows(query, offset, size, signal), true),
      }),
  };
  const {view, group, period, conditions, words: typed} = query;
  return outputs(page, JSON.stringify([view, group, period, conditions, typed]), actions);
}

/** What the table of numbers tells. */
export function tallyColumns({words}: LedgerScene): readonly Column<TallyRow>[] {
  const said = ledgerTallyWords[words.language];
  return [
    {header: said.name, width: 40, value: ({name}) => name},
    ...ratingCodes.map((code) => ({
      header: codeName(words.ratings, code) ?? code,
      width: 12,
      value: ({tally}: TallyRow) => told(tally.counts[code], said),
    })),
    {header: said.total, width: 12, value: ({tally}) => toldTotal(tally, said)},
    {header: said.bad, width: 12, value: ({tally}) => String(tally.bad)},
    {header: said.rectified, width: 12, value: ({tally}) => String(tally.rectified)},
    {
      header: said.rectifiedShare,
      width: 14,
      value: ({tally: {bad, rectified}}) => toldShare(shareOf(rectified, bad)),
    },
    {header: said.median, width: 16, value: ({tally}) => String(tally.medianWorkingDays ?? '')},
  ];
}

/** What the table of bad ratings tells. */
export function ratingColumns({words}: LedgerScene): readonly Column<RatingRow>[] {
  const said = ledgerEntryWords[words.language];
  const on = ({entry}: RatingRow, type: LedgerStage['type']): string => stageOf(entry, type)?.on ?? '';
  const {comma} = words.ledger;
  return [
    {header: said.subject, width: 36, value: ({title}) => title},
    {header: said.agency, width: 20, value: ({entry}) => entry.agency?.name ?? ''},
    {header: said.rating, width: 12, value: ({rating}) => rating},
    {header: said.reasons, width: 24, value: ({reasons}) => reasons.join(comma)},
    {header: said.text, width: 36, value: ({entry}) => entry.text ?? ''},
    {header: said.acceptedOn, width: 12, value: ({entry}) => entry.acceptedOn},
    {header: said.dueOn, width: 12, value: ({rectification}) => rectification.dueOn},
    {
      header: said.progressName,
      width: 14,
      value: ({rectification}) => said.progress[rectification.progress],
    },
    {header: said.rectifiedOn, width: 12, value: (row) => on(row, 'rectified')},
    {header: said.rectification, width: 36, value: ({entry}) => stageOf(entry, 'rectified')?.text ?? ''},
    {header: said.revisitedOn, width: 12, value: (row) => on(row, 'revisited')},
    {header: said.reply, width: 36, value: ({entry}) => entry.reply?.text ?? ''},
  ];
}

/** What the table of messages tells. */
export function messageColumns({words}: LedgerScene): readonly Column<MessageRow>[] {
  const said = ledgerEntryWords[words.language];
  return [
    {header: said.title, width: 36, value: ({title}) => title},
    {header: said.kind, width: 8, value: ({message}) => said.kinds[message.type]},
    {header: said.text, width: 44, value: ({message}) => message.text},
    {header: said.receivedOn, width: 12, value: ({message}) => message.receivedOn},
    {header: said.agency, width: 20, value: ({message}) => bodyOf(message) ?? ''},
    {header: said.reply, width: 44, value: ({message}) => message.reply.text},
    {header: said.repliedOn, width: 12, value: ({message}) => message.reply.on},
  ];
}
