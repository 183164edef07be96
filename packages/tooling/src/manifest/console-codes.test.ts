import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

import {filesEnding, inRoot, packages} from '../repository.js';

/** Every code a widget may write on the console: those of the warnings' type, and those of the scripts' own beginning. */
function codes(): readonly string[] {
  return [...warningCodes(), ...bootCodes()].sort();
}

function warningCodes(): readonly string[] {
  const file = inRoot('packages/core/src/warning.ts');
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['zwgk-source'],
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const warning = module && checker.getExportsOfModule(module).find(({name}) => name === 'Warning');
  assert.ok(warning, 'packages/core exports no Warning');
  const code = checker.getDeclaredTypeOfSymbol(warning).getProperty('code');
  assert.ok(code, 'a warning has no code');
  const type = checker.getTypeOfSymbol(code);
  const literals = type.isUnion() ? type.types : [type];
  return literals.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
}

const bootCodes = (): readonly string[] =>
  packages()
    .filter(({noun}) => noun === 'embed')
    .flatMap((each) => filesEnding(each, 'boot', '.ts'))
    .flatMap((file) => [...readFileSync(inRoot(file), 'utf8').matchAll(/\[zwgk\] (\w+)/gu)])
    .map(([, code = '']) => code);

describe('docs/troubleshooting.md', () => {
  const [chinese = '', english = ''] = readFileSync(inRoot('docs/troubleshooting.md'), 'utf8').split(
    '# When nothing shows',
  );
  const all = codes();

  it('explains every code on the console, and none that there is not', () => {
    const explained = [...chinese.matchAll(/^\| `(\w+)`/gmu)].map(([, code]) => code).sort();
    assert.deepEqual(explained, all);
  });

  it('names every code in English too', () => {
    const unnamed = all.filter((code) => !english.includes(`\`${code}\``));
    assert.deepEqual(unnamed, []);
  });
});
