import {failure} from '../failure.js';
import type {GridWriter} from '../grid-writer.js';
import {limits} from '../limits.js';
import type {Merge} from '../sheet.js';
import {type CellContext, CellReader} from './cell.js';
import {columnOf, regionReference} from './reference.js';
import {RichTextReader} from './strings.js';
import {attribute, type Attributes, isOn, wholeNumber, type XmlHandler} from './xml.js';

/** A region with a link that its relationships resolve. */
export interface LinkReference extends Merge {
  readonly id?: string;
  /** Place inside the workbook. */
  readonly location?: string;
}

const tooManyRows = {zh: `一张工作表超过 ${limits.rows} 行`, en: `more than ${limits.rows} rows in a sheet`};

/**
 * Listens to one sheet's markup. Rows and cells go to the grid as they come; what the sheet claims about its own size is
 * ignored, since it may lie.
 */
export class SheetReader implements XmlHandler {
  readonly merges: Merge[] = [];
  readonly links: LinkReference[] = [];
  readonly hiddenColumns = new Set<number>();
  /** Something lay outside what a sheet can have. */
  cut = false;
  private readonly grid: GridWriter;
  private readonly cells: CellReader;
  private readonly inline = new RichTextReader();
  private row = 0;
  private column = -1;
  private rowsHidden = false;
  private attributes: Attributes = {};
  private value: string | undefined;
  private formula: string | undefined;
  private inside = '';
  private stray = 0;
  private columnRanges = 0;

  constructor(grid: GridWriter, context: CellContext) {
    this.grid = grid;
    this.cells = new CellReader(context);
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        this.startCell(attributes);
        break;
      case 'v':
        this.inside = 'v';
        this.value = '';
        break;
      case 'f':
        this.inside = 'f';
        this.formula = '';
        break;
      case 'row':
        this.startRow(attributes);
        break;
      default:
        if (this.inside === 'is') this.inline.open(name, attributes);
        else this.openOther(name, attributes);
    }
  }

  text(text: string): void {
    if (this.inside === 'v') this.value = (this.value ?? '') + text;
    else if (this.inside === 'f') this.formula = (this.formula ?? '') + text;
    else if (this.inside === 'is') this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === this.inside) this.inside = '';
    else if (this.inside === 'is') this.inline.close(name);
  }

  private openOther(name: string, attributes: Attributes): void {
    if (name === 'is') this.inside = 'is';
    else if (name === 'col') this.readColumns(attributes);
    else if (name === 'mergeCell') this.readMerge(attributes);
    else if (name === 'hyperlink') this.readLink(attributes);
    else if (name === 'sheetFormatPr') this.rowsHidden = isOn(attributes['zeroHeight']);
  }

  private startRow(attributes: Attributes): void {
    this.row = wholeNumber(attributes['r']) ?? this.row + 1;
    this.column = -1;
    const hidden = attributes['hidden'] === undefined ? this.rowsHidden : isOn(attributes['hidden']);
    this.grid.row(this.row, hidden || Number(attributes['ht'] ?? 1) === 0);
  }

  /** A cell without a reference follows the one before it. */
  private startCell(attributes: Attributes): void {
    this.column = columnOf(attributes['r'] ?? '') ?? this.column + 1;
    this.attributes = attributes;
    this.value = undefined;
    this.formula = undefined;
  }

  private endCell(): void {
    const {t: type = 'n', s: style} = this.attributes;
    const {value, formula} = this;
    const inline = type === 'inlineStr' ? this.inline.take() : undefined;
    if (value === undefined && formula === undefined && inline === undefined) return;
    if (this.row > limits.rows || this.column >= limits.columns) {
      this.passOver();
      return;
    }
    const foreign = this.attributes['vm'] !== undefined;
    const raw = {type, style: wholeNumber(style) ?? 0, value, formula, inline, foreign};
    this.grid.cell(this.column, this.cells.read(raw), type === 's' ? wholeNumber(value) : undefined);
  }

  private passOver(): void {
    this.cut = true;
    this.stray += 1;
    if (this.stray > limits.strayCells) throw failure('FILE_TOO_LARGE', tooManyRows);
  }

  private readColumns({min, max, hidden, width}: Attributes): void {
    this.columnRanges += 1;
    if (this.columnRanges > limits.columns) return;
    const from = wholeNumber(min) ?? 1;
    const to = Math.min(wholeNumber(max) ?? from, limits.columns);
    if (!isOn(hidden) && Number(width ?? 1) !== 0) return;
    for (let column = from; column <= to; column += 1) this.hiddenColumns.add(column - 1);
  }

  private readMerge({ref = ''}: Attributes): void {
    const region = regionReference(ref);
    if (region === undefined || this.merges.length >= limits.merges) this.cut = true;
    else if (region.bottom > region.top || region.right > region.left) this.merges.push(region);
  }

  private readLink(attributes: Attributes): void {
    const region = regionReference(attributes['ref'] ?? '');
    if (region === undefined || this.links.length >= limits.merges) return;
    const id = attribute(attributes, 'id');
    const {location} = attributes;
    this.links.push({
      ...region,
      ...(id === undefined ? {} : {id}),
      ...(location === undefined ? {} : {location}),
    });
  }
}
