import {type Plugin, RolldownMagicString} from 'rolldown';
import {parseSync, Visitor} from 'rolldown/utils';

/** Indentation is for those who read the source. One space stays where white space may separate words. */
const tighten: Readonly<Record<string, (text: string) => string>> = {
  html: (text) => text.replace(/\s*\n\s*(?=\/?>)/g, '').replace(/\s*\n\s*/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]|!important) ?/g, '$1')
      .replace(/\[([\w-]+)='([\w-]+)'\]/g, '[$1=$2]')
      .replace(/\b0\./g, '.')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .trim(),
};

/**
 * What `lit.ts` leaves out of Lit, and a template therefore must not have. It cannot have an expression on an element
 * itself either, `<p ${directive}>`: drawing that throws.
 */
const refused: readonly (readonly [needed: RegExp, name: string])[] = [
  [/^(?:svg|mathml)`/, 'SVG or MathML'],
  [/<!--/, 'a comment'],
  [/<(?:script|style|title)\b/, 'a script, style or title'],
  [/(?<!>)<\/textarea/, 'text in a textarea'],
];

/** Takes the white space out of Lit's templates, which no minifier looks into. */
export function tightTemplates(): Plugin {
  return {
    name: 'tight-templates',
    transform: {
      filter: {id: /[\\/]packages[\\/].*\.ts$/, code: /\b(?:html|svg|mathml|css)`/},
      handler(code, id) {
        const text = new RolldownMagicString(code);
        const {program} = parseSync(id, code);
        new Visitor({
          TaggedTemplateExpression({tag, quasi, start, end}) {
            const needed = refused.find(([pattern]) => pattern.test(code.slice(start, end)));
            if (needed !== undefined) throw new Error(`${id}: a template of ${needed[1]}`);
            const change = tag.type === 'Identifier' ? tighten[tag.name] : undefined;
            if (change === undefined) return;
            // `boot/css.ts` takes literals only.
            if (change === tighten['css'] && quasi.expressions.length > 0)
              throw new Error(`${id}: css with an expression`);
            for (const {start, value} of quasi.quasis) {
              const from = code.indexOf(value.raw, start);
              if (value.raw !== '') text.overwrite(from, from + value.raw.length, change(value.raw));
            }
          },
        }).visit(program);
        return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
      },
    },
  };
}
