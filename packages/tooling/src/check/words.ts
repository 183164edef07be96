import {readFileSync} from 'node:fs';
import ts from 'typescript';

import {filesEnding, inRoot, packages} from '../repository.js';

/** Packages that draw nothing for residents, and `locale`, which alone may hold their words. */
const silent: ReadonlySet<string> = new Set(['bench', 'feed', 'locale', 'publisher', 'receiver', 'tooling']);

/** What webmasters read in the console is no word for residents. */
const forWebmasters: ReadonlySet<string> = new Set([
  'packages/core/src/advice.ts',
  'packages/core/src/warn.ts',
]);

/** Words residents would read that stand outside `packages/locale`, and words in it that nobody says. */
export function wordProblems(): readonly string[] {
  const sources = new Map(shippedFiles().map((file) => [file, readFileSync(inRoot(file), 'utf8')]));
  const locale = [...sources].filter(([file]) => file.startsWith('packages/locale/'));
  const others = [...sources].filter(([file]) => !file.startsWith('packages/locale/'));
  const said = others.map(([, text]) => text).join('\n');
  return [
    ...others
      .filter(([file]) => !forWebmasters.has(file) && !silent.has(file.split('/')[1] ?? ''))
      .flatMap(([file, text]) =>
        chineseTexts(text).map((each) => `${file}: “${each}” belongs in packages/locale`),
      ),
    ...new Set(
      locale.flatMap(([file, text]) =>
        wordKeys(text)
          .filter((key) => !new RegExp(`\\b${key}\\b`).test(said))
          .map((key) => `${file}: nobody says "${key}"`),
      ),
    ),
  ];
}

const shippedFiles = (): readonly string[] =>
  packages()
    .flatMap((each) => filesEnding(each, 'src', '.ts'))
    .filter((file) => !/\.(test|stories|generated)\.ts$|\/testing\//.test(file));

/** Texts in source that hold a Chinese character; comments do not count. */
export function chineseTexts(source: string): readonly string[] {
  const found: string[] = [];
  visit(source, (node) => {
    const text = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) ? node.text : '';
    if (/\p{Script=Han}/u.test(text)) found.push(text.trim());
  });
  return found;
}

/** Names of the words that a file of `locale` defines. */
export function wordKeys(source: string): readonly string[] {
  const found: string[] = [];
  visit(source, (node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) found.push(node.name.text);
  });
  return found;
}

function visit(source: string, see: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
}
