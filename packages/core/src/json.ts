import {FeedFailure} from './request.js';

/** Parses JSON text. @throws {FeedFailure} with code `malformed`. */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedFailure({code: 'malformed', url});
  }
}
