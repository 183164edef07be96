/**
 * Makes up a county of any size and writes its tables, to be built by `zwgk build`.
 *
 * `npm run county -w packages/tooling -- --matters 10000 --documents 100000 --policies 1000 --out <dir> [--seed 1] [--format xlsx|csv]`
 */
import path from 'node:path';
import {parseArgs} from 'node:util';

import {type CountyFormat, writeCounty} from './write.js';

const {values} = parseArgs({
  options: {
    matters: {type: 'string', default: '1000'},
    documents: {type: 'string', default: '10000'},
    policies: {type: 'string', default: '0'},
    seed: {type: 'string', default: '1'},
    out: {type: 'string'},
    format: {type: 'string'},
  },
});

const formats: readonly CountyFormat[] =
  values.format === 'xlsx' ? ['xlsx'] : values.format === 'csv' ? ['csv'] : ['xlsx', 'csv'];

if (values.out === undefined) {
  console.error('Name a folder: --out <dir>');
  process.exit(2);
}
// npm runs scripts in the package's folder; paths are meant from where the developer stands.
const folder = path.resolve(process.env['INIT_CWD'] ?? '.', values.out);
const size = {
  matters: whole('matters'),
  documents: whole('documents'),
  policies: whole('policies'),
  seed: whole('seed'),
};
const written = await writeCounty(folder, size, formats);
console.log([...written.xlsx, ...written.csv].join('\n'));

function whole(name: 'matters' | 'documents' | 'policies' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`--${name} is a whole number, not “${values[name]}”`);
  process.exit(2);
}
