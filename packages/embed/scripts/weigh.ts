/** Prints what each source module adds to a bundle, heaviest first: `npm run weigh -w packages/embed [-- zwgk.js]`. */
import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

const file = fileURLToPath(new URL(`../dist/${process.argv[2] ?? 'zwgk-catalog.js'}`, import.meta.url));
const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));

/** Every character of the bundle with the module it comes from; what the build adds comes from `boot`. */
const characters = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((line, index) =>
    [...line].map((character, column) => {
      const entry = map.findEntry(index, column);
      return {character, source: ('originalSource' in entry ? entry.originalSource : undefined) ?? 'boot'};
    }),
  );

/** Bytes in brotli of all that does not come from a module. */
const without = (source?: string): number =>
  brotliCompressSync(
    characters
      .filter((it) => it.source !== source)
      .map((it) => it.character)
      .join(''),
  ).length;

const whole = without();
const weights = [...new Set(characters.map(({source}) => source))].map((source) => ({
  name: source.replace(/^.*(?:node_modules|packages|\.\.)\//, ''),
  raw: characters.filter((it) => it.source === source).length,
  brotli: whole - without(source),
}));
for (const {name, raw, brotli} of weights.sort((one, other) => other.brotli - one.brotli)) {
  process.stdout.write(`${String(brotli).padStart(6)} brotli ${String(raw).padStart(6)} raw  ${name}\n`);
}
