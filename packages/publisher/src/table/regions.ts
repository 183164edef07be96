import {at, cellOf, type Grid, ROW_HEAD, rowPlaces} from './grid.js';
import {limits} from './limits.js';
import type {Merge} from './sheet.js';

/** Merged regions that can be trusted, and how many could not. */
export interface TidyMerges {
  readonly merges: readonly Merge[];
  /** Regions left out because they overlap an earlier one. */
  readonly overlapping: number;
  /** Regions left out because they would hide a whole table. */
  readonly hiding: readonly Merge[];
}

/** Finds the region a cell lies in, row by row downwards. Regions that overlap an earlier one are passed over. */
class RegionSweep<R extends Merge> {
  readonly accepted: R[] = [];
  private readonly waiting: readonly R[];
  private readonly owners: (R | undefined)[] = [];
  private readonly columns: number;
  private next = 0;

  constructor(regions: readonly R[], columns: number) {
    this.waiting = [...regions].sort((a, b) => a.top - b.top || a.left - b.left);
    this.columns = columns;
  }

  /** The region over a cell; rows must not decrease from call to call. */
  over(row: number, column: number): R | undefined {
    this.open(row);
    const owner = this.owners[column];
    return owner !== undefined && owner.bottom >= row ? owner : undefined;
  }

  /** Takes in the regions that begin at or above `row`; those that also end above it lie over no cell. */
  open(row: number): void {
    for (
      let region = this.waiting[this.next];
      region && region.top <= row;
      region = this.waiting[this.next]
    ) {
      this.next += 1;
      if (region.bottom < row) this.accepted.push(region);
      else this.accept(region);
    }
  }

  private accept(region: R): void {
    const right = Math.min(region.right, this.columns - 1);
    for (let column = region.left; column <= right; column += 1) {
      const owner = this.owners[column];
      if (owner !== undefined && owner.bottom >= region.top) return;
    }
    this.accepted.push(region);
    this.owners.length = Math.max(this.owners.length, right + 1);
    this.owners.fill(region, region.left, right + 1);
  }
}

/** Leaves out merged regions that contradict others or would hide a whole table. */
export function tidyMerges(grid: Grid, merges: readonly Merge[]): TidyMerges {
  if (merges.length === 0) return {merges, overlapping: 0, hiding: []};
  const width = widthOf(grid);
  const sweep = new RegionSweep(merges, width);
  const anchors = new Map<Merge, string>();
  const hidden = new Map<Merge, number>();
  let last = 1;
  forEachCell(grid, (row, column, cell) => {
    last = row;
    const region = sweep.over(row, column);
    if (region === undefined) return;
    const {text} = cellOf(grid, cell);
    if (row === region.top && column === region.left) anchors.set(region, text);
    else if (text !== anchors.get(region)) hidden.set(region, (hidden.get(region) ?? 0) + 1);
  });
  sweep.open(limits.rows);
  const hides = (merge: Merge): boolean =>
    (hidden.get(merge) ?? 0) > (areaOf(merge) > limits.mergedCells ? 0 : limits.hiddenByMerge);
  return {
    merges: sweep.accepted.filter((merge) => !hides(merge)).map((merge) => withinContent(merge, last, width)),
    overlapping: merges.length - sweep.accepted.length,
    hiding: sweep.accepted.filter(hides),
  };
}

/** A region drawn over whole columns or rows ends where the content does. */
function withinContent(merge: Merge, lastRow: number, width: number): Merge {
  if (areaOf(merge) <= limits.mergedCells) return merge;
  const bottom = Math.max(merge.top, Math.min(merge.bottom, lastRow));
  const right = Math.max(merge.left, Math.min(merge.right, width - 1));
  return {...merge, bottom, right};
}

function areaOf({top, left, bottom, right}: Merge): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The grid without the cells that merged regions cover: a person sees only the anchor. */
export function withoutCovered(grid: Grid, merges: readonly Merge[]): Grid {
  if (merges.length === 0) return grid;
  const sweep = new RegionSweep(merges, widthOf(grid));
  const places = new Uint32Array(grid.places.length);
  let length = 0;
  for (const {start, end, number} of rowPlaces(grid.places)) {
    const rowStart = length;
    places.set(grid.places.subarray(start, start + ROW_HEAD), length);
    length += ROW_HEAD;
    for (let position = start + ROW_HEAD; position < end; position += 2) {
      const column = at(grid.places, position);
      const region = sweep.over(number, column);
      if (region !== undefined && !(region.top === number && region.left === column)) continue;
      places[length] = column;
      places[length + 1] = at(grid.places, position + 1);
      length += 2;
    }
    places[rowStart + 3] = (length - rowStart - ROW_HEAD) / 2;
    if (places[rowStart + 3] === 0) length = rowStart;
  }
  return {...grid, places: places.slice(0, length)};
}

/** A region whose cells lead somewhere. */
export interface LinkedRegion extends Merge {
  readonly link: string;
}

/** The grid with the links that spreadsheets store apart from the cells. */
export function withLinks(grid: Grid, links: readonly LinkedRegion[]): Grid {
  if (links.length === 0) return grid;
  const sweep = new RegionSweep(links, widthOf(grid));
  const cells = [...grid.cells];
  const places = grid.places.slice();
  forEachCell(grid, (row, column, cell, position) => {
    const region = sweep.over(row, column);
    if (region === undefined) return;
    places[position + 1] = 2 * cells.push({...cellOf(grid, cell), link: region.link}) - 1;
  });
  return {...grid, cells, places};
}

/** Columns up to the last that holds a cell. */
export function widthOf(grid: Grid): number {
  let width = 0;
  forEachCell(grid, (_row, column) => (width = Math.max(width, column + 1)));
  return width;
}

function forEachCell(
  {places}: Grid,
  visit: (row: number, column: number, cell: number, position: number) => void,
): void {
  for (const {start, end, number} of rowPlaces(places)) {
    for (let position = start + ROW_HEAD; position < end; position += 2) {
      visit(number, at(places, position), at(places, position + 1), position);
    }
  }
}
