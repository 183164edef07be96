import {randomUUID} from 'node:crypto';
import {createServer, type Server} from 'node:http';
import {text} from 'node:stream/consumers';

/** One answer of the service behind. */
interface Passed {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What a broken service does wrong: it changes what comes in, or what goes out. */
export interface Breakage {
  readonly request?: (path: string, headers: Headers, body: string) => string;
  readonly answer?: (path: string, headers: Headers, answer: Passed, body: string) => Passed;
}

const asJson = (body: string): Record<string, unknown> => JSON.parse(body) as Record<string, unknown>;
const isFeedback = (path: string, {status}: Passed): boolean => path === 'feedback' && status === 201;
const isReceipt = (path: string, {status}: Passed): boolean => path === 'requests' && status === 201;
const storedByKey = new Map<string, Passed>();
const refusedByKey = new Map<string, Passed>();
let counter = 0;
let lastText = '{}';

/** Services that break one promise each, by the checks that must find it. */
export const breakages: Readonly<Record<string, readonly [check: string, breakage: Breakage]>> = {
  'makes a record of every attempt': [
    'sameKey',
    {
      request: (path, headers, body) => {
        if (path !== 'requests') return body;
        headers.set('Idempotency-Key', randomUUID());
        return body.replace('符合性测试 ', `${randomUUID()} `);
      },
    },
  ],
  'answers by the key alone': [
    'otherContent',
    {
      answer: (_path, headers, answer) => {
        const key = headers.get('Idempotency-Key') ?? '';
        const first = storedByKey.get(key) ?? answer;
        if (first.status === 201) storedByKey.set(key, first);
        return first;
      },
    },
  ],
  'remembers refusals': [
    'freeKey',
    {
      answer: (_path, headers, answer) => {
        const key = headers.get('Idempotency-Key') ?? '';
        const first = refusedByKey.get(key) ?? answer;
        if (key !== '' && answer.status === 422) refusedByKey.set(key, first);
        return first;
      },
    },
  ],
  'sets a cookie': [
    'cookies',
    {answer: (_path, _headers, answer) => withHeader(answer, 'set-cookie', 'session=1')},
  ],
  'shows a page for errors': [
    'malformed',
    {
      answer: (_path, _headers, answer) =>
        answer.status < 400
          ? answer
          : withHeader({...answer, body: '<h1>Error</h1>'}, 'content-type', 'text/html'),
    },
  ],
  'tells the first mistake only': [
    'allMistakes',
    {
      answer: (_path, _headers, answer) => {
        if (answer.status !== 422) return answer;
        const problem = asJson(answer.body);
        const errors = Array.isArray(problem['errors']) ? problem['errors'].slice(0, 1) : [];
        return {...answer, body: JSON.stringify({...problem, errors})};
      },
    },
  ],
  'lets any website in': [
    'origins',
    {answer: (_path, _headers, answer) => withHeader(answer, 'access-control-allow-origin', '*')},
  ],
  'counts its receipts': [
    'codes',
    {
      answer: (path, _headers, answer) =>
        isReceipt(path, answer)
          ? {
              ...answer,
              body: JSON.stringify({...asJson(answer.body), receiptCode: `202600000000${++counter}`}),
            }
          : answer,
    },
  ],
  'says nothing of how long to wait': [
    'tooFast',
    {
      answer: (_path, _headers, answer) => {
        const {'retry-after': _wait, ...headers} = answer.headers;
        return {...answer, headers};
      },
    },
  ],
  'believes what a file says it is': [
    'fileType',
    {
      answer: (path, _headers, answer) =>
        path === 'attachments' && answer.status === 415
          ? {
              ...answer,
              status: 201,
              body: JSON.stringify({id: 'a', mediaType: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64)}),
            }
          : answer,
    },
  ],
  'makes a record of every tap': [
    'feedback.sameKey',
    {
      request: (path, headers, body) => {
        if (path !== 'feedback') return body;
        headers.set('Idempotency-Key', randomUUID());
        return body.replace('符合性测试 ', `${randomUUID()} `);
      },
    },
  ],
  'stores what is sent again with a new key': [
    'feedback.otherKey',
    {
      request: (path, _headers, body) =>
        path === 'feedback' ? body.replace('符合性测试 ', `${randomUUID()} `) : body,
    },
  ],
  'lets officials choose by when they mend things': [
    'feedback.dueOn',
    {
      answer: (path, _headers, answer) => {
        const receipt = asJson(answer.body);
        if (!isFeedback(path, answer) || receipt['dueOn'] === undefined) return answer;
        return {...answer, body: JSON.stringify({...receipt, dueOn: '2030-01-01'})};
      },
    },
  ],
  'takes bad ratings without a reason': [
    'feedback.reason',
    {
      request: (path, _headers, body) =>
        path === 'feedback' ? body.replace('"rating":', '"reasons":["other"],"rating":') : body,
    },
  ],
  'shows what was written to whoever has the code': [
    'feedback.receipt',
    {
      request: (path, _headers, body) => {
        if (path === 'feedback') lastText = String(body);
        return body;
      },
      answer: (path, _headers, answer) =>
        path === 'receipts/lookup' && answer.status === 200
          ? {...answer, body: JSON.stringify({...asJson(answer.body), submission: asJson(lastText)})}
          : answer,
    },
  ],
  'lets programs rate': [
    'feedback.trapped',
    {
      request: (path, _headers, body) =>
        path === 'feedback' ? body.replace('"website":"https://example.invalid"', '"website":""') : body,
    },
  ],
  'answers with a page': [
    'receipt',
    {
      answer: (path, _headers, answer) =>
        isReceipt(path, answer) ? {...answer, body: '<p>提交成功</p>'} : answer,
    },
  ],
};

function withHeader(answer: Passed, name: string, value: string): Passed {
  return {...answer, headers: {...answer.headers, [name]: value}};
}

/** A service that passes everything on to a right one, and breaks one promise on the way. */
export async function startBroken(
  base: string,
  {request, answer}: Breakage,
): Promise<{readonly url: string; readonly server: Server}> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const path = (incoming.url ?? '/').slice(1);
      const headers = new Headers();
      for (const [name, value] of Object.entries(incoming.headers)) {
        if (
          typeof value === 'string' &&
          !/^(host|connection|content-length|transfer-encoding|origin)$/.test(name)
        )
          headers.set(name, value);
      }
      const sent = await text(incoming);
      const body = request?.(path, headers, sent) ?? sent;
      const init = incoming.method === 'GET' ? {headers} : {method: 'POST', headers, body};
      const response = await fetch(base + path, init);
      const passed = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
      const {status, headers: told, body: said} = answer?.(path, headers, passed, body) ?? passed;
      const {'transfer-encoding': _encoding, 'content-length': _length, ...rest} = told;
      outgoing.writeHead(status, rest).end(said);
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {url: `http://127.0.0.1:${port}/`, server};
}
