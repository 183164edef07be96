import {expect} from '@open-wc/testing';

import {asJson, FeedFiles} from './feed.files.js';
import type {FeedProblem} from './feed.state.js';
import {Misses} from './misses.js';
import {FeedFailure, problemOf} from './request.js';

const base = 'https://county.example/feed/catalog/head.json';

/** A server that answers when told. */
class Desk {
  /** Addresses that were asked for. */
  readonly asked: string[] = [];
  /** Addresses whose request was given up. */
  readonly givenUp: string[] = [];
  readonly misses = new Misses();
  private readonly answers = new Map<
    string,
    {give: (json: unknown) => void; refuse: (error: unknown) => void}
  >();
  readonly files = new FeedFiles({
    misses: this.misses,
    read: (url, signal) => {
      this.asked.push(url);
      return new Promise((give, refuse) => {
        this.answers.set(url, {give, refuse});
        signal.addEventListener('abort', () => {
          this.givenUp.push(url);
          refuse(new FeedFailure({code: 'network', url}));
        });
      });
    },
    onMiss: async () => undefined,
  });

  readonly load = (path: string, signal?: AbortSignal): Promise<unknown> =>
    this.files.loaderAt(base)(path, asJson, signal);

  async answer(name: string, json: unknown): Promise<void> {
    await turn();
    this.answers.get(new URL(name, base).href)?.give(json);
    await turn();
  }

  async refuse(name: string, code: FeedProblem['code']): Promise<void> {
    const url = new URL(name, base).href;
    await turn();
    this.answers.get(url)?.refuse(new FeedFailure({code, url}));
    await turn();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'read',
    (error: unknown) => error,
  );
}

describe('the files of a feed', () => {
  it('are asked for once, however many want one at a time', async () => {
    const desk = new Desk();
    const all = Promise.all([desk.load('rows.json'), desk.load('rows.json')]);
    await desk.answer('rows.json', 7);
    expect(await all).to.deep.equal([7, 7]);
    expect(desk.asked).to.deep.equal(['https://county.example/feed/catalog/rows.json']);
  });

  it('are read on for others when one has lost interest', async () => {
    const desk = new Desk();
    const controller = new AbortController();
    const impatient = failureOf(desk.load('rows.json', controller.signal));
    const patient = desk.load('rows.json');
    await turn();
    controller.abort();
    expect(await impatient).to.have.property('name', 'AbortError');
    expect(desk.givenUp).to.deep.equal([]);
    await desk.answer('rows.json', 7);
    expect(await patient).to.equal(7);
  });

  it('are given up when nobody wants them any more', async () => {
    const desk = new Desk();
    const controller = new AbortController();
    const impatient = failureOf(desk.load('rows.json', controller.signal));
    await turn();
    controller.abort();
    await impatient;
    expect(desk.givenUp).to.have.length(1);
  });

  it('are asked for anew after they were given up', async () => {
    const desk = new Desk();
    const controller = new AbortController();
    const first = failureOf(desk.load('rows.json', controller.signal));
    await turn();
    controller.abort();
    expect(await first).to.have.property('name', 'AbortError');
    const second = desk.load('rows.json');
    await desk.answer('rows.json', 7);
    expect(await second).to.equal(7);
    expect(desk.asked).to.have.length(2);
  });

  it('are asked for six at a time', async () => {
    const desk = new Desk();
    const paths = Array.from({length: 8}, (_, number) => `${number}.json`);
    const all = Promise.all(paths.map((path) => desk.load(path)));
    await turn();
    expect(desk.asked).to.have.length(6);
    for (const path of paths) await desk.answer(path, 0);
    expect(await all).to.have.length(8);
  });

  it('are not asked for when nobody wants them before their turn', async () => {
    const desk = new Desk();
    const paths = Array.from({length: 6}, (_, number) => `${number}.json`);
    const all = Promise.all(paths.map((path) => desk.load(path)));
    const controller = new AbortController();
    const waiting = failureOf(desk.load('last.json', controller.signal));
    await turn();
    controller.abort();
    await waiting;
    for (const path of paths) await desk.answer(path, 0);
    await all;
    expect(desk.asked).to.have.length(6);
  });

  it('are asked for again after a failure, three times a minute', async () => {
    const desk = new Desk();
    for (let time = 1; time <= 3; time++) {
      const failing = failureOf(desk.load('rows.json'));
      await desk.refuse('rows.json', 'notFound');
      expect(problemOf(await failing, '').code).to.equal('notFound');
    }
    const problem = problemOf(await failureOf(desk.load('rows.json')), '');
    expect(problem.code).to.equal('notFound');
    expect(problem.retryAt).to.be.greaterThan(Date.now());
    expect(desk.asked).to.have.length(3);
  });

  it('are all left alone for a while when the server cannot be reached', async () => {
    const desk = new Desk();
    for (const path of ['a.json', 'b.json', 'c.json']) {
      const failing = failureOf(desk.load(path));
      await desk.refuse(path, 'network');
      await failing;
    }
    expect(problemOf(await failureOf(desk.load('d.json')), '').code).to.equal('network');
    expect(desk.asked).to.have.length(3);
  });

  it('may be given up as often as somebody types', async () => {
    const desk = new Desk();
    for (let key = 1; key <= 5; key++) {
      const controller = new AbortController();
      const impatient = failureOf(desk.load('rows.json', controller.signal));
      await turn();
      controller.abort();
      await impatient;
    }
    const patient = desk.load('rows.json');
    await desk.answer('rows.json', 7);
    expect(await patient).to.equal(7);
    expect(desk.asked).to.have.length(6);
  });

  it('count as one try when they fail together', async () => {
    const desk = new Desk();
    const paths = ['a.json', 'b.json', 'c.json', 'd.json'];
    const failing = Promise.all(paths.map((path) => failureOf(desk.load(path))));
    for (const path of paths) await desk.refuse(path, 'timeout');
    await failing;
    const again = desk.load('a.json');
    await desk.answer('a.json', 7);
    expect(await again).to.equal(7);
  });
});
