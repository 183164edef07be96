import {type TransportRow, transportRows} from './transport.rows.js';
import {fallbackLink} from './words.js';

const fallback = `<p><a href="/catalog.pdf">${fallbackLink}</a>，电话 <a href="tel:0818-1111111">0818-1111111</a></p>`;

/**
 * A county's page with the tag.
 *
 * @param options `feed`: its address; `tags`: how many, one unless told; `script`: another than the bundle;
 *   `policy`: a content security policy.
 */
export function countyPage(options: URLSearchParams): string {
  const feed = (options.get('feed') ?? '').replaceAll('&', '&amp;');
  const tags = Number(options.get('tags') ?? 1);
  return page(options, `<zwgk-catalog feed="${feed}">${fallback}</zwgk-catalog>`.repeat(tags));
}

/** The same page without a tag. */
export function blankPage(options: URLSearchParams): string {
  return page(options, '');
}

function page(options: URLSearchParams, content: string): string {
  const script = options.get('script') ?? '/zwgk/zwgk-catalog.js';
  const policy = options.get('policy');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
${policy === null ? '' : `<meta http-equiv="content-security-policy" content="${policy}">`}
<link rel="icon" href="data:,">
<title>示例县政务公开</title>
<script src="${script}" defer></script>
<h1>示例县人民政府</h1>
<main>${content}</main>
<p>版权所有</p>
</html>`;
}

/** How one row of the table of transports went in some browser. */
export interface RowResult {
  readonly row: TransportRow;
  /** Everything that could be read in the end. */
  readonly text: string;
}

/** A page that goes through the table of transports by itself and tells the server; any browser that opens it will do. */
export function tablePage(): string {
  return `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<script type="module">
// A busy machine gets twenty seconds for a row, and all rows together less than the test has.
const stop = Date.now() + 150000;
const rows = ${JSON.stringify(transportRows)};
const readable = (root) => [...root.children].map((child) => child.innerText ?? '').join(' ') +
  [...root.querySelectorAll('*')].map((child) => child.shadowRoot ? readable(child.shadowRoot) : '').join(' ');

async function visit(row) {
  const frame = document.createElement('iframe');
  frame.src = '/page?' + new URLSearchParams({feed: row.feed});
  document.body.append(frame);
  const end = Math.min(Date.now() + 20000, stop);
  let text = '';
  do {
    await new Promise((resolve) => setTimeout(resolve, 50));
    text = readable(frame.contentDocument);
  } while (Date.now() < end && !row.shows.every((words) => text.includes(words)));
  frame.remove();
  return {row, text};
}

const results = [];
for (const row of rows) results.push(await visit(row));
await fetch('/told', {method: 'POST', body: JSON.stringify(results)});
</script>`;
}
