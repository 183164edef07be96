import {randomUUID} from 'node:crypto';

import {type Check, demand, type FormCheck} from './check.js';
import {problemIn} from './client.js';
import {requestUnderTest} from './forms.js';

/** Checks of what any form refuses, and how. */
export const refusing: readonly FormCheck[] = [
  {
    id: 'allMistakes',
    zh: '一次指出所有错误的位置',
    en: 'lists the places of all mistakes at once',
    run: async (client, form) => {
      const body = await form.fresh(client, form.wrong.members);
      const {errors = []} = problemIn(await client.submit(form.path, body, randomUUID()), 422, 'invalid');
      const pointers = errors.map(({pointer}) => pointer);
      for (const pointer of form.wrong.pointers) {
        demand(pointers.includes(pointer), `没有指出 ${pointer}`, `does not name ${pointer}`);
      }
    },
  },
  {
    id: 'malformed',
    zh: '不是 JSON：problem+json 错误',
    en: 'answers problem+json to what is no JSON',
    run: async (client, form) => {
      problemIn(await client.submit(form.path, '{"version":', randomUUID()), 400, 'malformed');
    },
  },
  {
    id: 'tooFast',
    zh: '提交太快：429 和 Retry-After',
    en: 'answers 429 with Retry-After to what is sent too soon',
    run: async (client, form) => {
      const {forms} = await client.service();
      if ((forms[form.name]?.minimumSeconds ?? 0) === 0) return;
      const hasty = await form.fresh(client, {trap: {website: '', seconds: 0}});
      const answer = await client.submit(form.path, hasty, randomUUID());
      problemIn(answer, 429, 'tooFast');
      const seconds = answer.headers.get('Retry-After') ?? '';
      demand(/^\d+$/.test(seconds), '429 没有以秒计的 Retry-After', '429 has no Retry-After in seconds');
    },
  },
  {
    id: 'trapped',
    zh: '填了隐藏栏：422 trapped',
    en: 'answers 422 trapped when the hidden field is filled in',
    run: async (client, form) => {
      const trapped = await form.fresh(client, {trap: {website: 'https://example.invalid', seconds: 600}});
      problemIn(await client.submit(form.path, trapped, randomUUID()), 422, 'trapped');
    },
  },
];

/** The check digit of who asks for information. */
export const checksum: Check = {
  id: 'checksum',
  form: 'request',
  zh: '身份证号码按校验位检查',
  en: 'checks the check digit of identity numbers',
  run: async (client) => {
    const identity = {type: 'residentId', number: '110105194912310021'};
    const applicant = {type: 'citizen', name: '符合性测试', identity};
    const wrong = await requestUnderTest.fresh(client, {applicant});
    const {errors = []} = problemIn(await client.submit('requests', wrong, randomUUID()), 422, 'invalid');
    const isNamed = errors.some(({pointer}) => pointer === '/applicant/identity/number');
    demand(isNamed, '没有指出身份证号码', 'does not name the number');
  },
};
