import {detailTools, link, Question} from '@zwgk/browse';
import type {ListRow} from '@zwgk/feed';
import {ledgerEntryWords} from '@zwgk/locale';
import {loading, message} from '@zwgk/ui';
import {html, type LitElement, type TemplateResult} from 'lit';

import type {Whole} from './ledger.part.js';
import {listOf} from './ledger.query.js';
import type {LedgerPage} from './ledger.scene.js';

/** A row with the words it is cited by. */
interface TitledRow extends ListRow {
  readonly title: string;
}

/** What was looked up by its id. */
interface Lookup<Row> {
  readonly listing: object;
  readonly id: string;
  readonly question: Question<{readonly row: Row | undefined}>;
}

/** The page of one entry, where it can be linked to, cited and printed. */
export class OpenedEntry<Row extends TitledRow> {
  private readonly host: LitElement;
  private lookup: Lookup<Row> | undefined;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Asks again what could not be answered. */
  retry(): void {
    this.lookup?.question.stop();
    this.lookup = undefined;
  }

  render(
    page: LedgerPage,
    listing: Whole<Row>,
    id: string,
    draw: (row: Row) => TemplateResult,
  ): TemplateResult {
    const {scene} = page;
    const {words, query} = scene;
    const arrow = html`<span aria-hidden="true">←</span> ${words.ledger.back}`;
    return html`<p class="back">${link(scene, listOf(query), arrow)}</p>
      ${this.renderEntry(page, this.ask(listing, id), draw)}`;
  }

  private renderEntry(
    page: LedgerPage,
    {question: {answer, retry}}: Lookup<Row>,
    draw: (row: Row) => TemplateResult,
  ): unknown {
    const {scene, ready} = page;
    const {gone, goneNext} = ledgerEntryWords[scene.words.language];
    switch (answer.type) {
      case 'loading':
        return loading(scene.words.ui);
      case 'failed':
        return page.problem(answer.problem, retry);
      case 'ready': {
        const {row} = answer.value;
        if (row === undefined) return message(gone, goneNext);
        const address = (): string => scene.addressOf(scene.query);
        const cited = {title: row.title, date: ready.feed.updated.slice(0, 10)};
        return html`${draw(row)} ${detailTools({scene, ready, host: page.host}, row.id, address, cited)}`;
      }
    }
  }

  private ask(listing: Whole<Row>, id: string): Lookup<Row> {
    const {lookup} = this;
    if (lookup?.listing === listing && lookup.id === id) return lookup;
    lookup?.question.stop();
    const question = new Question(
      this.host,
      id,
      async (signal) => ({row: await listing.row(id, signal)}),
      lookup?.question,
    );
    return (this.lookup = {listing, id, question});
  }
}
