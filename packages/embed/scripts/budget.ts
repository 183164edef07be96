/** Prints how many bytes a resident's browser fetches for each bundle, and fails when a bundle has grown. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';

import {scripts} from './sri.js';

/** As web performance tools and TCP windows count: the first ten packets of an answer hold 14 KB. */
const kilobyte = 1024;

/** Kilobytes of a bundle in brotli, Lit included, that no change may exceed; what it loads later is not counted. */
const budgets: Readonly<Record<string, number>> = {
  'zwgk.js': 28,
  'zwgk-catalog.js': 14,
  'zwgk-policy.js': 14,
  'zwgk-request.js': 18,
};

const dist = fileURLToPath(new URL('../dist', import.meta.url));

for (const file of scripts(dist)) {
  const bytes = readFileSync(path.join(dist, file));
  const brotli = brotliCompressSync(bytes).length;
  const sizes = `raw ${shown(bytes.length)}  gzip ${shown(gzipSync(bytes).length)}  brotli ${shown(brotli)}`;
  process.stdout.write(`${file.padEnd(44)} ${sizes}${verdict(budgets[file], brotli)}\n`);
}

function verdict(budget: number | undefined, brotli: number): string {
  if (budget === undefined) return '';
  const spare = budget * kilobyte - brotli;
  if (spare >= 0) return `  ✔ of ${String(budget)} KB, ${String(spare)} bytes to spare`;
  process.exitCode = 1;
  return `  ✖ ${String(-spare)} bytes over ${String(budget)} KB`;
}

function shown(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(2).padStart(7)} KB`;
}
