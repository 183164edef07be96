import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Styles of a page that means well with nobody: they reach everything that is not in a shadow root. */
const hostile = `
html { font-size: 62.5% }
body { margin: 0; font: 12px/1 serif; letter-spacing: 2px }
* { box-sizing: content-box !important; padding: 1px !important; line-height: 3 }
div, ul, li, a, h2, h3, h4, h5, input, button { float: left !important; margin: 7px !important; font-size: 30px !important }
main { float: none !important; max-width: 1100px }`;

/** A county's page with a tag pasted into it, and content below it. */
export function pageWith(attributes: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>政务公开</title>
<link rel="icon" href="data:,">${head || `<style>${hostile}</style>`}</head>
<body><h1>政务公开</h1>
<main><zwgk-catalog feed="feed/feed.json" ${attributes}><a href="/mulu.pdf">下载公开目录</a></zwgk-catalog></main>
<p id="below">网站地图</p>
<script src="zwgk/zwgk-catalog.js" defer></script>
</body></html>
`;
}

/**
 * Publishes the demo county's tables into `folder`/feed, with snapshots in pages of the folder.
 *
 * @param pages - Pages by file name, as the webmaster wrote them.
 * @returns what the publisher said.
 */
export function publish(folder: string, pages: Readonly<Record<string, string>>): string {
  const data = path.join(root, 'demo', 'data');
  const tables = readdirSync(data).filter((name) => !name.endsWith('.json'));
  const files = Object.keys(pages).map((name) => path.join(folder, name));
  for (const file of files) writeFileSync(file, pages[path.basename(file)] ?? '');
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      path.join(root, 'packages', 'publisher', 'bin', 'zwgk.js'),
      'build',
      ...tables.map((name) => path.join(data, name)),
      '--config',
      path.join(root, 'packages', 'publisher', 'fixtures', 'publisher.json'),
      '--out',
      path.join(folder, 'feed'),
      '--snapshot',
      ...files,
    ],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

/** A page of a folder as it is on disk now. */
export function pageIn(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}
