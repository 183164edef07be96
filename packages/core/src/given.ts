import type {
  DisclosureDocument,
  DocumentRow,
  Listing,
  ListRow,
  MatterDetail,
  MatterRow,
  Policy,
  PolicyRow,
} from '@zwgk/feed';

import type {Federation} from './federation.js';
import type {FeedReady} from './feed.state.js';
import type {FeedVersion} from './feed.version.js';
import {RecalledListing} from './listing.recalled.js';

/** The lists of a version as widgets are given them. */
export interface Given {
  readonly matters?: RecalledListing<MatterRow, MatterDetail>;
  readonly documents?: RecalledListing<DocumentRow, DisclosureDocument>;
  readonly policies?: RecalledListing<PolicyRow, Policy>;
}

/** What is given out of a version, and what the state of the feed says of it. */
export interface GivingOut {
  readonly given: Given;
  readonly change: Partial<FeedReady>;
}

/** How lists are given out. */
export interface GivingOptions {
  /** What widgets have been given before. */
  readonly before: Given;
  /** Gives out other objects than before, for who has asked in vain. */
  readonly anew?: boolean;
  /** Feeds the version is shown together with. */
  readonly federation?: Federation | undefined;
}

/** Makes what widgets are given of a version, its own parts being there. @throws {FeedFailure} */
export async function giveOut({opened, own}: FeedVersion, options: GivingOptions): Promise<GivingOut> {
  const {federation, before} = options;
  const lists = federation ? await federation.join(own) : own;
  const anew = options.anew === true;
  const matters = lists.matters && wrapped(lists.matters, before.matters, anew);
  const documents = lists.documents && wrapped(lists.documents, before.documents, anew);
  const policies = lists.policies && wrapped(lists.policies, before.policies, anew);
  const change: Partial<FeedReady> = {
    ...(matters && {matters: {type: 'ready', value: matters}}),
    ...(documents && {documents: {type: 'ready', value: documents}}),
    ...(policies && {policies: {type: 'ready', value: policies}}),
    ...(lists.agencies && {agencies: {type: 'ready', value: lists.agencies}}),
    ...(federation && (await federation.told(opened.ready, lists))),
  };
  const given = {...(matters && {matters}), ...(documents && {documents}), ...(policies && {policies})};
  return {given, change};
}

function wrapped<Row extends ListRow, Full>(
  list: Listing<Row, Full>,
  before: RecalledListing<Row, Full> | undefined,
  anew: boolean,
): RecalledListing<Row, Full> {
  return before?.isOf(list) && !anew ? before : new RecalledListing(list, before);
}
