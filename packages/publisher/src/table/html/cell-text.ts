import {isSymbolFont, textCell} from '../fonts.js';
import type {Cell, TextRun} from '../sheet.js';
import {attributeOf, type Element, isElement, type Node, styleOf, textOf} from './dom.js';
import {isLayoutOfText} from './find-tables.js';
import {blocks, silent} from './flow.js';
import type {IsHidden} from './hidden.js';

const striking = new Set(['s', 'strike', 'del']);

interface Mood {
  readonly font?: string;
  readonly struck: boolean;
}

/** The cell a person sees in a `<td>`, without the tables inside it that are read on their own. */
export function cellOf(element: Element, isHidden: IsHidden): Cell {
  const reader = new CellTextReader(isHidden);
  reader.read(element.childNodes, {struck: false});
  return reader.cell();
}

class CellTextReader {
  private readonly isHidden: IsHidden;
  private readonly runs: {text: string; readonly font?: string; readonly struck: boolean}[] = [];
  private last = '\n';
  private breakDue = false;
  private link: string | undefined;
  private pictures = 0;

  constructor(isHidden: IsHidden) {
    this.isHidden = isHidden;
  }

  read(nodes: readonly Node[], mood: Mood): void {
    for (const node of nodes) {
      const text = textOf(node);
      if (text !== undefined) this.append(flowing(text), mood);
      else if (isElement(node) && !silent.has(node.tagName) && !this.isHidden(node))
        this.readElement(node, mood);
    }
  }

  cell(): Cell {
    const text = this.runs.map((run) => run.text).join('');
    const trimmed = text.replace(/[ \n]+$/, '');
    const runs = this.trimmedRuns(trimmed.length);
    const spoken = runs.filter((run) => run.text.trim() !== '');
    const struck = spoken.length > 0 && spoken.every((run) => run.struck);
    if (trimmed.trim() === '' && this.pictures > 0) return {text: '', type: 'image'};
    const cell = textCell(trimmed, runs.map(withoutMood), undefined, struck);
    return this.link === undefined ? cell : {...cell, link: this.link};
  }

  private readElement(element: Element, mood: Mood): void {
    const {tagName} = element;
    if (tagName === 'br') this.append('\n', mood);
    else if (tagName === 'img') this.pictures += 1;
    else if (tagName === 'input') this.append(tickOf(element), mood);
    else if (tagName !== 'table' || isLayoutOfText(element)) this.readContent(element, mood);
  }

  private readContent(element: Element, mood: Mood): void {
    if (element.tagName === 'a') this.link ??= attributeOf(element, 'href');
    const block = blocks.has(element.tagName);
    if (block) this.breakDue = true;
    this.read(element.childNodes, moodOf(element, mood));
    if (block) this.breakDue = true;
  }

  private append(text: string, mood: Mood): void {
    const atLineStart = this.breakDue || this.last === '\n' || this.last === ' ';
    const piece = atLineStart ? text.replace(/^ +/, '') : text;
    if (piece === '') return;
    const lead = this.breakDue && this.runs.length > 0 && this.last !== '\n' ? '\n' : '';
    const run = this.runs.at(-1);
    if (run !== undefined && (lead + piece).startsWith('\n')) run.text = run.text.replace(/ +$/, '');
    this.breakDue = false;
    this.last = piece.slice(-1);
    if (run?.font === mood.font && run?.struck === mood.struck) run.text += lead + piece;
    else this.runs.push({text: lead + piece, ...mood});
  }

  private trimmedRuns(
    length: number,
  ): readonly {readonly text: string; readonly font?: string; readonly struck: boolean}[] {
    let left = length;
    return this.runs.flatMap((run) => {
      const text = run.text.slice(0, left);
      left -= text.length;
      return text === '' ? [] : [{...run, text}];
    });
  }
}

const wide = '\\u2014\\u2018-\\u201d\\u2026\\u2500-\\u27bf\\u3000-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
const wrapped = new RegExp(`(?<=[${wide}])[ \\t]*[\\r\\n]+[ \\t]*(?=[${wide}])`, 'g');

/** Text as a browser flows it; editors wrap Chinese in the middle of sentences, where no space is meant. */
function flowing(text: string): string {
  return text
    .replace(wrapped, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function moodOf(element: Element, mood: Mood): Mood {
  const struck =
    mood.struck ||
    striking.has(element.tagName) ||
    /line-through/i.test(styleOf(element, 'text-decoration') ?? '');
  const named = [
    styleOf(element, 'mso-symbol-font-family'),
    styleOf(element, 'font-family'),
    attributeOf(element, 'face'),
  ];
  const font = named
    .find((name) => name !== undefined)
    ?.split(',')[0]
    ?.replace(/["']/g, '')
    .trim();
  if (font === undefined) return {...mood, struck};
  return isSymbolFont(font) ? {font, struck} : {struck};
}

function withoutMood({text, font}: TextRun): TextRun {
  return font === undefined ? {text} : {text, font};
}

/** Boxes that can be ticked in a page say what ticked boxes say on paper. */
function tickOf(input: Element): string {
  if (!/^(checkbox|radio)$/i.test(attributeOf(input, 'type') ?? '')) return '';
  return attributeOf(input, 'checked') === undefined ? '☐' : '☑';
}
