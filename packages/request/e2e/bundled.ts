import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** A TypeScript module of these tests, with everything it imports, as one script for a page. */
export async function bundled(entry: URL): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    conditions: ['zwgk-source'],
    tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
  });
  return outputFiles[0]?.text ?? '';
}
