import type {Cell, TextRun} from './sheet.js';

const symbolFont = /^["']?\s*(wingdings|webdings|symbol|marlett|zapf ?dingbats)/i;

/** Whether a font shows letters as boxes, ticks and other signs. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && symbolFont.test(font);
}

/**
 * A text cell from its runs; they are kept only where a symbol font makes the letters mislead.
 *
 * @param font Font of the whole cell, for runs that name none.
 */
export function textCell(
  text: string,
  runs: readonly TextRun[] | undefined,
  font: string | undefined,
  struck: boolean,
): Cell {
  const inherited = isSymbolFont(font) ? font : undefined;
  const own = runs?.some((run) => isSymbolFont(run.font)) === true;
  const strike = struck ? ({struck: true} as const) : {};
  if (!own && inherited === undefined) return {text, type: 'text', ...strike};
  const parts = runs ?? [{text}];
  const dressed = parts.map((run) =>
    run.font === undefined && inherited !== undefined ? {...run, font: inherited} : run,
  );
  return {text, type: 'text', runs: dressed, ...strike};
}
