import {keeper, link, neighbourLinks, type Neighbours, neighboursOf, Question, wholeSize} from '@zwgk/browse';
import type {FeedState} from '@zwgk/core';
import type {Listing, Policy, PolicyRow} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {listOf, type PoliciesQuery, wholePolicies} from './policies.query.js';
import type {PoliciesPage} from './policies.scene.js';

const keep = keeper<Question<Neighbours<PolicyRow>>>((question) => question.stop());

/**
 * The page of one policy: `<zwgk-policy>` with the way back to the list it was opened from, and to its neighbours there.
 *
 * @param feed - What the list's own tag was given.
 * @param listing - The list in the order it was opened from, once it is there.
 * @param name - What the link to it said.
 */
export function openedPolicy(
  page: PoliciesPage,
  feed: string | FeedState | null,
  listing: Listing<PolicyRow, Policy> | undefined,
  name: string | undefined,
): TemplateResult {
  const {scene} = page;
  const {query, settings, words} = scene;
  const {policy = '', number = ''} = query;
  const arrow = html`<span aria-hidden="true">←</span> ${words.list.back}`;
  return html`<p class="back">${link(scene, listOf(query), arrow)}</p>
    <div id="policy" role="group" tabindex="-1" aria-label=${name ?? words.list.title} part="policy">
      <zwgk-policy
        .feed=${feed}
        policy-id=${policy}
        document-number=${number}
        policy-url=${otherUrl(page)}
        catalog-url=${settings.catalogUrl}
        page-url=${scene.addressOf({...wholePolicies, ...(policy === '' ? {number} : {policy})})}
        heading-level=${Math.min((settings.headingLevel || 2) + 1, 6)}
        lang=${words.language}
        no-history
        ?elder=${settings.elder}
        ?share=${settings.share}
        >${contactSlot(page)}<slot name="feedback" slot="feedback"></slot
      ></zwgk-policy>
    </div>
    ${listing && policy !== '' ? neighbours(page, listing, policy) : nothing}`;
}

/** What the page puts in the place of the contact is the card's; an empty slot would leave that place empty. */
function contactSlot({host}: PoliciesPage): unknown {
  return host.querySelector(':scope > [slot=contact]') === null
    ? nothing
    : html`<slot name="contact" slot="contact"></slot>`;
}

/** Where a policy that the opened one names is read: where the page shows policies, else here. */
function otherUrl({scene}: PoliciesPage): string {
  const {policyUrl} = scene.settings;
  if (policyUrl !== '') return policyUrl;
  const here = scene.addressOf({...wholePolicies, policy: 'ID', number: 'NUMBER'});
  return here.replace(/ID(?=&)/, '{id}').replace(/NUMBER$/, '{number}');
}

function neighbours(page: PoliciesPage, listing: Listing<PolicyRow, Policy>, id: string): unknown {
  const {scene, host} = page;
  const {query, settings, words} = scene;
  const make = (): Question<Neighbours<PolicyRow>> =>
    new Question(host, id, async (signal) => {
      const row = await listing.row(id, signal);
      if (row === undefined) return {};
      const {position} = row;
      // The newest lies last in the files.
      const place = query.sort === 'oldest' ? position : listing.total - 1 - position;
      return neighboursOf(listing, query, id, place, wholeSize(settings.pageSize), signal);
    });
  const queryOf = (row: PolicyRow, number: number): PoliciesQuery => ({
    ...listOf(query),
    page: number,
    policy: row.id,
  });
  return keep([listing, id, JSON.stringify(listOf(query))], make, ({answer}) =>
    answer.type === 'ready'
      ? neighbourLinks(scene, words.list, answer.value, queryOf, ({title}) => title)
      : undefined,
  );
}
