import type {FileIssue} from './feed.open.js';
import type {FeedProblem} from './feed.state.js';

/** What the webmaster is told on the console; residents are told by the widgets. */
export type Warning =
  | (FeedProblem & {readonly error: unknown})
  | {readonly code: 'dropped'; readonly url: string; readonly issues: readonly FileIssue[]}
  | {readonly code: 'noAddress' | 'tagTaken'; readonly tag: string}
  | {readonly code: 'notDefined'; readonly tag: string; readonly error: unknown};

const told = new Set<string>();

/** Writes one line for the webmaster with code, address, cause and remedy, once per problem and page. */
export function warn(warning: Warning): void {
  const key = `${warning.code} ${'url' in warning ? warning.url : warning.tag}`;
  if (told.has(key)) return;
  told.add(key);
  import('./advice.js').then(
    ({advice}) => console.warn(advice(warning)),
    () => console.warn(`[zwgk] ${key}`),
  );
}
