/** Prints what each source module weighs in a bundle, heaviest first: `npm run weigh -w packages/embed [-- zwgk.js]`. */
import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

const file = fileURLToPath(new URL(`../dist/${process.argv[2] ?? 'zwgk-catalog.js'}`, import.meta.url));
const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
const textOf = new Map<string, string>();

for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
  for (let column = 0; column < line.length; column += 1) {
    const entry = map.findEntry(index, column);
    const source = ('originalSource' in entry ? entry.originalSource : undefined) ?? 'boot';
    textOf.set(source, `${textOf.get(source) ?? ''}${line.charAt(column)}`);
  }
}

// Compressed alone a module weighs more than in company, so these do not add up to the bundle; their order is right.
const weights = [...textOf].map(([source, text]) => ({
  source,
  raw: text.length,
  brotli: brotliCompressSync(text).length,
}));
for (const {source, raw, brotli} of weights.sort((one, other) => other.raw - one.raw)) {
  const name = source.replace(/^.*(?:node_modules|packages)\//, '');
  process.stdout.write(`${String(raw).padStart(7)} raw ${String(brotli).padStart(6)} brotli  ${name}\n`);
}
