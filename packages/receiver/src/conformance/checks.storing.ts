import {randomUUID} from 'node:crypto';

import {type Check, demand} from './check.js';
import {problemIn, receiptIn} from './client.js';

/** Checks of what is stored and found again. */
export const storing: readonly Check[] = [
  {
    id: 'service',
    zh: '说明自己接受什么',
    en: 'says what it takes',
    run: async (client) => {
      const {forms} = await client.service();
      demand(
        forms.request !== undefined,
        '没有 forms.request，不接受申请',
        'has no forms.request: it takes no requests',
      );
    },
  },
  {
    id: 'receipt',
    zh: '申请得到回执，凭查询码能查到',
    en: 'answers a request with a receipt that opens its status',
    run: async (client) => {
      const {receiptCode, receivedAt} = receiptIn(
        await client.request(await client.newRequest(), randomUUID()),
      );
      const drift = Math.abs(Date.parse(receivedAt) - Date.now());
      demand(drift < 300_000, `收到时间 ${receivedAt} 不是现在`, `receivedAt ${receivedAt} is not now`);
      const status = await client.lookup(receiptCode);
      demand(status.receiptCode === receiptCode, '查到的是另一份申请', 'the status is of another request');
      const typed = await client.lookup(receiptCode.toLowerCase());
      demand(typed.receiptCode === receiptCode, '查询码应不分大小写', 'case of the code matters');
    },
  },
  {
    id: 'unknownMembers',
    zh: '忽略不认识的成员',
    en: 'ignores members it does not know',
    run: async (client) => {
      receiptIn(await client.request(await client.newRequest({'x-extra': {a: 1}}), randomUUID()));
    },
  },
  {
    id: 'codes',
    zh: '查询码不能猜到',
    en: 'gives codes that cannot be guessed',
    run: async (client) => {
      const codeOf = async (): Promise<string> =>
        receiptIn(await client.request(await client.newRequest(), randomUUID())).receiptCode.replace(
          /-/g,
          '',
        );
      const [one, other] = [await codeOf(), await codeOf()];
      const differing = [...one].filter((character, place) => character !== other[place]).length;
      const isRandom = one.length >= 12 && differing >= one.length / 2;
      demand(
        isRandom,
        `连续两个查询码太相近：${one}、${other}`,
        `two codes are too much alike: ${one}, ${other}`,
      );
    },
  },
  {
    id: 'unknownCode',
    zh: '没有的查询码回答 404',
    en: 'answers 404 for a code it never gave',
    run: async (client) => {
      problemIn(await client.post('receipts/lookup', {receiptCode: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'}), 404, 'notFound');
    },
  },
];

/** Checks of the key. */
export const repeating: readonly Check[] = [
  {
    id: 'sameKey',
    zh: '同一个键和同样的内容：同一份回执',
    en: 'gives the same receipt for the same key and content',
    run: async (client) => {
      const request = await client.newRequest();
      const key = randomUUID();
      const first = receiptIn(await client.request(request, key));
      const later = {...request, trap: {website: '', seconds: 999}};
      const second = receiptIn(await client.request(later, key));
      demand(first.receiptCode === second.receiptCode, '两次得到不同的查询码', 'two receipts have two codes');
    },
  },
  {
    id: 'atOnce',
    zh: '同一个键同时来 10 次：一条记录',
    en: 'makes one record of ten that come at once with one key',
    run: async (client) => {
      const request = await client.newRequest();
      const key = randomUUID();
      const answers = await Promise.all(Array.from({length: 10}, () => client.request(request, key)));
      const waiting = answers.filter(({status}) => status === 409);
      for (const answer of waiting) {
        problemIn(answer, 409, 'inProgress');
        demand(answer.headers.has('Retry-After'), '409 没有 Retry-After', '409 has no Retry-After');
      }
      const codes = new Set(
        answers.filter((answer) => !waiting.includes(answer)).map((answer) => receiptIn(answer).receiptCode),
      );
      demand(codes.size === 1, `得到 ${codes.size} 个查询码`, `there are ${codes.size} codes`);
    },
  },
  {
    id: 'otherContent',
    zh: '同一个键和不同的内容：422 keyReused',
    en: 'answers 422 keyReused for the same key with other content',
    run: async (client) => {
      const key = randomUUID();
      receiptIn(await client.request(await client.newRequest(), key));
      problemIn(await client.request(await client.newRequest(), key), 422, 'keyReused');
    },
  },
  {
    id: 'otherKey',
    zh: '10 分钟内另一个键、同样的内容：同一份回执',
    en: 'gives the same receipt for the same content under another key',
    run: async (client) => {
      const request = await client.newRequest();
      const first = receiptIn(await client.request(request, randomUUID()));
      const second = receiptIn(await client.request(request, randomUUID()));
      demand(first.receiptCode === second.receiptCode, '两次得到不同的查询码', 'two receipts have two codes');
    },
  },
  {
    id: 'freeKey',
    zh: '没有保存的不占用键',
    en: 'does not use up the key of what it refused',
    run: async (client) => {
      const key = randomUUID();
      problemIn(await client.request(await client.newRequest({description: {}}), key), 422, 'invalid');
      receiptIn(await client.request(await client.newRequest(), key));
    },
  },
  {
    id: 'noKey',
    zh: '没有键：400 keyMissing',
    en: 'answers 400 keyMissing without a key',
    run: async (client) => {
      problemIn(await client.post('requests', await client.newRequest()), 400, 'keyMissing');
    },
  },
];
