import {type Check, demand} from './check.js';

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
