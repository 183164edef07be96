import {randomUUID} from 'node:crypto';

import {demand, type FormCheck} from './check.js';
import {type Answer, problemIn} from './client.js';
import {codeIn, type FormUnderTest} from './forms.js';

/** Says that two answers have different receipts. */
function demandSame(first: Answer, second: Answer, form: FormUnderTest): void {
  demand(codeIn(first, form) === codeIn(second, form), '两次得到不同的查询码', 'two receipts have two codes');
}

/** Checks of the key: what it is repeated with, how late, and how many come at once. */
export const repeating: readonly FormCheck[] = [
  {
    id: 'sameKey',
    zh: '同一个键和同样的内容：同一份回执',
    en: 'gives the same receipt for the same key and content',
    run: async (client, form) => {
      const body = await form.fresh(client);
      const key = randomUUID();
      const first = await client.submit(form.path, body, key);
      const later = {...body, trap: {website: '', seconds: 999}};
      demandSame(first, await client.submit(form.path, later, key), form);
    },
  },
  {
    id: 'atOnce',
    zh: '同一个键同时来 10 次：一条记录',
    en: 'makes one record of ten that come at once with one key',
    run: async (client, form) => {
      const body = await form.fresh(client);
      const key = randomUUID();
      const answers = await Promise.all(Array.from({length: 10}, () => client.submit(form.path, body, key)));
      const waiting = answers.filter(({status}) => status === 409);
      for (const answer of waiting) {
        problemIn(answer, 409, 'inProgress');
        demand(answer.headers.has('Retry-After'), '409 没有 Retry-After', '409 has no Retry-After');
      }
      const answered = answers.filter((answer) => !waiting.includes(answer));
      const codes = new Set(answered.map((answer) => codeIn(answer, form)));
      demand(codes.size === 1, `得到 ${codes.size} 个查询码`, `there are ${codes.size} codes`);
    },
  },
  {
    id: 'otherContent',
    zh: '同一个键和不同的内容：422 keyReused',
    en: 'answers 422 keyReused for the same key with other content',
    run: async (client, form) => {
      const key = randomUUID();
      codeIn(await client.submit(form.path, await form.fresh(client), key), form);
      problemIn(await client.submit(form.path, await form.fresh(client), key), 422, 'keyReused');
    },
  },
  {
    id: 'otherKey',
    zh: '10 分钟内另一个键、同样的内容：同一份回执',
    en: 'gives the same receipt for the same content under another key',
    run: async (client, form) => {
      const body = await form.fresh(client);
      const first = await client.submit(form.path, body, randomUUID());
      demandSame(first, await client.submit(form.path, body, randomUUID()), form);
    },
  },
  {
    id: 'freeKey',
    zh: '没有保存的不占用键',
    en: 'does not use up the key of what it refused',
    run: async (client, form) => {
      const key = randomUUID();
      problemIn(
        await client.submit(form.path, await form.fresh(client, form.wrong.members), key),
        422,
        'invalid',
      );
      codeIn(await client.submit(form.path, await form.fresh(client), key), form);
    },
  },
  {
    id: 'noKey',
    zh: '没有键：400 keyMissing',
    en: 'answers 400 keyMissing without a key',
    run: async (client, form) => {
      problemIn(await client.post(form.path, await form.fresh(client)), 400, 'keyMissing');
    },
  },
];
