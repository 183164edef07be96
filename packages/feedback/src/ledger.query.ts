import {askedIn, type BrowseQuery, type FacetName, type Route} from '@zwgk/browse';

/** The lists of the ledger: numbers, bad ratings (差评) with what was done about them, messages with their replies. */
export const ledgerViews = ['tallies', 'ratings', 'messages'] as const;

export type LedgerView = (typeof ledgerViews)[number];

/** What ratings are counted for. */
export const tallyGroups = ['agency', 'matter', 'policy', 'document', 'period'] as const;

export type TallyGroup = (typeof tallyGroups)[number];

/** What each list can be narrowed by, in the order residents see it; the numbers have choices of their own. */
export const ledgerFacets = {
  tallies: [],
  ratings: ['progress', 'agency', 'rating', 'year'],
  messages: ['kind', 'agency', 'year'],
} as const satisfies Readonly<Record<LedgerView, readonly FacetName[]>>;

/** What a resident has asked the ledger to show. */
export interface LedgerQuery extends BrowseQuery {
  readonly view: LedgerView;
  /** What the numbers are told for; absent for the first there are numbers for. */
  readonly group?: TallyGroup;
  /** The time the numbers are of: `YYYY` or `YYYY-MM`; absent for all time. */
  readonly period?: string;
  /** The entry that is open, by its id. */
  readonly entry?: string;
}

/** One list from its beginning. */
export function wholeLedger(view: LedgerView): LedgerQuery {
  return {conditions: {}, words: '', page: 1, view};
}

/** The list an entry was opened from. */
export function listOf(query: LedgerQuery): LedgerQuery {
  const {view, group, period, conditions, words, page} = query;
  return {view, conditions, words, page, ...(group && {group}), ...(period && {period})};
}

/** How the queries of the ledger are written in the page's fragment. */
export const ledgerRoute: Route<LedgerQuery> = {
  membersOf: ({view, group, period, conditions, words, page, entry}) => ({
    view,
    group,
    period,
    ...conditions,
    q: words,
    page: page > 1 && page,
    entry,
  }),
  parse: (parameters) => {
    const view = viewIn(parameters.get('view'));
    const group = tallyGroups.find((each) => each === parameters.get('group'));
    const period = parameters.get('period');
    const entry = parameters.get('entry');
    return {
      ...askedIn(parameters, ledgerFacets[view]),
      view,
      ...(group && {group}),
      ...(period && /^\d{4}(-\d{2})?$/.test(period) && {period}),
      ...(entry && {entry}),
    };
  },
};

/** A list by its name, the numbers where there is none of that name. */
export function viewIn(name: string | null): LedgerView {
  return ledgerViews.find((view) => view === name) ?? 'tallies';
}
