import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
// @ts-expect-error: it publishes types for its plugins alone
import {create, ts} from '@custom-elements-manifest/analyzer';
// @ts-expect-error: it publishes no types
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

import {filesEnding, inRoot, type Package, packages} from '../repository.js';
import type {Declaration, Manifest} from './manifest.js';

/** The manifest of one package, with paths relative to its folder. */
export interface PackageManifest {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The package whose elements are there to be inherited from alone. */
const inherited = 'browse';

/**
 * Describes the elements of all packages that define some.
 * They are read together, because what an element inherits from another package is part of it.
 */
export function analyze(): readonly PackageManifest[] {
  const all = packages();
  const withElements = all.filter(({folder}) => existsSync(path.join(folder, 'src', 'define.ts')));
  const whole: Manifest = create({
    modules: [...withElements, ...all.filter(({noun}) => noun === inherited)].flatMap(sources).map(parse),
    plugins: litPlugin(),
    context: {dev: false},
  });
  return withElements.map(({folder, noun}) => ({folder, manifest: partOf(whole, `packages/${noun}/`)}));
}

const sources = (each: Package): readonly string[] =>
  filesEnding(each, 'src', '.ts').filter((file) => !/\.(test|stories)\.ts$|\/testing\//.test(file));

/** The analyzer knows no other way to define a tag than the browser's own. */
function parse(file: string): unknown {
  const text = readFileSync(inRoot(file), 'utf8').replace(/^register\(/gm, 'customElements.define(');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2015, true);
}

/** One package's modules, without what only its own source may touch. */
const partOf = (whole: Manifest, prefix: string): Manifest => ({
  ...whole,
  modules: whole.modules
    .filter((module) => module.path.startsWith(prefix))
    .map(({path: file, declarations = [], ...module}) => ({
      ...module,
      path: file.slice(prefix.length),
      declarations: declarations.map(withoutHidden),
    })),
});

function withoutHidden({members, ...declaration}: Declaration): Declaration {
  const open = members?.filter(({privacy = 'public'}) => privacy === 'public');
  return {...declaration, ...(open !== undefined && {members: open})};
}
