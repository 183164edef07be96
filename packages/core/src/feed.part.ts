import type {CatalogState, FeedReady, Part, PartName} from './feed.state.js';

const unasked: Part<never> = {type: 'unasked'};

/** What is known of one part of a feed; a feed without the column has nothing to ask for. */
export function partOf(state: FeedReady, name: PartName): Part<unknown> {
  if (typeof name === 'object') return state.catalog?.details.get(name.details) ?? unasked;
  if (name === 'rows' || name === 'texts') return state.catalog?.[name] ?? unasked;
  return state[name] ?? unasked;
}

/** The state with one part on its way or failed. */
export function putPart(state: FeedReady, name: PartName, part: Part<never>): FeedReady {
  if (typeof name === 'object') return putDetails(state, name.details, part);
  if (name === 'rows' || name === 'texts') return putCatalog(state, {[name]: part});
  return {...state, [name]: part};
}

/** The state with some members of its catalogue replaced; unchanged when it has none. */
export function putCatalog(state: FeedReady, change: Partial<CatalogState>): FeedReady {
  return state.catalog === undefined ? state : {...state, catalog: {...state.catalog, ...change}};
}

/** The state with one file of full records replaced. */
export function putDetails(state: FeedReady, file: number, part: DetailsPart): FeedReady {
  const details = new Map(state.catalog?.details);
  return putCatalog(state, {details: details.set(file, part)});
}

type DetailsPart = CatalogState['details'] extends ReadonlyMap<number, infer P> ? P : never;
