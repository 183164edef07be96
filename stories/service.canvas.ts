import {type FakeAnswer, fakeService} from '@zwgk/tooling/fake-service.js';

/** What the service of a story says. */
export interface ServiceArgs {
  /** What the service says of itself. */
  readonly service: FakeAnswer;
  /** What it answers to what is sent, one after the other, the last again and again. */
  readonly answers: readonly FakeAnswer[];
}

/**
 * Begins a service for a story, in a tab from which nothing was sent before.
 *
 * @param form - How the addresses that forms are sent to end.
 * @returns What ends the service.
 */
export function beginService(form: '/requests' | '/feedback', {service, answers}: ServiceArgs): () => void {
  sessionStorage.clear();
  const coming = [...answers];
  const {stop} = fakeService(({path}) => {
    if (!path.endsWith(form)) return service;
    return (coming.length > 1 ? coming.shift() : coming[0]) ?? 'never';
  });
  return stop;
}
