import {fileURLToPath} from 'node:url';
import {type Plugin, RolldownMagicString} from 'rolldown';

const scope = fileURLToPath(new URL('../../boot/lit.scope.ts', import.meta.url));
const property = fileURLToPath(new URL('../../boot/property.ts', import.meta.url));
const litModule = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/** Every name by which Lit reaches a page-wide object to write to it. */
const globalNames: readonly (readonly [RegExp, string])[] = [
  [/(?<![.\w])litPropertyMetadata\b/g, 'globalThis.litPropertyMetadata'],
  [/\bSymbol\.metadata\b/g, 'globalThis.metadata'],
];

/**
 * Makes Lit a good guest. Its modules get the object of `lit.scope.ts` under the name `globalThis`, so that the bundle
 * leaves no trace on `window`, and its `property` is the short one of `property.ts`.
 */
export function lit(): Plugin {
  return {
    name: 'lit',
    resolveId: {
      filter: {id: /[\\/]property\.js$/},
      handler: (id, importer) =>
        litModule.test(importer ?? '') || id.startsWith('@lit/') ? property : undefined,
    },
    transform: {
      filter: {id: litModule},
      handler(code) {
        const text = new RolldownMagicString(code);
        for (const [pattern, name] of globalNames) text.replaceAll(pattern, name);
        if (!text.toString().includes('globalThis')) return undefined;
        text.prepend(`import {litScope as globalThis} from ${JSON.stringify(scope)};`);
        return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
      },
    },
  };
}
