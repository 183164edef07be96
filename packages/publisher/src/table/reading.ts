import type {Issue} from '../issue.js';
import type {Code, Words} from '../messages/catalogue.js';
import type {IssueFactory, Place} from '../messages/issue-factory.js';
import {columnLetters} from './columns.js';
import type {Grid} from './grid.js';
import {Budget, GridWriter} from './grid-writer.js';
import {type LinkedRegion, tidyMerges, widthOf, withLinks, withoutCovered} from './regions.js';
import type {Merge, Sheet} from './sheet.js';

/** A sheet as the reading thread hands it over. */
export interface PackedSheet extends Omit<Sheet, 'rows'> {
  readonly grid: Grid;
}

/** A sheet as its reader leaves it: everything that was stored, not yet what a person sees. */
export interface StoredSheet {
  readonly name?: string;
  readonly headings?: readonly string[];
  readonly hidden: boolean;
  readonly grid: GridWriter;
  readonly merges: readonly Merge[];
  readonly links: readonly LinkedRegion[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Where reading delivers to. */
export interface Listener {
  sheet(sheet: PackedSheet): void;
  issue(issue: Issue): void;
}

/** The reading of one file: its name, what it may still cost, and where its sheets and issues go. */
export class Reading {
  readonly file: string;
  readonly budget = new Budget();
  private readonly issue: IssueFactory;
  private readonly listener: Listener;

  constructor(file: string, issue: IssueFactory, listener: Listener) {
    this.file = file;
    this.issue = issue;
    this.listener = listener;
  }

  /** A grid whose cells count against this file. */
  grid(): GridWriter {
    return new GridWriter(this.budget);
  }

  /** Tells of an issue in this file. */
  report<C extends Code>(code: C, place: Omit<Place, 'file'>, ...words: Words[C]): void {
    this.listener.issue(this.issue(code, {file: this.file, ...place}, ...words));
  }

  /** Hands over a sheet as a person sees it: merged regions show their anchor, links sit on their cells. */
  deliver({grid: writer, links, ...stored}: StoredSheet): void {
    const place = stored.name === undefined ? {} : {sheet: stored.name};
    for (const {row, column, length} of writer.cutCells) {
      this.report('LONG_CELL', {...place, row, column: columnLetters(column)}, length);
    }
    const whole = writer.finish();
    const {merges, overlapping, hiding} = tidyMerges(whole, stored.merges);
    if (overlapping > 0) this.report('MERGES_OVERLAP', place, overlapping);
    for (const merge of hiding) {
      this.report(
        'MERGE_HIDES_TABLE',
        {...place, row: merge.top, column: columnLetters(merge.left)},
        rangeOf(merge),
      );
    }
    const width = stored.hiddenColumns.size === 0 ? 0 : widthOf(whole);
    const hiddenColumns = new Set([...stored.hiddenColumns].filter((column) => column < width));
    const grid = withLinks(withoutCovered(whole, merges), links);
    this.listener.sheet({...stored, file: this.file, merges, hiddenColumns, grid});
  }
}

function rangeOf({top, left, bottom, right}: Merge): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}
