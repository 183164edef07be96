import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
// @ts-expect-error: it publishes no types
import litA11y from 'eslint-plugin-lit-a11y';
import importSort from 'eslint-plugin-simple-import-sort';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

import {memberOrder} from './packages/tooling/src/lint/member-order.ts';

/** Ways for markup, or code, to get in from data. */
const waysIn = [
  {selector: 'Identifier[name=/^unsafe(HTML|SVG|Static|CSS)$/]', message: 'Data is text, never markup.'},
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML)$/]',
    message: 'Data is text, never markup.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'Data is text, never markup.',
  },
  {selector: "NewExpression[callee.name='Function']", message: 'Pages with a strict CSP refuse eval.'},
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'Firefox refuses style attributes under a strict CSP: use a class.',
  },
];

const shape = [
  {selector: 'TSEnumDeclaration', message: 'Use a union of string literals.'},
  {selector: 'TSModuleDeclaration[global!=true]', message: 'Use a module.'},
  {selector: 'TSParameterProperty', message: 'Write the field out.'},
  {selector: 'ExportDefaultDeclaration', message: 'Use a named export.'},
  {selector: "MethodDefinition[accessibility='public']", message: 'Members are public by themselves.'},
  {selector: "PropertyDefinition[accessibility='public']", message: 'Members are public by themselves.'},
  {selector: 'PrivateIdentifier', message: 'Below ES2022 this becomes helper code: use private.'},
];

const onlyCoreFetches = ['fetch', 'XMLHttpRequest'].map((name) => ({
  name,
  message: 'Only packages/core may fetch.',
}));

/** Programs that speak on a terminal. */
const commandLine = ['packages/{bench,publisher,receiver,tooling}/**', 'demo/**', 'packages/*/scripts/**'];
const tests = ['**/*.test.ts', '**/*.e2e.ts', '**/*.stories.ts', 'packages/*/{src/testing,e2e}/**'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'storybook-static/**',
      '.cache/**',
      'coverage/**',
      '**/*.generated.ts',
      '**/*.template',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...tseslint.configs.strict],
    plugins: {'simple-import-sort': importSort, house: {rules: {'member-order': memberOrder}}},
    rules: {
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': ['error', ...shape, ...waysIn],
      'no-restricted-globals': ['error', ...onlyCoreFetches],
      'no-console': 'error',
      'no-else-return': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'prefer-template': 'error',
      eqeqeq: 'error',
      'simple-import-sort/imports': [
        'error',
        {groups: [['^\\u0000?node:', '^\\u0000?@?\\w'], ['^\\u0000?\\.']]},
      ],
      'house/member-order': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['describe', 'it', 'before', 'after', 'beforeEach', 'afterEach', 'test'],
            },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs?.['flat/recommended'] ?? [], litA11y.configs.recommended],
    plugins: {wc},
    settings: {wc: {elementBaseClasses: ['LitElement', 'FeedElement']}},
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'wc/guard-super-call': 'off',
      'wc/max-elements-per-file': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-invalid-element-name': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },
  {files: ['packages/core/**'], rules: {'no-restricted-globals': 'off'}},
  {files: ['packages/core/src/warn.ts'], rules: {'no-console': 'off'}},
  {files: commandLine, rules: {'no-console': 'off', 'no-restricted-globals': 'off'}},
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'wc/max-elements-per-file': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // chai's `equal` is typed as if it might return a promise.
    files: ['packages/!(bench|feed|locale|publisher|receiver|tooling)/src/**/*.test.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
  {
    files: ['*.config.ts', '.storybook/**', '**/*.stories.ts', 'packages/*/*.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...shape.filter(({selector}) => selector !== 'ExportDefaultDeclaration'),
        ...waysIn,
      ],
    },
  },
);
