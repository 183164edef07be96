import type {BrowseWords} from '@zwgk/locale';

import type {BrowseQuery, Scene} from './scene.js';

/** A facet that residents have a name for. */
export type FacetName = keyof BrowseWords['facets'];

/** What a list can be narrowed by. */
export interface Faceting {
  /** In the order residents see them. */
  readonly names: readonly FacetName[];
  /** Facets whose values belong to those of another: let go with it, and chosen beside it and not among the filters. */
  readonly within: Readonly<Partial<Record<string, string>>>;
  /** What residents read for a value: the name of a code, or the source's own words. */
  readonly valueName: (facet: FacetName, value: string) => string;
}

/** A scene with a list that can be narrowed. */
export interface ListScene<Query extends BrowseQuery> extends Scene<Query> {
  readonly facets: Faceting;
}
