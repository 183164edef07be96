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
  'zwgk-feedback.js': 12,
};

/**
 * The same for the card of a policy and the list of policies, each with the late part that draws it, which is fetched
 * beside the feed. They are more than one window of packets, and may only shrink.
 */
const firstViews = [
  {view: 'a policy', script: 'zwgk-policy.js', part: /^chunks\/card-/, budget: 22},
  {view: 'the list of policies', script: 'zwgk-policy.js', part: /^chunks\/list-/, budget: 20},
  {view: 'a policy', script: 'zwgk.js', part: /^chunks\/card-/, budget: 34},
  {view: 'the list of policies', script: 'zwgk.js', part: /^chunks\/list-/, budget: 32},
];

const dist = fileURLToPath(new URL('../dist', import.meta.url));

const sizes = new Map(scripts(dist).map((file) => [file, sizesOf(file)]));
for (const [file, {shown: text, brotli}] of sizes)
  process.stdout.write(`${file.padEnd(44)} ${text}${verdict(budgets[file], brotli)}\n`);

for (const {view, script, part, budget} of firstViews) {
  const text = readFileSync(path.join(dist, script), 'utf8');
  const isOf = (file: string): boolean => part.test(file) && text.includes(path.basename(file));
  const files = [...sizes].filter(([file]) => file === script || isOf(file));
  const whole = files.reduce((sum, [, {brotli}]) => sum + brotli, 0);
  process.stdout.write(
    `${`${script}, first view of ${view}`.padEnd(76)} brotli ${shown(whole)}${verdict(budget, whole)}\n`,
  );
}

/** Size of a file in brotli, and all its sizes in words. */
function sizesOf(file: string): {readonly brotli: number; readonly shown: string} {
  const bytes = readFileSync(path.join(dist, file));
  const brotli = brotliCompressSync(bytes).length;
  const text = `raw ${shown(bytes.length)}  gzip ${shown(gzipSync(bytes).length)}  brotli ${shown(brotli)}`;
  return {brotli, shown: text};
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
