import type {BrowserContextOptions, Page} from 'playwright-core';

import type {CountyPage} from './county-page.js';
import type {CountyServer, Resource} from './county-server.js';

/** One thing county pages do to a widget, and what must come of it. */
export interface Row {
  /** What the page does. */
  readonly name: string;
  /** Pieces of the page; in them `ORIGIN` and `ELSEWHERE` stand for the county's two origins, `INTEGRITY` for the bundle's hash. */
  readonly page?: Partial<CountyPage>;
  /** Files of the site beside the usual ones, by path. */
  readonly files?: Readonly<Record<string, Resource>>;
  readonly context?: BrowserContextOptions;
  /** `works`: residents see the widget. `fallback`: they see what the webmaster wrote inside the tag. */
  readonly outcome: 'works' | 'fallback';
  /** What they see of a widget that works, where that is not a matter of the catalogue. */
  readonly sees?: string;
  /** What is inside the tag is no fallback but the rest of the page, and stays visible beside the catalogue. */
  readonly keepsFallback?: true;
  /** The one line on the console for the webmaster; there is none when absent. */
  readonly says?: RegExp;
  /** The page breaks its own policy or throws its own errors, which are not ours to answer for. */
  readonly tolerates?: RegExp;
  /** Engines differ here: Firefox and WebKitGTK are asked too whether residents see the catalogue. */
  readonly everywhere?: true;
  /** What a resident does, or sees, besides. */
  readonly then?: (page: Page, server: CountyServer) => Promise<void>;
}
