import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {filesEnding, inRoot, packages} from '../repository.js';
import {type Declaration, documentedNames, elementsOf, type Manifest, undocumented} from './manifest.js';
import {missingNames, namesIn} from './source-names.js';

/** One line for everything public that no sentence explains, in all packages. Reads the manifests that are built. */
export function manifestProblems(): readonly string[] {
  const elements = packages()
    .filter(({hasElements}) => hasElements)
    .flatMap(({folder}) => readElements(path.join(folder, 'custom-elements.json')));
  const documented = documentedNames(elements);
  const used = sources().flatMap((file) =>
    missingNames(namesIn(readFileSync(inRoot(file), 'utf8')), documented).map((each) => `${file}: ${each}`),
  );
  return [...elements.flatMap(undocumented), ...used];
}

function readElements(file: string): readonly Declaration[] {
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run manifest.`);
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  return elementsOf(manifest);
}

/** Sources of elements and of what they are made of. */
const sources = (): readonly string[] =>
  packages()
    .filter(({noun}) => noun !== 'tooling')
    .flatMap((each) => filesEnding(each, 'src', '.ts'))
    .filter((file) => !/\.(test|stories)\.ts$|\/testing\//.test(file));
