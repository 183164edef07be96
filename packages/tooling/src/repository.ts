import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Absolute folder of the repository; every path that tooling prints is relative to it. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** Absolute path of something in the repository. */
export const inRoot = (...segments: readonly string[]): string => path.join(root, ...segments);

/** One workspace package, as far as tooling asks. */
export interface Package {
  /** Folder below `packages/`, for example `catalog`. */
  readonly noun: string;
  /** Absolute folder. */
  readonly folder: string;
  /** Whether it is published to npm. */
  readonly published: boolean;
  /** Names of its npm scripts. */
  readonly scripts: readonly string[];
}

/** Packages whose unit tests run in Node; the tests of all others run in browsers. */
const nodePackages: ReadonlySet<string> = new Set([
  'bench',
  'feed',
  'locale',
  'publisher',
  'receiver',
  'tooling',
]);

/** Whether a package's unit tests run in Node. */
export const runsInNode = ({noun}: Package): boolean => nodePackages.has(noun);

/** Every workspace package, by name. */
export function packages(): readonly Package[] {
  const folder = inRoot('packages');
  return readdirSync(folder)
    .filter((noun) => existsSync(path.join(folder, noun, 'package.json')))
    .map((noun) => readPackage(noun, path.join(folder, noun)));
}

function readPackage(noun: string, folder: string): Package {
  const manifest: {private?: boolean; scripts?: Record<string, string>} = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  return {
    noun,
    folder,
    published: manifest.private !== true,
    scripts: Object.keys(manifest.scripts ?? {}),
  };
}

/** Files below a folder of a package whose name ends so, relative to the repository, sorted; none where there is no such folder. */
export function filesEnding({folder}: Package, below: string, ending: string): readonly string[] {
  const start = path.join(folder, below);
  if (!existsSync(start)) return [];
  return readdirSync(start, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(ending))
    .map((name) => path.relative(root, path.join(start, name)))
    .sort();
}
