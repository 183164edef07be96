import {textCell} from '../fonts.js';
import type {Cell} from '../sheet.js';
import {isoDateCell, numberCell} from './shown.js';
import {type RichText, unescaped} from './strings.js';
import {type CellStyle, plainStyle} from './styles.js';

/** What the workbook gives to all its cells. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** A cell's markup. */
export interface RawCell {
  /** Attribute `t`. */
  readonly type: string;
  /** Attribute `s`. */
  readonly style: number;
  /** Text of `<v>`; undefined without the element. */
  readonly value: string | undefined;
  /** Text of `<f>`; undefined without the element. */
  readonly formula: string | undefined;
  /** Content of `<is>`. */
  readonly inline: RichText | undefined;
  /** The cell refers to a picture or other value Excel keeps elsewhere (attribute `vm`). */
  readonly foreign: boolean;
}

/** Equal cells that are kept to be used again; a sheet repeats few of its dates and all of its words. */
const KEPT_CELLS = 10_000;

/** Makes the cells a person sees. Formulas are never evaluated: their stored value is shown. */
export class CellReader {
  private readonly context: CellContext;
  private readonly strings: (Cell | undefined)[] = [];
  private readonly numbers = new Map<string, Cell>();

  constructor(context: CellContext) {
    this.context = context;
  }

  read(raw: RawCell): Cell {
    if (isPicture(raw)) return {text: '', type: 'image'};
    if (raw.formula === undefined) return this.stored(raw);
    if (!hasValue(raw)) return {text: '', type: 'formulaWithoutValue'};
    const link = formulaLink(raw.formula);
    const cell = this.stored(raw);
    return link === undefined ? cell : {...cell, link};
  }

  private stored(raw: RawCell): Cell {
    const style = this.context.styles[raw.style] ?? plainStyle;
    if (style.struck) return struckOut(storedCell(raw, style, this.context));
    if (raw.type === 's' && style.symbolFont === undefined) return this.string(raw, style);
    return raw.type === 'n' ? this.number(raw, style) : storedCell(raw, style, this.context);
  }

  private string(raw: RawCell, style: CellStyle): Cell {
    const index = Number(raw.value);
    const cell = this.strings[index] ?? storedCell(raw, style, this.context);
    if (index < this.context.strings.length) this.strings[index] = cell;
    return cell;
  }

  private number(raw: RawCell, style: CellStyle): Cell {
    const key = `${raw.style} ${raw.value ?? ''}`;
    const cell = this.numbers.get(key) ?? storedCell(raw, style, this.context);
    if (this.numbers.size < KEPT_CELLS) this.numbers.set(key, cell);
    return cell;
  }
}

/** Some writers leave the element of a value they do not know empty; only a text may be empty. */
function hasValue({value, type}: RawCell): boolean {
  return value !== undefined && (value !== '' || type === 'str');
}

function struckOut(cell: Cell): Cell {
  return cell.text === '' ? cell : {...cell, struck: true};
}

function storedCell(raw: RawCell, style: CellStyle, {strings, from1904}: CellContext): Cell {
  const value = raw.value ?? '';
  switch (raw.type) {
    case 's':
      return richCell(strings[Number(value)], style);
    case 'inlineStr':
      return richCell(raw.inline, style);
    case 'str':
      return richCell({text: unescaped(value), struck: false}, style);
    case 'b':
      return {text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', type: 'boolean'};
    case 'e':
      return {text: value, type: 'error'};
    case 'd':
      return isoDateCell(value);
    default:
      return valueCell(value, style, from1904);
  }
}

function richCell(rich: RichText | undefined, style: CellStyle): Cell {
  if (rich === undefined) return {text: '', type: 'error'};
  return textCell(rich.text, rich.runs, style.symbolFont, rich.struck);
}

/** A number; what careless writers put in its place stays text. */
function valueCell(value: string, style: CellStyle, from1904: boolean): Cell {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) {
    return richCell({text: unescaped(value), struck: false}, style);
  }
  return numberCell(number, style.format, from1904);
}

/** Pictures in cells: WPS writes the formula DISPIMG, Excel an error that refers elsewhere. */
function isPicture({formula, value, foreign, type}: RawCell): boolean {
  if (formula === undefined && type !== 'str' && type !== 'e') return false;
  return (
    /DISPIMG\(/i.test(formula ?? '') ||
    /^=?\s*(_xlfn\.)?DISPIMG\(/i.test(value ?? '') ||
    (foreign && type === 'e')
  );
}

/** The address written out in a HYPERLINK formula; one that would have to be computed stays unknown. */
function formulaLink(formula: string): string | undefined {
  return /^\s*HYPERLINK\(\s*"([^"]+)"\s*[,)]/i.exec(formula)?.[1];
}
