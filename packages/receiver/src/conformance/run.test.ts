import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {run} from '../cli/run.js';
import {breakages, startBroken} from '../testing/broken.js';
import {startTestReceiver, type TestReceiver} from '../testing/client.js';
import {testDatabases} from '../testing/databases.js';
import {checks} from './checks.js';
import {runChecks} from './run.js';

const databases = await testDatabases();
const [embedded] = databases;
const exempt = {
  limits: {
    perFiveMinutes: 2,
    perDay: 6,
    feedbackPerFiveMinutes: 10,
    feedbackPerDay: 100,
    uploadsPerFiveMinutes: 20,
    lookupsPerMinute: 20,
    exempt: ['127.0.0.1'],
  },
};
let receiver: TestReceiver;

before(async () => {
  assert.ok(embedded);
  receiver = await startTestReceiver(embedded, {settings: exempt});
});
after(() => receiver.stop());

async function failing(url: string): Promise<readonly string[]> {
  const outcomes = await runChecks(url);
  return outcomes.flatMap(({check, fault}) => (fault === undefined ? [] : [`${check.id}: ${fault.en}`]));
}

for (const database of databases) {
  test(`the receiver conforms, ${database.name}, also when it asks for a proof of work`, async () => {
    const own = await startTestReceiver(database, {settings: {...exempt, proofOfWork: {maxNumber: 200}}});
    try {
      assert.deepEqual(await failing(own.base), []);
    } finally {
      await own.stop();
    }
  });
}

test('the receiver conforms by its address without a slash', async () => {
  assert.deepEqual(await failing(receiver.base.slice(0, -1)), []);
});

test('a service that takes one form only is asked for that form', async () => {
  assert.ok(embedded);
  const {feedback} = receiver.settings;
  const own = await startTestReceiver(embedded, {settings: {...exempt, feedback: {...feedback, types: []}}});
  try {
    const outcomes = await runChecks(own.base);
    assert.deepEqual(
      outcomes.filter(({fault}) => fault !== undefined),
      [],
    );
    assert.ok(outcomes.every(({check}) => check.form !== 'feedback'));
  } finally {
    await own.stop();
  }
});

for (const types of [['useful', 'rating'], ['useful'], ['correction']] as const) {
  test(`a service that takes ${types.join(' and ')} only is sent nothing else`, async () => {
    assert.ok(embedded);
    const {feedback} = receiver.settings;
    const own = await startTestReceiver(embedded, {
      settings: {...exempt, feedback: {...feedback, types: [...types]}},
    });
    try {
      const ofFeedback = checks.filter(({form}) => form === 'feedback');
      const outcomes = await runChecks(own.base, undefined, ofFeedback);
      assert.deepEqual(
        outcomes.filter(({fault}) => fault !== undefined),
        [],
      );
      assert.equal(outcomes.length, ofFeedback.length);
    } finally {
      await own.stop();
    }
  });
}

for (const [what, [check, breakage]] of Object.entries(breakages)) {
  test(`a service that ${what} does not conform`, async () => {
    const {url, server} = await startBroken(receiver.base, breakage);
    try {
      const found = await runChecks(
        url,
        undefined,
        checks.filter(({id}) => id === check),
      );
      assert.deepEqual(
        found.map(({fault}) => fault === undefined),
        [false],
      );
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
}

test('the command tells what is kept and what is not, and ends by it', async () => {
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(text);
  const surroundings = {environment: {}, terminal: {print, warn: print}};
  assert.equal(await run(['conformance', receiver.base], surroundings), 0);
  assert.match(lines[lines.length - 1] ?? '', /^\d\d passed, 0 failed$/);
  assert.equal(await run(['conformance', `${receiver.base}nothing`], surroundings), 1);
  assert.match(
    lines.join('\n'),
    /✖ 说明自己接受什么\n {4}应回答 200 和服务说明，实际回答 404\n其余的没有检验/,
  );
  assert.equal(await run(['conformance', 'api'], surroundings), 2);
});

test('where nobody answers, that is told once', async () => {
  const found = await failing('http://127.0.0.1:9/');
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /^service: no answer/);
});
