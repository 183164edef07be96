import {randomUUID} from 'node:crypto';
import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';

import type {AppEnv} from './env.js';
import type {Log} from './log.js';
import type {Metrics} from './metrics.js';
import {corsHeaders, isAllowedOrigin} from './origin.js';
import {ProblemError} from './problem.js';

/** Headers of every answer: nothing of it is kept, guessed at, framed or told on. */
const safeHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Gives every request an id, and tells the log and the counters how it ended. */
export function observed(metrics: Metrics, log: Log): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const start = performance.now();
    const requestId = randomUUID();
    context.set('requestId', requestId);
    await next();
    for (const [name, value] of Object.entries(safeHeaders)) context.header(name, value);
    context.header('X-Request-Id', requestId);
    const milliseconds = Math.round(performance.now() - start);
    const {method} = context.req;
    // The pattern and not the path: whoever mistypes an address may have written anything into it.
    const route = context.res.status === 404 ? 'other' : routePath(context, -1);
    const {status} = context.res;
    const problem = context.get('problem') as AppEnv['Variables']['problem'] | undefined;
    metrics.seconds.observe({route, method, status}, milliseconds / 1000);
    if (problem !== undefined) metrics.problems.inc({code: problem});
    log.answered({requestId, method, route, status, milliseconds, ...(problem && {problem})});
  };
}

/** Refuses pages of origins that are not listed, and lets those that are read the answers. */
export function checkedOrigin(allowed: readonly string[]): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    context.header('Vary', 'Origin');
    if (!isAllowedOrigin(origin, context.req.header('Host'), allowed))
      throw new ProblemError('originRefused');
    const isListed = origin !== undefined && allowed.includes(origin);
    if (context.req.method === 'OPTIONS') {
      context.res = new Response(undefined, {status: 204});
    } else {
      await next();
    }
    if (!isListed) return;
    for (const [name, value] of Object.entries(corsHeaders(origin))) context.header(name, value);
  };
}
