/** What residents of the demo county have said before it is first started, so that its public ledger is not empty. */
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';

import {run} from '../packages/receiver/dist/cli/run.js';

const {ratings, feedback} = JSON.parse(readFileSync(new URL('data/评价留言.json', import.meta.url), 'utf8'));
/** From the best to the least good level that is not bad: bad ratings have their own words and follow-up. */
const levels = ['verySatisfied', 'satisfied', 'fairlySatisfied'];

/** Ratings without words, spread over the working hours of their month. */
function plainRatings({about, agency, months}) {
  const each = Object.entries(months).flatMap(([month, counts]) =>
    counts.flatMap((count, level) => Array(count).fill({month, rating: levels[level]})),
  );
  return each.map(({month, rating}, index) => {
    const two = (number) => String(number).padStart(2, '0');
    const at = `${month}-${two(1 + ((index * 5) % 28))}T${two(9 + (index % 8))}:${two((index * 17) % 60)}:00+08:00`;
    return {at, submission: {type: 'rating', rating, about, agency}, steps: []};
  });
}

/** Everything that happened, the earliest first: `happen` is given the receipt code of what it follows up. */
function events() {
  const all = [...ratings.flatMap(plainRatings), ...feedback].flatMap(({at, submission, steps}) => {
    const told = {code: undefined};
    let last = at;
    const followed = steps.map(([type, ...words]) => {
      if (type !== 'publish') last = words[0];
      return {at: last, happen: (desk) => desk.step(told.code, type, words)};
    });
    const sent = async (desk) => {
      told.code = await desk.send(submission);
    };
    return [{at, happen: sent}, ...followed];
  });
  return all.sort((one, other) => new Date(one.at) - new Date(other.at));
}

const commands = {replied: 'reply', rectified: 'rectify', revisited: 'revisit'};

/** What a clerk types for a step, or to publish what has been replied to. */
function command(code, type, [first, text]) {
  if (type === 'publish') return ['publish', code, ...(first === undefined ? [] : ['--title', first])];
  return [commands[type], code, '--on', first.slice(0, 10), ...(text === undefined ? [] : ['--text', text])];
}

/**
 * Fills a new database, through the door that all residents and clerks use.
 *
 * @param {import('node:http').RequestListener} listener of the receiver, which believes `X-Forwarded-For`.
 * @param {Record<string, string>} environment that the clerk's commands know the receiver by.
 * @param {(now: Date) => void} setClock sets the receiver's clock.
 */
export async function tellEarlier(listener, environment, setClock) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}/api/feedback`;
  let now = new Date();
  let writers = 0;
  const desk = {
    async send({about, ...submission}) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': randomUUID(),
          // Everybody writes from a house of their own.
          'X-Forwarded-For': `10.0.${Math.floor(++writers / 250)}.${writers % 250}`,
        },
        body: JSON.stringify({
          version: '1.0',
          ...submission,
          about: {...about, url: 'https://www.shilixian.example/'},
          trap: {website: '', seconds: 60},
        }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()).receiptCode;
    },
    async step(code, type, words) {
      const warnings = [];
      const terminal = {print: () => undefined, warn: (text) => warnings.push(text)};
      const args = ['feedback', ...command(code, type, words)];
      if ((await run(args, {terminal, environment, now: () => now})) !== 0)
        throw new Error(warnings.join('\n'));
    },
  };
  try {
    for (const {at, happen} of events()) {
      now = new Date(at);
      setClock(now);
      await happen(desk);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
