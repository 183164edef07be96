import type {Faceting, Page as BrowsePage, Scene as BrowseScene} from '@zwgk/browse';

import type {CatalogQuery} from './catalog.query.js';
import type {Vocabulary} from './words.js';

/** Width of the widget, in its own text size, from which there is room for more than one column. */
export const room = 48;

/** What the webmaster has set by attributes. */
export interface Settings {
  readonly list: 'matters' | 'documents';
  readonly area: string;
  readonly level: string;
  readonly view: 'list' | 'table';
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly noHistory: boolean;
}

/** What every part of the catalogue needs to draw itself. */
export interface Scene extends BrowseScene<CatalogQuery> {
  readonly words: Vocabulary;
  readonly settings: Settings;
  /** Name of an area by its code, the county's own areas included; the code itself where it has no name. */
  readonly areaName: (code: string) => string;
}

/** What the desk and the parts it sends for need besides. */
export interface DeskScene extends Scene {
  readonly facets: Faceting;
}

/** What the pages and outputs that load late need of the widget. */
export type Page = BrowsePage<DeskScene>;
