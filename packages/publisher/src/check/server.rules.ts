import type {Findings} from './findings.js';

/** What a server should send with a feed's files, so that pages can read them and caches help. */
export function checkHeaders(name: string, headers: Headers, isEntry: boolean, findings: Findings): void {
  const type = headers.get('content-type') ?? '';
  if (!/^(application|text)\/([\w.+-]+\+)?json\b/i.test(type)) {
    findings.add('SERVER_CONTENT_TYPE', name, '', type);
  }
  // One file speaks for all: a server is configured by folder.
  if (isEntry && headers.get('access-control-allow-origin') === null) findings.add('SERVER_CORS', name, '');
  const age = Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? Number.NaN);
  if (isEntry ? age > 3600 : !(age >= 86_400)) findings.add('SERVER_CACHE', name, '');
}
