import {type FeedFile, type FeedSource, maxFileBytes, type Unreadable} from './source.js';

/** Longest wait for one file, in milliseconds. */
const timeout = 20_000;

/** A feed on a web server. References that lead to another server are not followed; redirects of its own are. */
export function webSource(place: string): FeedSource {
  const url = new URL(place);
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/, '')}/feed.json`;
  const home = new URL('.', url).href;
  const locate = (name: string): URL => new URL(name, home);
  return {
    entry: decodeURIComponent(url.href.slice(home.length)),
    resolve: (reference, from) => {
      try {
        const {href, origin} = new URL(reference, locate(from));
        if (origin !== url.origin) return undefined;
        return href.startsWith(home) ? href.slice(home.length) : href;
      } catch {
        return undefined;
      }
    },
    address: (reference) => {
      try {
        const {href, protocol} = new URL(reference, url);
        return /^https?:$/.test(protocol) ? href : undefined;
      } catch {
        return undefined;
      }
    },
    read: (name) => fetchCapped(locate(name)),
  };
}

async function fetchCapped(url: URL): Promise<FeedFile | Unreadable> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeout),
      headers: {accept: 'application/json'},
    });
    if (response.status === 404 || response.status === 410) return {type: 'missing'};
    if (!response.ok) return {type: 'status', status: response.status};
    const bytes = await readCapped(response);
    return bytes === undefined ? {type: 'tooLarge'} : {type: 'file', bytes, headers: response.headers};
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return {type: 'timeout'};
    return {type: 'broken', detail: detailOf(error)};
  }
}

/** The body, or `undefined` as soon as it is longer than a feed's file may be, whatever its header says. */
async function readCapped(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maxFileBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Node hides why a connection failed in the cause. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
