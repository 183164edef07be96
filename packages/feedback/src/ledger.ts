import {ListElement} from '@zwgk/browse';
import {Late} from '@zwgk/ui';
import {property} from 'lit/decorators.js';

/**
 * The public ledger of feedback (评价公示): ratings in numbers, bad ratings (差评) with what was done about them and when,
 * messages with their replies (回应关切).
 *
 * It holds nothing a writer could be recognised by: small counts are not told, and texts are those the county has
 * reviewed. What a resident sees is kept in the page's fragment, behind `zwgk-ledger:`, so that it can be linked to, gone
 * back from and reloaded.
 *
 * Children of the tag are its fallback: they are shown until the ledger can be, and whenever it cannot.
 *
 * @slot - Fallback content, for example a link to the ledger as the page has it.
 * @csspart heading - The widget's heading.
 * @csspart views - The links between the numbers, the bad ratings and the messages.
 * @csspart chart - A chart; its numbers stand in the table beside it.
 * @csspart search - The search form.
 * @csspart filters - The panel of filters.
 * @csspart field - One filter with its choices.
 * @csspart table - A table of numbers, where there is room for columns.
 * @csspart list - The list, where there is not, and the list of entries.
 * @csspart row - One line of numbers, or one entry.
 * @csspart reply - The county's reply.
 * @csspart pager - The links to other pages.
 * @csspart message - A message: nothing found, nothing published, cannot be read.
 * @csspart loading - What stands where content will be.
 * @csspart failure - Why something cannot be read, and what to do.
 * @csspart notice - What the publisher wants residents to know first, and what is missing.
 * @csspart stale - The notice that a stored copy is shown.
 * @cssprop [--zwgk-color-text=#1b2733] - Text.
 * @cssprop [--zwgk-color-muted=#48525f] - Text of less weight; keep it at 7:1.
 * @cssprop [--zwgk-color-accent=#0b4a8c] - Links, choices, charts and the focus ring.
 * @cssprop [--zwgk-color-danger=#a4161a] - What is overdue, and bad ratings in charts; keep it at 7:1.
 * @cssprop [--zwgk-color-surface=#fff] - Ground behind everything.
 * @cssprop [--zwgk-color-subtle=#f3f6f9] - Ground of headers, messages and what is chosen.
 * @cssprop [--zwgk-color-line=#d6dce4] - Lines between rows.
 * @cssprop [--zwgk-color-control=#68737f] - Borders of fields and buttons; keep them at 3:1.
 * @cssprop [--zwgk-color-mark=#ffe28a] - Ground behind what was searched for.
 * @cssprop [--zwgk-font-family] - Typeface.
 * @cssprop [--zwgk-font-size=16px] - Size of text, never smaller than the page's own around the widget.
 * @cssprop [--zwgk-radius=0.25em] - Roundness of fields, buttons and messages.
 */
export class Ledger extends ListElement {
  /** List shown first: `tallies` (评价统计), `ratings` (差评整改) or `messages` (回应关切). */
  @property() view = 'tallies';

  protected readonly desk = new Late(this, async () => {
    const {LedgerDesk} = await import('./ledger.desk.js');
    return new LedgerDesk(this, this, {need: (part) => this.need(part), retry: this.onRetry});
  });

  /** What reads the ledger comes beside the feed too. */
  protected override updated(): void {
    this.need('feedback');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-ledger': Ledger;
  }
}
