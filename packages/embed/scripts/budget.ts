/** Prints how many bytes a resident's browser fetches for each bundle, and fails when the first view costs too many. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';

import {scripts} from './sri.js';

/** Most kilobytes (1,000 bytes) of a bundle in brotli, Lit included; what it loads later is not counted. */
const budgets: Readonly<Record<string, number>> = {
  'zwgk.js': 28,
  'zwgk-catalog.js': 14,
};

const dist = fileURLToPath(new URL('../dist', import.meta.url));

const rows = scripts(dist).map((file) => {
  const bytes = readFileSync(path.join(dist, file));
  return {
    file,
    raw: bytes.length,
    gzip: gzipSync(bytes).length,
    brotli: brotliCompressSync(bytes).length,
    budget: budgets[file],
  };
});

for (const {file, raw, gzip, brotli, budget} of rows) {
  const limit = budget === undefined ? '' : ` of ${kilobytes(budget * 1000)}`;
  process.stdout.write(
    `${file.padEnd(44)} raw ${kilobytes(raw)}  gzip ${kilobytes(gzip)}  brotli ${kilobytes(brotli)}${limit}\n`,
  );
}
const over = rows.filter(({budget, brotli}) => budget !== undefined && brotli > budget * 1000);
for (const {file, budget} of over)
  process.stderr.write(`${file} is over its budget of ${String(budget)} KB.\n`);
if (over.length > 0) process.exitCode = 1;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} KB`;
}
