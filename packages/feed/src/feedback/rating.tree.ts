import type {RatingCode} from '../rating.js';
import type {FeedbackAgency, PublicSubject, TallySubject} from '../schemas.js';

/** One rating, as far as tallies count it. Nothing of who gave it is asked for. */
export interface RatingRecord {
  readonly about: PublicSubject;
  readonly agency?: FeedbackAgency;
  readonly rating: RatingCode;
  /** Day it was accepted, `YYYY-MM-DD`. */
  readonly acceptedOn: string;
  /** Day its rectification was done, where it is a bad one and that is so. */
  readonly rectifiedOn?: string;
}

/** Ratings that one tally counts. */
export interface RatingNode {
  /** What the tally is about; `undefined` for pages, which have none. */
  readonly about: TallySubject | undefined;
  readonly period: string;
  readonly ratings: readonly RatingRecord[];
  /** Ways to divide these ratings: in each, every rating is in exactly one child. */
  readonly partitions: readonly (readonly RatingNode[])[];
}

const all: TallySubject = {type: 'all'};

/**
 * All ratings, divided into years; each year into months, and into bodies with their matters, documents and policies.
 *
 * It is a tree, no table of bodies by months: whatever is published of it adds up in one way only, so that what cannot
 * be computed from the sums of a node and its children cannot be computed at all. For that, what is rated belongs to
 * one body, the one that most of its ratings name.
 */
export function ratingTree(ratings: readonly RatingRecord[]): RatingNode {
  const agencyOf = agencyFinder(ratings);
  const years = grouped(ratings, ({acceptedOn}) => acceptedOn.slice(0, 4));
  return {
    about: all,
    period: 'all',
    ratings,
    partitions: [[...years].map(([year, own]) => yearNode(year, own, agencyOf))],
  };
}

type AgencyOf = (rating: RatingRecord) => FeedbackAgency | undefined;

function yearNode(year: string, ratings: readonly RatingRecord[], agencyOf: AgencyOf): RatingNode {
  const months = grouped(ratings, ({acceptedOn}) => acceptedOn.slice(0, 7));
  const agencies = grouped(ratings, (rating) => agencyKey(agencyOf(rating)));
  const children = [...agencies].flatMap(([, own]) => {
    const agency = own[0] && agencyOf(own[0]);
    const subjects = subjectNodes(year, own);
    if (agency === undefined) return subjects;
    return [
      {about: {type: 'agency', ...agency} as const, period: year, ratings: own, partitions: [subjects]},
    ];
  });
  return {
    about: all,
    period: year,
    ratings,
    partitions: [[...months].map(([month, own]) => leaf(all, month, own)), children],
  };
}

function subjectNodes(year: string, ratings: readonly RatingRecord[]): readonly RatingNode[] {
  return [...grouped(ratings, ({about}) => subjectKey(about))].map(([, own]) => {
    // What something is called now is what it was called last.
    const {type, ...about} = newest(own)?.about ?? {type: 'page'};
    return leaf(type === 'page' ? undefined : {type, ...about}, year, own);
  });
}

function leaf(about: TallySubject | undefined, period: string, ratings: readonly RatingRecord[]): RatingNode {
  return {about, period, ratings, partitions: []};
}

function newest(ratings: readonly RatingRecord[]): RatingRecord | undefined {
  return ratings.reduce<RatingRecord | undefined>(
    (last, rating) => (last !== undefined && last.acceptedOn > rating.acceptedOn ? last : rating),
    undefined,
  );
}

/** Pages are counted together: they have no tally of their own. */
function subjectKey({type, id = ''}: PublicSubject): string {
  return type === 'page' ? type : `${type} ${id}`;
}

function agencyKey(agency: FeedbackAgency | undefined): string {
  return agency === undefined ? '' : `${agency.id ?? ''} ${agency.id === undefined ? agency.name : ''}`;
}

/** The body of a rating: that of its page, or the one that most ratings of the same thing name. */
function agencyFinder(ratings: readonly RatingRecord[]): AgencyOf {
  const bySubject = grouped(ratings, ({about}) => subjectKey(about));
  const found = new Map(
    [...bySubject].map(([key, own]) => {
      const [most] = [...grouped(own, ({agency}) => agencyKey(agency)).values()].sort(
        (a, b) => b.length - a.length,
      );
      return [key, most && newest(most)?.agency];
    }),
  );
  return ({about, agency}) => (about.type === 'page' ? agency : found.get(subjectKey(about)));
}

/** Groups in the order of their keys: the same ratings give the same tallies, in whatever order they come. */
function grouped(
  ratings: readonly RatingRecord[],
  keyOf: (rating: RatingRecord) => string,
): ReadonlyMap<string, readonly RatingRecord[]> {
  const groups = new Map<string, RatingRecord[]>();
  for (const rating of ratings) {
    const key = keyOf(rating);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rating]);
    else group.push(rating);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
