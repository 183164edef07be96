import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';

import {inBench, inRoot} from '../repository.js';

/** Bundles the probe from the packages' sources. */
export async function writeProbe(): Promise<string> {
  const outfile = inRoot('.cache', 'bench', 'pages', 'probe.js');
  await mkdir(path.dirname(outfile), {recursive: true});
  await build({
    entryPoints: [inBench('src', 'probe', 'probe.page.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    conditions: ['zwgk-source'],
    tsconfig: inRoot('tsconfig.json'),
    logLevel: 'error',
  });
  return outfile;
}
