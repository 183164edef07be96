import {readFileSync} from 'node:fs';

import {filesEnding, inRoot, packages} from '../repository.js';
import {analyze} from './analyze.js';
import {documentedNames, elementsOf, undocumented} from './manifest.js';
import {missingNames, namesIn} from './source-names.js';

/** One line for everything public that no sentence explains, in all packages. */
export function manifestProblems(): readonly string[] {
  const elements = analyze().flatMap(({manifest}) => elementsOf(manifest));
  const documented = documentedNames(elements);
  const used = sources().flatMap((file) =>
    missingNames(namesIn(readFileSync(inRoot(file), 'utf8')), documented).map((each) => `${file}: ${each}`),
  );
  return [...elements.flatMap(undocumented), ...used];
}

/** Sources of elements and of what they are made of. */
const sources = (): readonly string[] =>
  packages()
    .filter(({noun}) => noun !== 'tooling')
    .flatMap((each) => filesEnding(each, 'src', '.ts'))
    .filter((file) => !/\.(test|stories)\.ts$|\/testing\//.test(file));
