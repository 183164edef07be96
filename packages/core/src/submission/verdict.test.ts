import {expect} from '@open-wc/testing';

import {retryAfterIn} from './transport.js';
import {verdictOf} from './verdict.js';

const answered = (status: number, json?: unknown, retryAfter?: number): ReturnType<typeof verdictOf> =>
  verdictOf({
    type: 'answered',
    status,
    text: json === undefined ? '<h1>错误</h1>' : JSON.stringify(json),
    bytes: new Blob(),
    retryAfter,
  });

const problem = (status: number, code: string, more: object = {}): object => ({
  type: `urn:zwgk:problem:${code}`,
  title: code,
  status,
  ...more,
});

describe('verdictOf', () => {
  it('does not know what became of what has no answer, or one of a server in trouble', () => {
    expect(verdictOf({type: 'lost'})).to.deep.equal({type: 'unknown', problem: {code: 'lost'}});
    expect(verdictOf({type: 'timeout'}).type).to.equal('unknown');
    for (const status of [408, 500, 502, 504]) expect(answered(status).type).to.equal('unknown');
  });

  it('calls not stored what a server that is looked after, or none, has refused', () => {
    expect(answered(503)).to.deep.include({type: 'notStored'});
    expect(answered(404)).to.deep.include({type: 'notStored'});
  });

  it('names fields that are wrong, with status 400 as well as 422', () => {
    const errors = [{pointer: '/contact/phone', code: 'invalid', detail: '号码不完整'}];
    for (const status of [400, 422]) {
      expect(answered(status, problem(status, 'invalid', {errors}))).to.deep.equal({
        type: 'rejected',
        problem: {code: 'invalid', status, errors},
      });
    }
  });

  it('tells a key that is taken from fields that are wrong', () => {
    expect(answered(422, problem(422, 'keyReused'))).to.deep.include({
      type: 'rejected',
      problem: {code: 'keyReused', status: 422},
    });
  });

  it('knows refusals of proxies, which send no problem document', () => {
    const codes = [401, 403, 413, 415, 418].map((status) => {
      const verdict = answered(status);
      return verdict.type === 'rejected' ? verdict.problem.code : verdict.type;
    });
    expect(codes).to.deep.equal(['signedOut', 'signedOut', 'tooLarge', 'unsupported', 'refused']);
  });

  it('waits by itself for what is in progress or came too fast, and has residents decide about the rest', () => {
    expect(answered(409, undefined, 3)).to.deep.include({seconds: 3, byItself: true, isInProgress: true});
    expect(answered(409, undefined, 300)).to.deep.include({seconds: 10});
    expect(answered(429, problem(429, 'tooFast'), 4)).to.deep.include({seconds: 4, byItself: true});
    expect(answered(429, problem(429, 'rateLimited'), 4)).to.deep.include({seconds: 4, byItself: false});
    expect(answered(429)).to.deep.include({seconds: 30, byItself: false});
  });
});

describe('retryAfterIn', () => {
  const now = Date.parse('2026-09-14T02:00:00Z');

  it('reads seconds and dates', () => {
    expect(retryAfterIn('date: x\r\nRetry-After: 20\r\n', now)).to.equal(20);
    expect(retryAfterIn('retry-after: Mon, 14 Sep 2026 02:01:00 GMT', now)).to.equal(60);
  });

  it('knows nothing of a header that is hidden, past or no date', () => {
    for (const headers of ['', 'retry-after: Mon, 14 Sep 2020 02:01:00 GMT', 'retry-after: 明天']) {
      expect(retryAfterIn(headers, now)).to.equal(undefined);
    }
  });
});
