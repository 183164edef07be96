import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const ours = new URL('../../../LICENSE', import.meta.url);

/** Our licence text and that of every npm package in the bundles, as licences ask of those who pass them on. */
export function licences(modules: ReadonlySet<string>): string {
  const folders = [...new Set([...modules].map(packageFolder))].filter((folder) => folder !== undefined);
  const texts = [readFileSync(ours, 'utf8'), ...folders.sort().map(licence)];
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the npm package a module comes from; undefined for this repository's own. */
function packageFolder(module: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(module)?.[0];
}

function licence(folder: string): string {
  const {name, version, license}: {name: string; version: string; license: string} = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text}`;
}
