import assert from 'node:assert/strict';
import {test} from 'node:test';

import {KeyError, newKeyLine, parseKeys} from './key-ring.js';
import {Hasher, keyNameOf, SealError, Vault} from './vault.js';

const old = newKeyLine(new Date('2026-01-01T00:00:00Z'));
const recent = newKeyLine(new Date('2026-06-01T00:00:00Z'));

test('what was sealed with an old key opens, and is sealed anew with the first', () => {
  const sealed = new Vault(parseKeys(old)).sealJson({name: '王小明'}, 'requests:1');
  const vault = new Vault(parseKeys(`# 2026\n${recent}\n${old}\n`));
  assert.deepEqual(vault.openJson(sealed, 'requests:1'), {name: '王小明'});
  assert.equal(keyNameOf(sealed), 'k20260101000000000');
  assert.equal(keyNameOf(vault.seal(Buffer.from(''), 'requests:1')), 'k20260601000000000');
});

test('the same value is never sealed the same way', () => {
  const vault = new Vault(parseKeys(old));
  assert.notDeepEqual(vault.seal(Buffer.from('王'), 'a'), vault.seal(Buffer.from('王'), 'a'));
});

test('nothing opens that was changed, moved to another record or sealed with a key that is gone', () => {
  const vault = new Vault(parseKeys(old));
  const sealed = vault.seal(Buffer.from('王小明'), 'requests:1');
  for (let place = 0; place < sealed.length; place++) {
    const changed = Buffer.from(sealed);
    changed[place] = changed[place]! ^ 1;
    assert.throws(() => vault.open(changed, 'requests:1'), SealError);
  }
  assert.throws(() => vault.open(sealed, 'requests:2'), SealError);
  assert.throws(() => vault.open(sealed.subarray(0, 20), 'requests:1'), SealError);
  assert.throws(() => vault.open(Buffer.alloc(0), 'requests:1'), SealError);
  assert.throws(() => new Vault(parseKeys(recent)).open(sealed, 'requests:1'), SealError);
});

test('keys that are missing, short or named twice are refused without being quoted', () => {
  const secret = Buffer.alloc(31, 7).toString('base64');
  for (const text of ['', '# nothing', `k1:${secret}`, 'k1', `${old}\n${old}`]) {
    assert.throws(
      () => parseKeys(text),
      (error) => error instanceof KeyError && !error.message.includes(secret),
    );
  }
});

test('a hash depends on its use and on the secret', () => {
  const hasher = new Hasher(Buffer.alloc(32, 1));
  assert.deepEqual(hasher.hash('code', 'a'), hasher.hash('code', 'a'));
  assert.notDeepEqual(hasher.hash('code', 'a'), hasher.hash('key', 'a'));
  assert.notDeepEqual(hasher.hash('code', 'a'), new Hasher(Buffer.alloc(32, 2)).hash('code', 'a'));
});
