import {randomUUID} from 'node:crypto';

import {type Check, demand} from './check.js';
import {type Answer, type Client, problemIn} from './client.js';
import {receiptIn, requestStatus, requestUnderTest} from './forms.js';

async function send(client: Client, more?: object): Promise<Answer> {
  return client.submit('requests', await requestUnderTest.fresh(client, more), randomUUID());
}

/** What everything else depends on. */
export const saysWhatItTakes: Check = {
  id: 'service',
  zh: '说明自己接受什么',
  en: 'says what it takes',
  run: async (client) => {
    const {forms} = await client.service();
    demand(
      forms.request !== undefined || forms.feedback !== undefined,
      'forms 里什么表单也没有',
      'forms names no form: it takes nothing',
    );
  },
};

/** Checks of what is stored and found again. */
export const storing: readonly Check[] = [
  saysWhatItTakes,
  {
    id: 'receipt',
    form: 'request',
    zh: '申请得到回执，凭查询码能查到',
    en: 'answers a request with a receipt that opens its status',
    run: async (client) => {
      const {receiptCode, receivedAt} = receiptIn(await send(client));
      const drift = Math.abs(Date.parse(receivedAt) - Date.now());
      demand(drift < 300_000, `收到时间 ${receivedAt} 不是现在`, `receivedAt ${receivedAt} is not now`);
      const status = await requestStatus(client, receiptCode);
      demand(status.receiptCode === receiptCode, '查到的是另一份申请', 'the status is of another request');
      const typed = await requestStatus(client, receiptCode.toLowerCase());
      demand(typed.receiptCode === receiptCode, '查询码应不分大小写', 'case of the code matters');
    },
  },
  {
    id: 'unknownMembers',
    form: 'request',
    zh: '忽略不认识的成员',
    en: 'ignores members it does not know',
    run: async (client) => {
      receiptIn(await send(client, {'x-extra': {a: 1}}));
    },
  },
  {
    id: 'codes',
    form: 'request',
    zh: '查询码不能猜到',
    en: 'gives codes that cannot be guessed',
    run: async (client) => {
      const codeOf = async (): Promise<string> => receiptIn(await send(client)).receiptCode.replace(/-/g, '');
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
