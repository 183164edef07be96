import {mark} from './page.tags.js';

/** What a widget shows first, as text: for crawlers, for read-aloud plug-ins, and for whoever runs no script. */
export type PlainBlock =
  | {
      readonly type: 'heading';
      /** In the outline of the page, 1 to 6. */ readonly level: number;
      readonly text: string;
    }
  | {readonly type: 'list'; readonly items: readonly string[]}
  | {readonly type: 'paragraph'; readonly text: string};

/** What a widget shows first. */
export interface Snapshot {
  /** HTML of the widget's shadow root, styles included. */
  readonly shadow: string;
  readonly plain: readonly PlainBlock[];
}

/**
 * HTML that stands between a widget's tags: the widget as it will look, for browsers that draw a shadow root while they
 * read the page, and the same as plain content, which those hide until the script could not be had.
 *
 * @param inParagraph - Whether a `<p>` is open around the tag, which any block would close.
 */
export function markupOf({shadow, plain}: Snapshot, inParagraph: boolean): string {
  const light = inParagraph
    ? `<span ${mark}="snapshot">\n${plain.map((block) => phrases(block)).join('\n')}\n</span>`
    : `<div ${mark}="snapshot">\n${plain.map((block) => blocks(block)).join('\n')}\n</div>`;
  // Lit draws before the first node it finds, and needs it to stay when the rest is taken away.
  return `<template shadowrootmode="open" ${mark}="snapshot"><!---->${shadow}</template>${light}`;
}

function blocks(block: PlainBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
  }
}

function phrases(block: PlainBlock): string {
  switch (block.type) {
    case 'heading':
      return `<strong>${escapeHtml(block.text)}</strong><br>`;
    case 'list':
      return block.items.map((item) => `${escapeHtml(item)}<br>`).join('\n');
    case 'paragraph':
      return `${escapeHtml(block.text)}<br>`;
  }
}

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => references[character] ?? character);
}
