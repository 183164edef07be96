import {Counter, Histogram, Registry} from 'prom-client';

/** What a receiver counts, as Prometheus reads it. Labels are routes and codes, never anything a person sent. */
export class Metrics {
  readonly registry = new Registry();
  /** Records stored (`new`) and answers given again (`repeated`). */
  readonly received = new Counter({
    name: 'zwgk_received_total',
    help: 'Submissions answered with a receipt, by form and whether a new record was stored.',
    labelNames: ['form', 'kind'] as const,
    registers: [this.registry],
  });
  readonly problems = new Counter({
    name: 'zwgk_problems_total',
    help: 'Problem documents sent, by code.',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });
  readonly seconds = new Histogram({
    name: 'zwgk_http_request_seconds',
    help: 'Time to answer, by route, method and status.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
}
