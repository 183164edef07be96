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
  /** Text of `<v>`; absent without the element. */
  readonly value?: string;
  /** Text of `<f>`; absent without the element. */
  readonly formula?: string;
  /** Content of `<is>`. */
  readonly inline?: RichText;
  /** The cell refers to a picture or other value Excel keeps elsewhere (attribute `vm`). */
  readonly foreign: boolean;
}

/** The cell a person sees. Formulas are never evaluated: their stored value is shown. */
export function shownCell(raw: RawCell, context: CellContext): Cell {
  const style = context.styles[raw.style] ?? plainStyle;
  if (isPicture(raw)) return {text: '', type: 'image'};
  if (raw.formula !== undefined && raw.value === undefined) return {text: '', type: 'formulaWithoutValue'};
  const cell = storedCell(raw, style, context);
  const link = raw.formula === undefined ? undefined : formulaLink(raw.formula);
  const struck = style.struck && cell.text !== '' ? ({struck: true} as const) : {};
  return {...cell, ...struck, ...(link === undefined ? {} : {link})};
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
  if (value.trim() === '' || !Number.isFinite(number))
    return richCell({text: unescaped(value), struck: false}, style);
  return numberCell(number, style.format, from1904);
}

/** Pictures in cells: WPS writes the formula DISPIMG, Excel an error that refers elsewhere. */
function isPicture({formula, value, foreign, type}: RawCell): boolean {
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
