import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdirSync, rmSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';

import {run} from '../command.js';
import {inRoot, packages} from '../repository.js';
import {writeWidget} from './widget.js';

/** Packages a widget stands on. */
const ground = ['feed', 'locale', 'core', 'ui', 'tooling'];

/** Below the repository, so that its node_modules are found. */
const copy = inRoot('.cache', 'new-widget');

const inCopy = (bin: string, ...args: readonly string[]): ReturnType<typeof run> =>
  run(inRoot('node_modules', '.bin', bin), args, {cwd: copy, quiet: true});

describe('npm run new widget', () => {
  let files: readonly string[] = [];

  before(async () => {
    rmSync(copy, {recursive: true, force: true});
    for (const name of [
      'package.json',
      'tsconfig.json',
      'tsconfig.dev.json',
      'eslint.config.ts',
      '.prettierrc.json',
      '.prettierignore',
    ]) {
      cpSync(inRoot(name), path.join(copy, name));
    }
    for (const {noun, folder} of packages().filter((each) => ground.includes(each.noun))) {
      const filter = (source: string): boolean => !/\/(dist|node_modules)$|\.test\.ts$/.test(source);
      cpSync(folder, path.join(copy, 'packages', noun), {recursive: true, filter});
    }
    mkdirSync(path.join(copy, 'node_modules', '@zwgk'), {recursive: true});
    for (const noun of [...ground, 'reading-point']) {
      symlinkSync(path.join(copy, 'packages', noun), path.join(copy, 'node_modules', '@zwgk', noun));
    }
    files = await writeWidget(copy, {noun: 'reading-point', name: '公开查阅点'});
  });

  after(() => rmSync(copy, {recursive: true, force: true}));

  it('writes every file of a widget, named by its noun', () => {
    const expected = ['', '.view', '.events', '.styles', '.test'].map(
      (role) => `packages/reading-point/src/reading-point${role}.ts`,
    );
    for (const file of [
      ...expected,
      'stories/reading-point.stories.ts',
      'packages/locale/src/reading-point.words.ts',
    ]) {
      assert.ok(files.includes(file) && existsSync(path.join(copy, file)), file);
    }
  });

  it('writes what compiles, in the workspace as it is', async () => {
    const widget = await inCopy('tsc', '-b', 'packages/reading-point');
    assert.equal(widget.output, '');
    const story = await inCopy('tsc', '-p', 'tsconfig.dev.json');
    assert.equal(story.output, '');
  });

  it('writes what passes lint and format', async () => {
    const lint = await inCopy(
      'eslint',
      'packages/reading-point',
      'stories',
      'packages/locale/src/reading-point.words.ts',
    );
    assert.equal(lint.output, '');
    const format = await inCopy(
      'prettier',
      '--check',
      '--log-level',
      'warn',
      'packages/reading-point',
      'stories',
    );
    assert.equal(format.output, '');
  });

  it('refuses a noun that is taken, or is no noun', async () => {
    await assert.rejects(writeWidget(copy, {noun: 'core', name: '核心'}), /exists already/);
    await assert.rejects(writeWidget(copy, {noun: '../x', name: '越界'}), /kebab-case/);
  });
});
