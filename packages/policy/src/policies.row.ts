import {link, type Marking, register, type RegisterColumn} from '@zwgk/browse';
import {civilDay, codeName, type Feed, type PolicyRow, safeUrl, standingOf} from '@zwgk/feed';
import {html, type LitElement, type TemplateResult} from 'lit';

import {listOf} from './policies.query.js';
import type {FirstScene, FirstWords} from './policies.scene.js';
import {PolicyOpenEvent} from './policy.events.js';

/** Id of the link that opens a policy, to send the focus back to. */
export function policyLinkId({position}: PolicyRow): string {
  return `policy-${position}`;
}

/** One page of policies. */
export function policyRows(
  host: LitElement,
  scene: FirstScene,
  feed: Feed,
  rows: readonly PolicyRow[],
  name: string,
  marking?: Marking<PolicyRow>,
): TemplateResult {
  const {list} = scene.words;
  const mark = marking?.mark ?? ((text: string) => text);
  const columns: readonly RegisterColumn<PolicyRow>[] = [
    {header: list.docNumber, cell: ({docNumber = ''}) => mark(docNumber)},
    {header: list.issuer, cell: ({issuer = ''}) => mark(issuer)},
    {header: list.date, cell: (row) => date(scene.words, row), isShort: true},
    {header: list.standing, cell: (row) => standing(scene.words, row, feed)},
    {header: list.interpretation, cell: (row) => interpretation(scene.words, row)},
  ];
  const title = {header: list.name, cell: (row: PolicyRow) => titleLink(host, scene, row, mark)};
  return register(scene.narrow, rows, {caption: list.caption(name), title, columns}, marking);
}

/** Opens the policy: here, or where the page shows policies. */
function titleLink(
  host: LitElement,
  scene: FirstScene,
  row: PolicyRow,
  mark: Marking<PolicyRow>['mark'],
): TemplateResult {
  const href = pageOf(scene.settings.policyUrl, row);
  const content = mark(row.title);
  if (href === undefined)
    return link(scene, {...listOf(scene.query), policy: row.id}, content, {id: policyLinkId(row)});
  const onClick = (event: Event): void => {
    const wish = openEvent(row);
    if (!host.dispatchEvent(wish)) event.preventDefault();
  };
  return html`<a id=${policyLinkId(row)} href=${href} @click=${onClick}>${content}</a>`;
}

/** The wish to read a policy of the list. */
export function openEvent({id, docNumber}: Pick<PolicyRow, 'id' | 'docNumber'>): PolicyOpenEvent {
  return new PolicyOpenEvent({id, ...(docNumber !== undefined && {docNumber})});
}

/** Where the page shows a policy; `undefined` where it says nothing that may be followed. */
function pageOf(template: string, {id, docNumber = ''}: PolicyRow): string | undefined {
  if (template === '') return undefined;
  const filled = template
    .replace('{id}', encodeURIComponent(id))
    .replace('{number}', encodeURIComponent(docNumber));
  return safeUrl(filled, location.href);
}

/** Day of publication, else of writing, which is said. */
function date({list}: FirstWords, {publishedOn, writtenOn}: PolicyRow): unknown {
  if (publishedOn !== undefined || writtenOn === undefined) return publishedOn;
  return html`${writtenOn} <span class="muted">${list.written}</span>`;
}

/** Whether it holds on the day of the feed, in words; what no longer holds is told by no colour alone. */
export function standingWords(
  {list, validities}: FirstWords,
  row: Pick<PolicyRow, 'validity' | 'effectiveOn' | 'validUntil' | 'onTrial'>,
  feed: Feed,
): readonly string[] {
  const known = standingOf(row, civilDay(feed.updated));
  const said =
    known === 'unstated'
      ? undefined
      : known === 'pending' || known === 'elapsed'
        ? list[known]
        : (codeName(validities, known) ?? known);
  return [said ?? [], row.onTrial ? list.onTrial : []].flat();
}

function standing(words: FirstWords, row: PolicyRow, feed: Feed): unknown {
  const isPast = ['repealed', 'lapsed', 'elapsed'].includes(standingOf(row, civilDay(feed.updated)));
  return standingWords(words, row, feed).map(
    (said) => html`<span class=${isPast ? 'badge past' : 'badge'}>${said}</span> `,
  );
}

/** In which forms it is explained. */
function interpretation({list, forms}: FirstWords, row: PolicyRow): unknown {
  if (row.interpretations === 0) return html`<span class="muted">${list.uninterpreted}</span>`;
  const names = row.forms.map((code) => codeName(forms, code) ?? code).join(list.comma);
  return names === '' ? list.interpreted : names;
}
