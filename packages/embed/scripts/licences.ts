import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const ours = new URL('../../../LICENSE', import.meta.url);

/** Our licence text and that of every npm package in the bundles, as licences ask of those who pass them on. */
export function licences(modules: ReadonlySet<string>): string {
  const folders = [...new Set([...modules].map(packageFolder))].filter((folder) => folder !== undefined);
  const texts = [readFileSync(ours, 'utf8'), ...folders.sort().map(licence)];
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Modules of this repository that are made of the data of npm packages, which ask to be named as code does. */
const madeOf: readonly (readonly [end: string, name: string])[] = [
  ['/feed/src/calendar/default.generated.ts', 'chinese-days'],
  ['/feed/src/search/fold.generated.ts', 'opencc-js'],
];

/** The folder of the npm package a module comes from; undefined for what is this repository's own. */
function packageFolder(module: string): string | undefined {
  const data = madeOf.find(([end]) => module.replace(/\\/g, '/').endsWith(end));
  if (data !== undefined) return fileURLToPath(new URL(`../../../node_modules/${data[1]}`, import.meta.url));
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
