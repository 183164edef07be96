import {type Element, isElement, type Parent, textOf} from './dom.js';
import {blocks, silent} from './flow.js';
import type {IsHidden} from './hidden.js';
import {cellsOf, rowsOf} from './rows.js';

/** A table of a page and where it stands. */
export interface FoundTable {
  readonly element: Element;
  /** `table:n` for the n-th `<table>` of the page. */
  readonly name: string;
  /** Headings above it, outermost first, then the words right before it and its caption. */
  readonly headings: readonly string[];
  readonly hidden: boolean;
}

/** Longest text before a table that is taken for its title. */
const TITLE_LENGTH = 100;

/** Finds the tables of a page that are sheets of their own, in document order. */
export function findTables(page: Parent, isHidden: IsHidden): readonly FoundTable[] {
  const finder = new TableFinder(isHidden);
  finder.visit(page, false, false);
  return finder.tables;
}

/** Whether a table inside a cell merely lines up the cell's text: one cell to a row. */
export function isLayoutOfText(table: Element): boolean {
  return rowsOf(table).every(({element}) => cellsOf(element).length <= 1);
}

class TableFinder {
  readonly tables: FoundTable[] = [];
  private readonly isHidden: IsHidden;
  private readonly headings: {readonly level: number; readonly text: string}[] = [];
  private count = 0;
  private block = '';
  private before = '';

  constructor(isHidden: IsHidden) {
    this.isHidden = isHidden;
  }

  visit(parent: Parent, hidden: boolean, inTable: boolean): void {
    for (const node of parent.childNodes) {
      const text = textOf(node);
      if (text !== undefined && !hidden) this.block = (this.block + text).slice(0, 4 * TITLE_LENGTH);
      if (!isElement(node) || silent.has(node.tagName)) continue;
      const isNowHidden = hidden || this.isHidden(node);
      if (node.tagName === 'table') this.visitTable(node, isNowHidden, inTable);
      else this.visitElement(node, isNowHidden, inTable);
    }
  }

  private visitTable(element: Element, hidden: boolean, inTable: boolean): void {
    this.endBlock();
    this.count += 1;
    if (!inTable || !isLayoutOfText(element)) {
      this.tables.push({element, name: `table:${this.count}`, headings: this.headingsOf(element), hidden});
    }
    this.before = '';
    this.visit(element, hidden, true);
    this.endBlock();
    this.before = '';
  }

  private visitElement(element: Element, hidden: boolean, inTable: boolean): void {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    const ends = blocks.has(element.tagName) || element.tagName === 'td' || element.tagName === 'th';
    if (ends) this.endBlock();
    this.visit(element, hidden, inTable);
    if (ends) this.endBlock();
    if (level !== undefined && !hidden) this.addHeading(Number(level));
  }

  private endBlock(): void {
    const text = this.block.replace(/\s+/g, ' ').trim();
    if (text !== '') this.before = text;
    this.block = '';
  }

  private addHeading(level: number): void {
    while ((this.headings.at(-1)?.level ?? 0) >= level) this.headings.pop();
    if (this.before !== '') this.headings.push({level, text: this.before});
    this.before = '';
  }

  private headingsOf(table: Element): readonly string[] {
    const caption = table.childNodes.filter(isElement).find(({tagName}) => tagName === 'caption');
    const words = caption === undefined ? '' : allText(caption).replace(/\s+/g, ' ').trim();
    const texts = [...this.headings.map(({text}) => text), this.before, words];
    return texts.filter((text) => text !== '' && text.length <= TITLE_LENGTH);
  }
}

function allText(parent: Parent): string {
  return parent.childNodes.map((node) => (isElement(node) ? allText(node) : (textOf(node) ?? ''))).join('');
}
