import {getFormatFromId} from 'numfmt';

import {failure} from '../failure.js';
import {isSymbolFont} from '../fonts.js';
import {limits} from '../limits.js';
import type {Package} from './package.js';
import {type Attributes, isOn, readXml, wholeNumber} from './xml.js';

/** What of a cell's style changes what its text says. */
export interface CellStyle {
  /** Number format code, as Excel in Chinese has it. */
  readonly format: string;
  /** The cell's font, only if it is a symbol font. */
  readonly symbolFont?: string;
  readonly struck: boolean;
}

interface Font {
  readonly name?: string;
  readonly struck: boolean;
}

/** The style of a cell that names none. */
export const plainStyle: CellStyle = {format: 'General', struck: false};

const dateInWords = 'yyyy"年"m"月"d"日"';
const timeInWords = 'h"时"mm"分"';

/** Formats that Chinese Excel and WPS know by number alone; a file does not spell them out. */
const chineseFormats: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: dateInWords,
  32: timeInWords,
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Reads the cell styles in the order cells refer to them; a workbook may have none. */
export async function readStyles(source: Package, name: string | undefined): Promise<readonly CellStyle[]> {
  const reader = new StylesReader();
  if (name !== undefined && source.has(name)) await readXml(source.read(name), reader);
  return reader.styles;
}

class StylesReader {
  readonly styles: CellStyle[] = [];
  private readonly formats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private section = '';
  private depth = 0;
  private font: {name?: string; struck: boolean} = {struck: false};

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth === 2) this.section = name;
    if (this.section === 'numFmts') this.readFormat(attributes);
    else if (this.section === 'fonts') this.readFont(name, attributes);
    else if (this.section === 'cellXfs' && name === 'xf') this.readStyle(attributes);
  }

  close(name: string): void {
    this.depth -= 1;
    if (this.section === 'fonts' && name === 'font') this.fonts.push(this.font);
    if (this.formats.size + this.fonts.length + this.styles.length > limits.styles) throw tooManyStyles();
  }

  text(): void {
    // Styles are all attributes.
  }

  private readFormat(attributes: Attributes): void {
    const id = wholeNumber(attributes['numFmtId']);
    const code = attributes['formatCode'];
    if (id !== undefined && code !== undefined) this.formats.set(id, code);
  }

  private readFont(name: string, attributes: Attributes): void {
    if (name === 'font') this.font = {struck: false};
    else if (name === 'name' && attributes['val'] !== undefined) this.font.name = attributes['val'];
    else if (name === 'strike') this.font.struck = isOn(attributes['val'] ?? '1');
  }

  private readStyle(attributes: Attributes): void {
    const font = this.fonts[wholeNumber(attributes['fontId']) ?? 0];
    const id = wholeNumber(attributes['numFmtId']) ?? 0;
    const format = this.formats.get(id) ?? chineseFormats[id] ?? getFormatFromId(id, 'zh-CN');
    const symbol = font?.name !== undefined && isSymbolFont(font.name) ? {symbolFont: font.name} : {};
    this.styles.push({format: id === 0 ? 'General' : format, ...symbol, struck: font?.struck ?? false});
  }
}

function tooManyStyles(): Error {
  return failure('FILE_TOO_LARGE', {
    zh: `单元格样式超过 ${limits.styles} 种`,
    en: `more than ${limits.styles} styles`,
  });
}
