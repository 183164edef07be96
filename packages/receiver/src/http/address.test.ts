import assert from 'node:assert/strict';
import {test} from 'node:test';

import {addressList, clientAddress, countedAddress, isIn} from './address.js';
import {Window} from './window.js';

const trusted = addressList(['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8']);

test('only what our own proxies write is believed', () => {
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['10.1.2.3', '1.2.3.4, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['::1', '2001:db8::7', '2001:db8::7'],
    ['::1', '[2001:db8::7]:443', '2001:db8::7'],
    ['127.0.0.1', '198.51.100.1:51000', '198.51.100.1'],
    ['127.0.0.1', 'unknown', '127.0.0.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['10.0.0.1', '10.0.0.2, 10.0.0.3', '10.0.0.2'],
  ];
  for (const [peer, forwarded, address] of cases) {
    assert.equal(clientAddress(peer, forwarded, trusted), address, `${peer} ${forwarded ?? ''}`);
  }
});

test('a household is counted as one, however its devices are numbered', () => {
  assert.equal(countedAddress('198.51.100.1'), '198.51.100.1');
  assert.equal(countedAddress('2001:db8:0:1::7'), '2001:db8:0:1::/64');
  assert.equal(countedAddress('2001:0db8:0000:0001:aaaa:bbbb:cccc:dddd'), '2001:db8:0:1::/64');
  assert.equal(countedAddress('fe80::1%eth0'), 'fe80:0:0:0::/64');
  assert.equal(countedAddress('::'), '0:0:0:0::/64');
});

test('a list has addresses and ranges of both families', () => {
  for (const address of ['10.200.0.1', '127.0.0.1', 'fd12::1']) assert.ok(isIn(trusted, address), address);
  for (const address of ['11.0.0.1', '127.0.0.2', 'fe80::1', '', 'localhost']) {
    assert.ok(!isIn(trusted, address), address);
  }
});

test('a window lets so many through within its span, and tells how long to wait', () => {
  const window = new Window(2, 60_000);
  assert.deepEqual(
    [0, 1000, 2000].map((now) => window.take('a', now)),
    [0, 0, 58],
  );
  assert.equal(window.take('b', 2000), 0);
  assert.equal(window.take('a', 60_000), 0);
  assert.equal(window.take('a', 60_500), 1);
  // The clock was set back by an hour: nobody waits for that.
  assert.equal(window.take('a', 60_500 - 3_600_000), 0);
});
