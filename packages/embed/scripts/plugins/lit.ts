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

/** A text of Lit's, and what stands there instead. A text that is no longer there is an error: Lit has changed. */
type Change = readonly [text: string, instead: string];

/**
 * What Lit's elements can do and none of ours does: attributes in JSON, converters, comparisons and accessors of one's
 * own, initializers of decorators, properties without decorators, styles in nested lists.
 */
const unusedOfElements: readonly Change[] = [
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
  ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
  [
    'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
    'this.finalized=!0;this._$Ei();',
  ],
  ['if(s.state&&(s.attribute=!1),this._$Ei(),', 'if(this._$Ei(),'],
  ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
  [
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(e){const r=this[s];this[s]=e,this.requestUpdate(t,r,i)}',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[s??[]].flat()',
  ],
];

/**
 * What Lit's templates can do and none of ours does, as `tight-templates.ts` sees to: expressions in comments, in
 * `<textarea>` and its like, and on elements themselves; compiled templates; listeners with options.
 */
const unusedOfTemplates: readonly Change[] = [
  ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  ['c=n??v', 'c=v'],
  ['void 0===u[1]?d=-2:', ''],
  ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  ['let n,l=', 'let l='],
  ['(-2===d?i:x)', 'x'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n&&d.push({type:2,index:l});',
  ],
  ['(t?.creationScope??l)', 'l'],
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=this._$AC(t)',
  ],
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  ['{M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', '{I:k}'],
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
        if (/[\\/]reactive-element\.js$/.test(id)) leaveOut(text, code, unusedOfElements);
        if (/[\\/]lit-html\.js$/.test(id)) leaveOut(text, code, unusedOfTemplates);
        if (!text.toString().includes('globalThis')) return undefined;
        text.prepend(`import {litScope as globalThis} from ${JSON.stringify(scope)};`);
        return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
      },
    },
  };
}

function leaveOut(text: RolldownMagicString, code: string, changes: readonly Change[]): void {
  for (const [part, instead] of changes) {
    if (!code.includes(part)) throw new Error(`Lit no longer says "${part}".`);
    text.replace(part, instead);
  }
}
