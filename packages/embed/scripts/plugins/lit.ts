import {fileURLToPath} from 'node:url';
import {type Plugin, RolldownMagicString} from 'rolldown';

const scope = fileURLToPath(new URL('../../boot/lit.scope.ts', import.meta.url));
/** Lit's modules of which ours do a part: the part our code uses. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/[\\/]css-tag\.js$/, fileURLToPath(new URL('../../boot/css.ts', import.meta.url))],
  [/[\\/]property\.js$/, fileURLToPath(new URL('../../boot/property.ts', import.meta.url))],
];
const litModule = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/**
 * What never is in a bundle: helpers for old browsers and servers, which Lit would find on `window`; readers of the
 * versions it notes there; metadata of standard decorators; templates of SVG and MathML, which `tight-templates.ts`
 * refuses. A minifier that knows leaves out what hangs on them.
 */
const absent = [
  /\b\w+\.(?:ShadyCSS|\w+(?:Polyfill|Hydrate)Support)\b/g,
  /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
  /\bSymbol\.metadata\?\?=Symbol\("metadata"\)/g,
  /\b\w+\.litPropertyMetadata\?\?=new WeakMap\b/g,
  /\bthis\[Symbol\.metadata\]/g,
  /\blitPropertyMetadata\.get\(\w+\)/g,
  /\b[23]===\w(?=\?"<)/g,
  /\b2===\w\|\|3===\w\b/g,
];

/**
 * What Lit's elements can do and none of ours does: attributes in JSON, converters and comparisons of one's own,
 * initializers of decorators. A text that is no longer there is an error: Lit has changed.
 */
const unused: readonly (readonly [text: string, instead: string])[] = [
  [';break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
  [';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  [
    '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
    'u',
  ],
  ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
  ['(i.hasChanged??f)', 'f'],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  ['void 0!==t.l&&(this.l=[...t.l]),', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
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
      handler(code, id) {
        const text = new RolldownMagicString(code);
        for (const pattern of absent) text.replaceAll(pattern, 'undefined');
        if (/[\\/]reactive-element\.js$/.test(id)) leaveOut(text, code);
        if (!text.toString().includes('globalThis')) return undefined;
        text.prepend(`import {litScope as globalThis} from ${JSON.stringify(scope)};`);
        return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
      },
    },
  };
}

function leaveOut(text: RolldownMagicString, code: string): void {
  for (const [part, instead] of unused) {
    if (!code.includes(part)) throw new Error(`Lit no longer says "${part}".`);
    text.replace(part, instead);
  }
}
