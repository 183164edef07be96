const delimiters = [',', '\t', ';', '|'] as const;

/** Lines looked at to find the delimiter. */
const SAMPLE_LINES = 50;

/**
 * The character that separates the fields of a text: the one that splits most lines, and splits them alike.
 * Delimiters within quotation marks do not count. A text of one column has none; a comma then does no harm.
 */
export function detectDelimiter(text: string): string {
  const counts = countByLine(text);
  const scored = delimiters.map((delimiter, index) => ({
    delimiter,
    score: scoreOf(counts.map((line) => line[index] ?? 0)),
  }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? ',' : best.delimiter;
}

function countByLine(text: string): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let line = delimiters.map(() => 0);
  let quoted = false;
  for (const character of text.slice(0, 256 * 1024)) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) {
      lines.push(line);
      if (lines.length === SAMPLE_LINES) return lines;
      line = delimiters.map(() => 0);
    } else if (!quoted) {
      const index = delimiters.findIndex((delimiter) => delimiter === character);
      if (index !== -1) line[index] = (line[index] ?? 0) + 1;
    }
  }
  return [...lines, line];
}

/** Lines that agree on the commonest count, weighed by that count. */
function scoreOf(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  return Math.max(0, ...[...tally].map(([count, lines]) => lines * lines * Math.min(count, 4)));
}
