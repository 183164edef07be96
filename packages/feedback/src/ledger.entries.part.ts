import {type Column, drawPart, type ListErrands, outputStyles, type RecordLink} from '@zwgk/browse';
import {reckoningOf} from '@zwgk/browse/calculation.js';
import type {FeedReady, PartName, PublishedFeedback} from '@zwgk/core';
import {civilDay, codeName, localized} from '@zwgk/feed';
import {ledgerEntryWords} from '@zwgk/locale';
import {addStyles, type Announcer} from '@zwgk/ui';
import type {LitElement, TemplateResult} from 'lit';

import {entries, type EntryContext, entryLinkId, messageEntry, ratingEntry} from './ledger.entries.js';
import {styles as entryStyles} from './ledger.entries.styles.js';
import {GradualListing, readOnce} from './ledger.gradual.js';
import {LedgerList} from './ledger.list.js';
import {
  messageListing,
  type MessageRow,
  ratingListing,
  type RatingNames,
  type RatingRow,
} from './ledger.listings.js';
import {Memo} from './ledger.memo.js';
import {OpenedEntry} from './ledger.opened.js';
import type * as Outputs from './ledger.outputs.js';
import type {LedgerPart, Mark, Whole} from './ledger.part.js';
import type {LedgerQuery} from './ledger.query.js';
import type {LedgerPage, LedgerScene} from './ledger.scene.js';

/** How one kind of entries is listed, drawn and saved. */
interface Kind<Row extends RatingRow | MessageRow> {
  readonly list: LedgerList<Row>;
  readonly opened: OpenedEntry<Row>;
  readonly listing: Whole<Row>;
  readonly draw: (context: EntryContext, row: Row) => TemplateResult;
  readonly columns: (module: typeof Outputs) => readonly Column<Row>[];
}

/** Draws bad ratings (差评) with what was done about them, and messages with their replies. */
export class EntriesPart implements LedgerPart {
  readonly styles = outputStyles;
  isBusy = true;

  private readonly need: (part: PartName) => void;
  private readonly ratings: LedgerList<RatingRow>;
  private readonly messages: LedgerList<MessageRow>;
  private readonly openedRating: OpenedEntry<RatingRow>;
  private readonly openedMessage: OpenedEntry<MessageRow>;
  private readonly source = new Memo<Pick<PublishedFeedback, 'ledger' | 'messages'>>();
  private readonly ratingListing = new Memo<Whole<RatingRow>>();
  private readonly messageListing = new Memo<Whole<MessageRow>>();
  /** Asks for what the list that was drawn last does not know yet. */
  private asking: (scene: LedgerScene) => void = () => undefined;

  constructor(host: LitElement, announcer: Announcer, need: (part: PartName) => void) {
    this.need = need;
    this.ratings = new LedgerList(host, announcer, () => need('feedback'));
    this.messages = new LedgerList(host, announcer, () => need('feedback'));
    this.openedRating = new OpenedEntry(host);
    this.openedMessage = new OpenedEntry(host);
    if (host.shadowRoot !== null) addStyles(host.shadowRoot, entryStyles);
  }

  ask({scene}: LedgerPage): void {
    if (scene.query.view === 'ratings') this.need('calendar');
    this.asking(scene);
  }

  prepare(): void {
    this.ratings.prepare();
    this.messages.prepare();
  }

  retry(): void {
    [this.ratings, this.messages, this.openedRating, this.openedMessage].forEach((each) => each.retry());
  }

  linkOf({view, entry}: LedgerQuery): RecordLink | undefined {
    const row = (view === 'ratings' ? this.ratings : this.messages).rowOf(entry);
    return row && {id: entryLinkId(row), name: row.title};
  }

  render(page: LedgerPage, errands: ListErrands<LedgerQuery>): unknown {
    this.asking = () => undefined;
    this.isBusy = true;
    return drawPart(page, page.ready.feedback, (source) => {
      const {workingDays} = source;
      return page.scene.query.view === 'ratings'
        ? this.renderKind(page, errands, workingDays, this.ratingKind(page, source))
        : this.renderKind(page, errands, workingDays, this.messageKind(page, source));
    });
  }

  private ratingKind({scene, ready}: LedgerPage, source: PublishedFeedback): Kind<RatingRow> {
    const {words} = scene;
    const own = ready.calendar?.type === 'ready' ? ready.calendar.value : [];
    const years = own.length > 0 ? own : noYears;
    const {ledger} = this.readOnce(source);
    const listing = this.ratingListing.get([source, words, years], () => {
      const reckoning = {
        calendar: reckoningOf(years).calendar,
        limit: source.workingDays,
        asOf: civilDay(ready.feed.updated),
        today: civilDay(new Date(Date.now()).toISOString()),
      };
      const names = ratingNames(scene, source);
      return new GradualListing(ledger, (all) => ratingListing(all, reckoning, names, ready.url));
    });
    return {
      list: this.ratings,
      opened: this.openedRating,
      listing,
      draw: ratingEntry,
      columns: ({ratingColumns}) => ratingColumns(scene),
    };
  }

  private messageKind({scene, ready}: LedgerPage, source: PublishedFeedback): Kind<MessageRow> {
    const {words} = scene;
    const listing = this.messageListing.get([source, words], () => {
      const {aboutOf} = ledgerEntryWords[words.language];
      return new GradualListing(this.readOnce(source).messages, (all) =>
        messageListing(
          all,
          ({title, about, text}) =>
            title ?? (about?.name === undefined ? beginning(text) : aboutOf(about.name)),
          ready.url,
        ),
      );
    });
    return {
      list: this.messages,
      opened: this.openedMessage,
      listing,
      draw: messageEntry,
      columns: ({messageColumns}) => messageColumns(scene),
    };
  }

  /** A list that is made anew reads no file anew. */
  private readOnce(source: PublishedFeedback): Pick<PublishedFeedback, 'ledger' | 'messages'> {
    const {ledger, messages} = source;
    return this.source.get([source], () => ({ledger: readOnce(ledger), messages: readOnce(messages)}));
  }

  private renderKind<Row extends RatingRow | MessageRow>(
    page: LedgerPage,
    errands: ListErrands<LedgerQuery>,
    limit: number,
    {list, opened, listing, draw, columns}: Kind<Row>,
  ): unknown {
    const {scene, ready} = page;
    const {query, words} = scene;
    const contextOf = (mark: Mark): EntryContext => ({
      scene,
      mark,
      limit,
      asOf: civilDay(ready.feed.updated),
    });
    if (query.entry !== undefined) {
      this.isBusy = false;
      return opened.render(page, listing, query.entry, (row) =>
        draw(
          contextOf((text) => text),
          row,
        ),
      );
    }
    const part = {type: 'ready', value: listing} as const;
    this.asking = (asked) => list.ask(part, asked);
    const name = words.ledger[query.view].all;
    const drawn = list.render(page, errands, {
      part,
      name,
      isSearched: true,
      draw: (rows, mark) => entries(rows, (row) => draw(contextOf(mark), row)),
      outputs: (module) => module.ledgerOutputs(page, listing, name, columns(module)),
    });
    this.isBusy = list.isBusy;
    return drawn;
  }
}

/** Characters that a message without a title is called by. */
const titleLength = 24;

function beginning(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > titleLength ? `${line.slice(0, titleLength)}…` : line;
}

const noYears: NonNullable<Extract<FeedReady['calendar'], {readonly type: 'ready'}>>['value'] = [];

/** What is said of bad ratings in the words of the widget; reasons as the county names them. */
function ratingNames({words}: LedgerScene, {reasons}: PublishedFeedback): RatingNames {
  const {about: types} = ledgerEntryWords[words.language];
  return {
    titleOf: ({about}) => about.name ?? types[about.type],
    ratingOf: (code) => codeName(words.ratings, code) ?? code,
    reasonOf: (code) => {
      const own = reasons.find((reason) => reason.code === code)?.name;
      return own === undefined ? (codeName(words.reasons, code) ?? code) : localized(own, words.language);
    },
  };
}
