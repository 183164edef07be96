import type {Budget} from '../grid-writer.js';
import type {TextRun} from '../sheet.js';
import type {Package} from './package.js';
import {type Attributes, isOn, readXml, type XmlHandler} from './xml.js';

/** A text with the fonts of its parts, as shared strings and inline strings have it. */
export interface RichText {
  readonly text: string;
  /** Only where a part names its own font. */
  readonly runs?: readonly TextRun[];
  /** Every part is struck through. */
  readonly struck: boolean;
}

/** Collects one `<si>` or `<is>`: text of its runs, without the phonetic guides. */
export class RichTextReader implements XmlHandler {
  private runs: {text: string; font?: string; struck: boolean}[] = [];
  private piece = '';
  private font: string | undefined;
  private struck = false;
  private inText = false;
  private phonetic = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic = true;
    else if (name === 'r') this.startRun();
    else if (name === 'rFont') this.font = attributes['val'];
    else if (name === 'strike') this.struck = isOn(attributes['val'] ?? '1');
    else if (name === 't' && !this.phonetic) this.inText = true;
  }

  text(text: string): void {
    if (this.inText) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic = false;
    else if (name === 't' && this.inText) this.endText();
    else if (name === 'r') this.startRun();
  }

  /** The text read since the last call. */
  take(): RichText {
    const runs = this.runs;
    this.runs = [];
    this.startRun();
    const [only] = runs;
    if (only !== undefined && runs.length === 1 && only.font === undefined && !only.struck)
      return {text: only.text, struck: false};
    const text = runs.map((run) => run.text).join('');
    const struck = runs.some((run) => run.text.trim() !== '') && runs.every((run) => run.struck);
    if (!runs.some((run) => run.font !== undefined)) return {text, struck};
    return {text, struck, runs: runs.map((run) => textRun(run.text, run.font))};
  }

  private startRun(): void {
    this.font = undefined;
    this.struck = false;
  }

  private endText(): void {
    const text = unescaped(this.piece);
    const {font, struck} = this;
    if (text !== '') this.runs.push(font === undefined ? {text, struck} : {text, font, struck});
    this.piece = '';
    this.inText = false;
  }
}

/** Reads the table of shared strings; a workbook may have none. */
export async function readStrings(
  source: Package,
  name: string | undefined,
  budget: Budget,
): Promise<readonly RichText[]> {
  const strings: RichText[] = [];
  if (name === undefined || !source.has(name)) return strings;
  const reader = new RichTextReader();
  await readXml(source.read(name), {
    open: (tag, attributes) => reader.open(tag, attributes),
    text: (text) => reader.text(text),
    close: (tag) => {
      reader.close(tag);
      if (tag !== 'si') return;
      const string = reader.take();
      budget.spendCell(string.text);
      strings.push(string);
    },
  });
  return strings;
}

/** A run of text, with its font where one is named. */
export function textRun(text: string, font: string | undefined): TextRun {
  return font === undefined ? {text} : {text, font};
}

/**
 * Text as a person sees it: `_x000D_` and its kin become the character they stand for, line ends become `\n`, and half
 * a character becomes the sign for a lost one.
 */
export function unescaped(text: string): string {
  if (!/[\r\ud800-\udfff]|_x/.test(text)) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
