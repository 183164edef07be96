import {type Context, Hono} from 'hono';

import {isUnreachable} from '../database/unreachable.js';
import type {Store} from '../store/store.js';
import {addressList, clientAddress, countedAddress, isIn} from './address.js';
import type {AppEnv} from './env.js';
import type {Log} from './log.js';
import {Metrics} from './metrics.js';
import {checkedOrigin, observed} from './middleware.js';
import {ProblemError, problemResponse} from './problem.js';
import {langOf} from './problem.words.js';
import {type Call, Routes} from './routes.js';

/** How the app reaches what is outside it. */
export interface AppSetting {
  readonly store: Store;
  readonly log: Log;
  /** Whether the database answers. */
  readonly isHealthy: () => Promise<boolean>;
}

/** The submission API with its health and metrics, as an app of the Fetch API. */
export function createApp({store, log, isHealthy}: AppSetting): Hono<AppEnv> {
  const metrics = new Metrics();
  const {basePath, origins} = store.settings;
  const app = new Hono<AppEnv>();
  app.use(observed(metrics, log));
  app.use(checkedOrigin(origins));
  addRoutes(app, new Routes(store, metrics), basePath, senderOf(store));
  app.get('/health', async () => health(await isHealthy()));
  app.get('/metrics', async () => text(await metrics.registry.metrics(), metrics.registry.contentType));
  app.notFound((context) => refused(context, new ProblemError('notFound')));
  app.onError((error, context) => {
    if (error instanceof ProblemError) return refused(context, error);
    log.failed(context.get('requestId'), error);
    return refused(
      context,
      isUnavailable(error) ? unavailable() : new ProblemError('internal', {retryAfter: 30}),
    );
  });
  return app;
}

function addRoutes(
  app: Hono<AppEnv>,
  routes: Routes,
  basePath: string,
  sender: (context: Context<AppEnv>) => string | undefined,
): void {
  const post = (path: string, handle: (call: Call) => Promise<Response>): void => {
    const full = basePath + path;
    app.post(full, (context) => handle({request: context.req.raw, address: sender(context)}));
    app.all(full, (context) => refused(context, new ProblemError('notAllowed', {allow: 'POST'})));
  };
  // `action="/api"` means the same as `action="/api/"`.
  for (const path of new Set([basePath, basePath.slice(0, -1) || '/'])) {
    app.get(path, () => routes.service());
    app.all(path, (context) => refused(context, new ProblemError('notAllowed', {allow: 'GET'})));
  }
  post('requests', (call) => routes.request(call));
  post('feedback', (call) => routes.feedback(call));
  post('attachments', (call) => routes.attachment(call));
  post('receipts/lookup', (call) => routes.lookup(call));
  post('receipts/files', (call) => routes.file(call));
}

/** Tells what the sender of a request is counted by. */
function senderOf({settings}: Store): (context: Context<AppEnv>) => string | undefined {
  const trusted = addressList(settings.trustedProxies);
  const exempt = addressList(settings.limits.exempt);
  return (context) => {
    const peer = context.env.incoming?.socket.remoteAddress ?? '';
    const address = clientAddress(peer, context.req.header('X-Forwarded-For'), trusted);
    return isIn(exempt, address) ? undefined : countedAddress(address);
  };
}

function refused(context: Context<AppEnv>, problem: ProblemError): Response {
  context.set('problem', problem.code);
  return problemResponse(problem, langOf(context.req.header('Accept-Language')));
}

function unavailable(): ProblemError {
  return new ProblemError('unavailable', {retryAfter: 30});
}

/** Whether an error says that the database could not be had or the disk is full, which passes, and not that something is wrong here. */
function isUnavailable(error: Error): boolean {
  return isUnreachable(error) || ('code' in error && /^E(NOSPC|DQUOT)$/.test(String(error.code)));
}

function health(isHealthy: boolean): Response {
  if (!isHealthy) throw unavailable();
  return text('{"status":"ok"}', 'application/json');
}

function text(body: string, type: string): Response {
  return new Response(body, {headers: {'Content-Type': type}});
}
