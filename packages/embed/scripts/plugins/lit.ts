import {fileURLToPath} from 'node:url';
import {type Plugin, RolldownMagicString} from 'rolldown';

const scope = fileURLToPath(new URL('../../boot/lit.scope.ts', import.meta.url));
/** Lit's modules of which ours do a part: the part our code uses. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/[\\/]css-tag\.js$/, fileURLToPath(new URL('../../boot/css.ts', import.meta.url))],
  [/[\\/]property\.js$/, fileURLToPath(new URL('../../boot/property.ts', import.meta.url))],
];
const litModule = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/** Every name by which Lit reaches a page-wide object to write to it. */
const globalNames: readonly (readonly [RegExp, string])[] = [
  [/(?<![.\w])litPropertyMetadata\b/g, 'globalThis.litPropertyMetadata'],
  [/\bSymbol\.metadata\b/g, 'globalThis.metadata'],
];

/**
 * What Lit asks of the page and the object of `lit.scope.ts` never has: a minifier that knows leaves out what hangs on it.
 * The versions Lit notes there nobody could read.
 */
const nowhere = [
  /\b\w+\.(?:ShadyCSS|\w+(?:Polyfill|Hydrate)Support)\b/g,
  /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
];

/**
 * Makes Lit a good guest. Its modules get the object of `lit.scope.ts` under the name `globalThis`, so that the bundle
 * leaves no trace on `window`, and its `property` and styles are the short ones of this folder.
 */
export function lit(): Plugin {
  return {
    name: 'lit',
    resolveId: {
      filter: {id: shortened.map(([pattern]) => pattern)},
      handler: (id, importer) =>
        litModule.test(importer ?? '') || id.startsWith('@lit/')
          ? shortened.find(([pattern]) => pattern.test(id))?.[1]
          : undefined,
    },
    transform: {
      filter: {id: litModule},
      handler(code) {
        const text = new RolldownMagicString(code);
        for (const [pattern, name] of globalNames) text.replaceAll(pattern, name);
        for (const pattern of nowhere) text.replaceAll(pattern, 'undefined');
        if (!text.toString().includes('globalThis')) return undefined;
        text.prepend(`import {litScope as globalThis} from ${JSON.stringify(scope)};`);
        return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
      },
    },
  };
}
