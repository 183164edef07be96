import {charsetOf, encodeHtml} from './page.charset.js';
import {markupOf, type Snapshot} from './page.markup.js';
import {outlineOf, type PageTag, type Piece} from './page.tags.js';

/** Why nothing can be written into a page. */
export type PageProblem =
  | {readonly code: 'charset'} // UTF-16
  | {readonly code: 'noTag'}
  | {readonly code: 'unclosed'; readonly tag: string; readonly line: number}
  | {readonly code: 'otherFeeds'; readonly feeds: readonly string[]}
  // What was written would be read as something else by a browser, so it was not written.
  | {readonly code: 'tangled'; readonly tag: string; readonly line: number};

/** A page with its snapshots, or why there are none. */
export type PageResult =
  | {
      readonly type: 'page';
      readonly bytes: Uint8Array;
      /** Widgets that have a snapshot now. */ readonly widgets: number;
    }
  | {readonly type: 'problem'; readonly problem: PageProblem};

/** What is to be shown between the tags of a widget. */
export type Draw = (tag: PageTag) => Promise<Snapshot>;

/**
 * Puts snapshots between the tags of a page's widgets, in place of those that were there. Every other byte of the page
 * stays as it was: its encoding, its line ends, and what the webmaster wrote between the tags.
 *
 * @param names - Tags of the widgets that have snapshots.
 * @param choose - Which of the page's widgets show the feed the snapshots are made of.
 */
export async function pageWithSnapshots(
  bytes: Uint8Array,
  names: readonly string[],
  choose: (tags: readonly PageTag[]) => readonly PageTag[],
  draw: Draw,
): Promise<PageResult> {
  const {charset: declared, tags} = outlineOf(bytes, names);
  const charset = charsetOf(bytes, declared);
  if (charset === undefined) return problem({code: 'charset'});
  if (tags.length === 0) return problem({code: 'noTag'});
  const chosen = choose(tags);
  if (chosen.length === 0) {
    const feeds = [...new Set(tags.flatMap(({feed}) => feed ?? []))];
    return problem({code: 'otherFeeds', feeds});
  }
  const eol = lineEnd(bytes);
  const edits: Edit[] = [];
  for (const tag of chosen) {
    const {name, line, inside, earlier, inParagraph} = tag;
    if (inside === undefined) return problem({code: 'unclosed', tag: name, line});
    const html = markupOf(await draw(tag), inParagraph).replace(/\r?\n/g, eol);
    edits.push({at: [inside, inside], put: encodeHtml(html, charset)});
    edits.push(...earlier.map((at) => ({at, put: Buffer.alloc(0)})));
  }
  const written = edited(bytes, edits);
  const tangled = chosen.find((tag) => !hasSnapshot(tag, tags.indexOf(tag), outlineOf(written, names).tags));
  if (tangled !== undefined) return problem({code: 'tangled', tag: tangled.name, line: tangled.line});
  return {type: 'page', bytes: written, widgets: chosen.length};
}

function problem(found: PageProblem): PageResult {
  return {type: 'problem', problem: found};
}

/** Whether a browser will find the template and the plain content inside of the tag they were written for. */
function hasSnapshot(tag: PageTag, place: number, written: readonly PageTag[]): boolean {
  const found = written[place];
  return found?.name === tag.name && found.inside !== undefined && found.earlier.length === 2;
}

interface Edit {
  readonly at: Piece;
  readonly put: Uint8Array;
}

function edited(bytes: Uint8Array, edits: readonly Edit[]): Buffer {
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const {at, put} of [...edits].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])) {
    parts.push(bytes.subarray(done, at[0]), put);
    done = at[1];
  }
  return Buffer.concat([...parts, bytes.subarray(done)]);
}

/** The page's line end, as its first line has it. */
function lineEnd(bytes: Uint8Array): string {
  const [found = '\n'] = /\r\n|\n|\r/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return found;
}
