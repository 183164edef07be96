import {ListElement} from '@zwgk/browse';
import {Late} from '@zwgk/ui';
import {property} from 'lit/decorators.js';

/**
 * The policies (政策文件) of a feed: searched, narrowed by area, body, year, validity and interpretation, the newest first.
 *
 * A policy is opened in place as `<zwgk-policy>` shows it, or where the page shows policies: `policy-url="/zc/{id}.html"`.
 * What a resident sees is kept in the page's fragment, behind `zwgk-policies:`, so that it can be linked to, gone back
 * from and reloaded.
 *
 * Children of the tag are its fallback: they are shown until the list can be, and whenever it cannot.
 *
 * @slot - Fallback content, for example a link to the policies as the page has them.
 * @slot contact - What stands in the place of the interpreter's contact in an opened policy.
 * @slot feedback - A `<zwgk-feedback>` about the policy that is opened, under it.
 * @event {PolicyOpenEvent} zwgk-policy-open - A resident wants to read a policy; `preventDefault()` keeps the list.
 * @csspart heading - The widget's heading.
 * @csspart search - The search form.
 * @csspart filters - The panel of filters.
 * @csspart field - One filter with its choices.
 * @csspart table - The list, where there is room for columns.
 * @csspart list - The list, where there is not.
 * @csspart row - One policy of the list.
 * @csspart policy - The opened policy.
 * @csspart pager - The links to other pages.
 * @csspart message - A message: nothing found, nothing published, cannot be read.
 * @csspart loading - What stands where content will be.
 * @csspart failure - Why something cannot be read, and what to do.
 * @csspart notice - What the publisher wants residents to know first, and what is missing.
 * @csspart stale - The notice that a stored copy is shown.
 * @cssprop [--zwgk-color-text=#1b2733] - Text.
 * @cssprop [--zwgk-color-muted=#48525f] - Text of less weight; keep it at 7:1.
 * @cssprop [--zwgk-color-accent=#0b4a8c] - Links, choices and the focus ring.
 * @cssprop [--zwgk-color-surface=#fff] - Ground behind everything.
 * @cssprop [--zwgk-color-subtle=#f3f6f9] - Ground of headers, messages and what is chosen.
 * @cssprop [--zwgk-color-line=#d6dce4] - Lines between rows.
 * @cssprop [--zwgk-color-control=#68737f] - Borders of fields and buttons; keep them at 3:1.
 * @cssprop [--zwgk-color-mark=#ffe28a] - Ground behind what was searched for.
 * @cssprop [--zwgk-font-family] - Typeface.
 * @cssprop [--zwgk-font-size=16px] - Size of text, never smaller than the page's own around the widget.
 * @cssprop [--zwgk-radius=0.25em] - Roundness of fields, buttons and messages.
 */
export class PolicyList extends ListElement {
  /** Area shown first: its code such as `03`, or its name such as `义务教育`. */
  @property() area = '';

  /** Where the page shows a policy, for example `/zc/{id}.html` or `/zc/?number={number}`; else it is opened in place. */
  @property({attribute: 'policy-url'}) policyUrl = '';

  /** Address of the page with the catalogue, where the matters (公开事项) of an opened policy are read. */
  @property({attribute: 'catalog-url'}) catalogUrl = '';

  /** Offers to share an opened policy, because the page answers `zwgk-policy-share`. */
  @property({type: Boolean}) share = false;

  protected override readonly skipsCatalog = true;

  protected readonly desk = new Late(this, async () => {
    const {PoliciesFirst} = await import('./policies.first.js');
    return new PoliciesFirst(this, this, {
      retry: this.onRetry,
      fetchDesk: async (known) => {
        // Beside it: it draws nothing before all of the feed is there.
        this.need('policies');
        const {PoliciesDesk} = await import('./policies.desk.js');
        return new PoliciesDesk(this, this, {need: (part) => this.need(part), retry: this.onRetry, known});
      },
    });
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-policies': PolicyList;
  }
}
