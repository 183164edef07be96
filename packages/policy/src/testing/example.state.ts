import type {FeedReady} from '@zwgk/core';
import {
  type Agency,
  agencyShape,
  type Listing,
  type Medium,
  memoryListing,
  newestLast,
  parseItemsFile,
  type Policy,
  policyKind,
  type PolicyRow,
  policyRow,
  policyShape,
  policyText,
} from '@zwgk/feed';

/** The example policies of the format, which its documentation shows too. */
const examplesUrl = new URL('../../../feed/examples/policies.json', import.meta.url).href;
/** A picture in place of those of the example county, whose site is nowhere. */
const pictureUrl = new URL('./steps.svg', import.meta.url).href;

/** The county's bodies and policies. */
export interface Examples {
  readonly updated: string;
  readonly policies: readonly Policy[];
  readonly agencies: readonly Agency[];
}

/** Reads the example policies, with pictures that can be fetched here. */
export async function examples(): Promise<Examples> {
  const feed = await (await fetch(examplesUrl)).json();
  const {updated, version, ttl} = feed;
  const items = (name: string): unknown => ({version, updated, ttl, items: feed.columns[name].items});
  const policies = parseItemsFile(policyShape, items('policies'));
  const agencies = parseItemsFile(agencyShape, items('agencies'));
  if (policies.type !== 'parsed' || agencies.type !== 'parsed')
    throw new Error('The examples cannot be read.');
  return {updated, policies: policies.value.map(illustrated), agencies: agencies.value};
}

/** The state of a feed that holds these policies, and no other part until it is asked for. */
export function stateOf({updated, policies, agencies}: Examples): FeedReady {
  return {
    type: 'ready',
    url: 'https://www.county.example/zwgk/feed.json',
    feed: {
      version: '1.0',
      updated,
      ttl: 600,
      publisher: {name: '示例县人民政府', phone: '0000-1234500'},
      columns: {policies: {items: []}},
    },
    dropped: 0,
    agencies: {type: 'ready', value: new Map(agencies.map((agency) => [agency.id, agency]))},
    policies: {type: 'ready', value: listingOf(policies)},
  };
}

/** The examples with one policy changed. */
export function changed(all: Examples, id: string, change: Partial<Policy>): Examples {
  return {
    ...all,
    policies: all.policies.map((policy) => (policy.id === id ? {...policy, ...change} : policy)),
  };
}

function listingOf(policies: readonly Policy[]): Listing<PolicyRow, Policy> {
  const all = newestLast(policies);
  return memoryListing(policyKind, {
    rows: all.map((policy, position) => policyRow(policy, position)),
    texts: all.map((policy) => policyText(policy)),
    record: async ({position}) => all[position],
    baseOf: () => 'https://www.county.example/zwgk/feed.json',
  });
}

function illustrated(policy: Policy): Policy {
  if (policy.interpretations === undefined) return policy;
  const local = (medium: Medium): Medium => ({
    ...medium,
    ...(medium.type === 'picture' && {url: pictureUrl}),
    ...(medium.poster !== undefined && {poster: pictureUrl}),
  });
  return {
    ...policy,
    interpretations: policy.interpretations.map((each) =>
      each.media === undefined ? each : {...each, media: each.media.map(local)},
    ),
  };
}
