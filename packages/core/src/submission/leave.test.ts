import {expect} from '@open-wc/testing';

import {LeaveGuard} from './leave.js';

const letter = (length: number): Parameters<LeaveGuard['watch']>[0] => ({
  url: '/api/requests',
  headers: {'Idempotency-Key': '1'},
  body: '申'.repeat(length / 3),
});

/** Whether the browser would ask a resident who leaves now. */
function asks(): boolean {
  const event = new Event('beforeunload', {cancelable: true});
  dispatchEvent(event);
  return event.defaultPrevented;
}

describe('LeaveGuard', () => {
  const {fetch} = window;
  let sent: (RequestInit | undefined)[];
  let guard: LeaveGuard;

  beforeEach(() => {
    sent = [];
    guard = new LeaveGuard();
    window.fetch = (_, options) => {
      sent.push(options);
      return Promise.resolve(new Response());
    };
  });
  afterEach(() => {
    guard.stop();
    window.fetch = fetch;
  });

  it('asks while files are on their way', () => {
    guard.watch();
    expect(asks()).to.equal(true);
    dispatchEvent(new Event('pagehide'));
    expect(sent).to.have.length(0);
  });

  it('sends a small letter on when the page is left, under its key', () => {
    guard.watch(letter(60_000));
    expect(asks()).to.equal(false);
    dispatchEvent(new Event('pagehide'));
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include({method: 'POST', keepalive: true});
    expect(sent[0]?.headers).to.deep.equal({'Idempotency-Key': '1'});
  });

  it('asks where a letter is larger than browsers send on', () => {
    guard.watch(letter(69_000));
    expect(asks()).to.equal(true);
    dispatchEvent(new Event('pagehide'));
    expect(sent).to.have.length(0);
  });

  it('survives a page that has taken fetch away', () => {
    Reflect.set(window, 'fetch', undefined);
    guard.watch(letter(300));
    dispatchEvent(new Event('pagehide'));
  });

  it('leaves no listener behind', () => {
    guard.watch(letter(69_000));
    guard.stop();
    expect(asks()).to.equal(false);
  });
});
