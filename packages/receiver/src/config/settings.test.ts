import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {newKeyLine} from '../crypto/key-ring.js';
import {type Environment, readSettings, SettingError} from './settings.js';

const folder = mkdtempSync(join(tmpdir(), 'zwgk-settings-'));
after(() => rmSync(folder, {recursive: true}));

const ZWGK_KEYS = newKeyLine(new Date());

function written(json: unknown): string {
  const path = join(folder, 'receiver.json');
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
}

function problemOf(environment: Environment): string {
  try {
    readSettings(environment);
    return 'none';
  } catch (error) {
    if (error instanceof SettingError) return `${error.problem} ${error.place}`;
    throw error;
  }
}

test('without a configuration there are defaults, those of the limits among them', () => {
  const {limits, basePath, port, minimumSeconds, databaseUrl} = readSettings({ZWGK_KEYS});
  assert.deepEqual([limits.perFiveMinutes, limits.perDay], [2, 6]);
  assert.deepEqual([basePath, port, minimumSeconds, databaseUrl], ['/api/', 8787, 5, undefined]);
});

test('a configuration is read with a byte order mark, and variables win over it', () => {
  const ZWGK_CONFIG = written('\ufeff{"port": 1, "limits": {"perDay": 9}}');
  const {port, limits} = readSettings({ZWGK_CONFIG, ZWGK_KEYS, PORT: '2'});
  assert.deepEqual([port, limits.perDay, limits.perFiveMinutes], [2, 9, 2]);
});

test('production starts with a key only; elsewhere one is made, for the owner alone', () => {
  assert.equal(problemOf({NODE_ENV: 'production', ZWGK_DATA: folder}), 'noKey ZWGK_KEY_FILE');
  const first = readSettings({ZWGK_DATA: folder});
  const second = readSettings({ZWGK_DATA: folder});
  assert.ok(first.hasDemoKey);
  assert.deepEqual(second.keys, first.keys);
  assert.equal(statSync(first.keyFile ?? '').mode & 0o077, 0);
  assert.ok(!readSettings({NODE_ENV: 'production', ZWGK_KEYS}).hasDemoKey);
});

test('what is wrong is told by its place, keys never', () => {
  assert.equal(
    problemOf({ZWGK_KEYS, ZWGK_CONFIG: join(folder, 'none.json')}),
    `unreadable ${join(folder, 'none.json')}`,
  );
  const ZWGK_CONFIG = written('{');
  assert.equal(problemOf({ZWGK_KEYS, ZWGK_CONFIG}), `notJson ${ZWGK_CONFIG}`);
  written({limits: {perDay: 0}});
  assert.equal(problemOf({ZWGK_KEYS, ZWGK_CONFIG}), 'invalid limits.perDay');
  written({limit: {}});
  assert.equal(problemOf({ZWGK_KEYS, ZWGK_CONFIG}), 'invalid limit');
  assert.equal(problemOf({ZWGK_KEYS, PORT: 'x'}), 'badPort PORT');
  assert.match(problemOf({ZWGK_KEYS: 'k1:secret'}), /^badKey ZWGK_KEYS: key 1 /);
});

test('addresses of proxies that cannot be are told by their place, and so is an address that is no database', () => {
  const ZWGK_CONFIG = written({
    trustedProxies: ['127.0.0.1', '127.0.0.1/99', '999.1.1.1', 'fd00::/129', 'fd00::/8'],
  });
  assert.equal(
    problemOf({ZWGK_CONFIG, ZWGK_KEYS}),
    'invalid trustedProxies.1, trustedProxies.2, trustedProxies.3',
  );
  assert.equal(problemOf({ZWGK_KEYS, DATABASE_URL: 'user:password@db'}), 'badDatabase DATABASE_URL');
  assert.equal(problemOf({ZWGK_KEYS, DATABASE_URL: ''}), 'none');
});
