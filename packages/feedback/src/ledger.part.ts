import type {ListErrands, RecordLink} from '@zwgk/browse';
import type {Listing, ListRow} from '@zwgk/feed';

import type {LedgerQuery} from './ledger.query.js';
import type {LedgerPage} from './ledger.scene.js';

/** A list whose rows hold all there is. */
export type Whole<Row extends ListRow> = Listing<Row, Row>;

/** Text with what was searched for marked in it. */
export type Mark = (text: string) => unknown;

/** What draws some of the ledger's lists. */
export interface LedgerPart {
  /** Whether what was drawn last is not yet the answer to what was asked. */
  readonly isBusy: boolean;
  /** Asks for what is not known yet; called when the widget has been drawn. */
  ask(page: LedgerPage): void;
  /** Fetches what the first search will need. */
  prepare(): void;
  /** Asks again what could not be answered. */
  retry(): void;
  /** The link that leads to an open entry, if it was on the list last. */
  linkOf(query: LedgerQuery): RecordLink | undefined;
  render(page: LedgerPage, errands: ListErrands<LedgerQuery>): unknown;
}
