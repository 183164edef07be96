import type {Counts} from '@zwgk/feed';

/** One page of what a query finds. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  /** Place of the first row among all that were found, from 0. */
  readonly offset: number;
  readonly page: number;
  /** Records on a page. */
  readonly size: number;
  /** Records on all pages; absent until they have been counted. */
  readonly total?: number;
  /** By facet, what each further choice would leave. */
  readonly counts: Readonly<Partial<Record<string, Counts>>>;
}

/** How many pages there are. */
export function pagesOf({total, size}: {readonly total: number; readonly size: number}): number {
  return Math.max(1, Math.ceil(total / size));
}
