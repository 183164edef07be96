/** Prints how many bytes a resident's browser fetches for each bundle, and fails when a bundle has grown. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';

import {scripts} from './sri.js';

/** Kilobytes (1,000 bytes) of a bundle in brotli, Lit included; what it loads later is not counted. */
interface Budget {
  /** What we want. */
  readonly aim: number;
  /** What a change may not exceed. It only ever falls, until it meets the aim. */
  readonly ceiling: number;
}

const budgets: Readonly<Record<string, Budget>> = {
  'zwgk.js': {aim: 28, ceiling: 28},
  'zwgk-catalog.js': {aim: 14, ceiling: 15},
};

const dist = fileURLToPath(new URL('../dist', import.meta.url));

for (const file of scripts(dist)) {
  const bytes = readFileSync(path.join(dist, file));
  const brotli = brotliCompressSync(bytes).length;
  const sizes = `raw ${shown(bytes.length)}  gzip ${shown(gzipSync(bytes).length)}  brotli ${shown(brotli)}`;
  process.stdout.write(`${file.padEnd(44)} ${sizes}${verdict(budgets[file], brotli / 1000)}\n`);
}

function verdict(budget: Budget | undefined, kilobytes: number): string {
  if (budget === undefined) return '';
  const {aim, ceiling} = budget;
  if (kilobytes > ceiling) {
    process.exitCode = 1;
    return `  ✖ over its ceiling of ${String(ceiling)} KB`;
  }
  return kilobytes > aim
    ? `  ! ${(kilobytes - aim).toFixed(1)} KB over the ${String(aim)} KB aimed at, ceiling ${String(ceiling)} KB`
    : `  ✔ of ${String(aim)} KB`;
}

function shown(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} KB`;
}
