import type {IncomingMessage} from 'node:http';
import type {ProblemCode} from '@zwgk/feed/submission';

/** What the app keeps while it answers one request. */
export interface AppEnv {
  readonly Bindings: {readonly incoming?: IncomingMessage};
  readonly Variables: {requestId: string; problem: ProblemCode};
}
