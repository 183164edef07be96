import {randomUUID} from 'node:crypto';

import {type Check, demand} from './check.js';
import {attachmentIn, problemIn, receiptIn} from './client.js';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n');

/** Checks of what is refused, and how. */
export const refusing: readonly Check[] = [
  {
    id: 'allMistakes',
    zh: '一次指出所有错误的位置',
    en: 'lists the places of all mistakes at once',
    run: async (client) => {
      const wrong = await client.newRequest({contact: {phone: ''}, medium: 'stone', delivery: 'pigeon'});
      const {errors = []} = problemIn(await client.request(wrong, randomUUID()), 422, 'invalid');
      const pointers = errors.map(({pointer}) => pointer);
      for (const pointer of ['/contact/phone', '/medium', '/delivery']) {
        demand(pointers.includes(pointer), `没有指出 ${pointer}`, `does not name ${pointer}`);
      }
    },
  },
  {
    id: 'checksum',
    zh: '身份证号码按校验位检查',
    en: 'checks the check digit of identity numbers',
    run: async (client) => {
      const identity = {type: 'residentId', number: '110105194912310021'};
      const wrong = await client.newRequest({applicant: {type: 'citizen', name: '符合性测试', identity}});
      const {errors = []} = problemIn(await client.request(wrong, randomUUID()), 422, 'invalid');
      const isNamed = errors.some(({pointer}) => pointer === '/applicant/identity/number');
      demand(isNamed, '没有指出身份证号码', 'does not name the number');
    },
  },
  {
    id: 'malformed',
    zh: '不是 JSON：problem+json 错误',
    en: 'answers problem+json to what is no JSON',
    run: async (client) => {
      problemIn(await client.request('{"applicant":', randomUUID()), 400, 'malformed');
    },
  },
  {
    id: 'tooFast',
    zh: '提交太快：429 和 Retry-After',
    en: 'answers 429 with Retry-After to what is sent too soon',
    run: async (client) => {
      const {forms} = await client.service();
      if ((forms.request?.minimumSeconds ?? 0) === 0) return;
      const hasty = await client.newRequest({trap: {website: '', seconds: 0}});
      const answer = await client.request(hasty, randomUUID());
      problemIn(answer, 429, 'tooFast');
      const seconds = answer.headers.get('Retry-After') ?? '';
      demand(/^\d+$/.test(seconds), '429 没有以秒计的 Retry-After', '429 has no Retry-After in seconds');
    },
  },
  {
    id: 'trapped',
    zh: '填了隐藏栏：422 trapped',
    en: 'answers 422 trapped when the hidden field is filled in',
    run: async (client) => {
      const trapped = await client.newRequest({trap: {website: 'https://example.invalid', seconds: 600}});
      problemIn(await client.request(trapped, randomUUID()), 422, 'trapped');
    },
  },
];

/** Checks of files. */
export const files: readonly Check[] = [
  {
    id: 'attachment',
    zh: '附件先上传，只能属于一份申请',
    en: 'takes a file first, and gives it to one request',
    run: async (client) => {
      const {id, bytes, mediaType} = attachmentIn(await client.upload(pdf, 'application/pdf'));
      const isRight = bytes === pdf.length && mediaType === 'application/pdf';
      demand(isRight, '附件的大小或类型不对', 'size or type of the file is wrong');
      const attachments = [{id, purpose: 'description'}];
      receiptIn(await client.request(await client.newRequest({attachments}), randomUUID()));
      const {errors = []} = problemIn(
        await client.request(await client.newRequest({attachments}), randomUUID()),
        422,
        'invalid',
      );
      const isNamed = errors.some(({pointer}) => pointer.startsWith('/attachments/0'));
      demand(isNamed, '没有指出附件已被使用', 'does not say that the file is used');
    },
  },
  {
    id: 'fileType',
    zh: '附件类型按内容判定：415',
    en: 'tells the type of a file by its bytes: 415',
    run: async (client) => {
      problemIn(
        await client.upload(Buffer.from('<script>1</script>'), 'application/pdf'),
        415,
        'unsupportedType',
      );
    },
  },
  {
    id: 'fileSize',
    zh: '附件过大：413',
    en: 'answers 413 to a file that is too large',
    run: async (client) => {
      const {forms} = await client.service();
      const size = (forms.request?.attachments.bytes ?? 0) + 1;
      problemIn(await client.upload(Buffer.concat([pdf], size), 'application/pdf'), 413, 'tooLarge');
    },
  },
];

/** Checks of who may read answers; last, because they look at all answers before. */
export const around: readonly Check[] = [
  {
    id: 'origins',
    zh: '不对任意网站开放',
    en: 'is not open to any website',
    run: async (client) => {
      const Origin = 'https://stranger.invalid';
      const {headers} = await client.send('', {headers: {Origin}});
      const allowed = headers.get('Access-Control-Allow-Origin');
      demand(
        allowed !== '*' && allowed !== Origin,
        `对任意来源开放：${allowed ?? ''}`,
        `lets any origin in: ${allowed ?? ''}`,
      );
    },
  },
  {
    id: 'cookies',
    zh: '不用 cookie',
    en: 'uses no cookies',
    run: async (client) => {
      const isClean = client.answers.every(({headers}) => !headers.has('Set-Cookie'));
      demand(isClean, '回答里有 Set-Cookie', 'an answer sets a cookie');
    },
  },
  {
    id: 'caches',
    zh: '回答不进缓存',
    en: 'keeps answers out of caches',
    run: async (client) => {
      const personal = client.answers.filter(({status}) => status === 201);
      const isKept = personal.every(({headers}) => /no-store/.test(headers.get('Cache-Control') ?? ''));
      demand(isKept, '回执没有 Cache-Control: no-store', 'receipts lack Cache-Control: no-store');
    },
  },
];
