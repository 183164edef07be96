import assert from 'node:assert/strict';
import {test} from 'node:test';

import {checkFeedback} from './check.feedback.js';
import {exampleBadRating, exampleCorrection, exampleMessage, exampleUseful} from './examples.js';
import {maxFeedbackLength} from './feedback.limits.js';

function mistakesOf(json: unknown): readonly string[] {
  const result = checkFeedback(json);
  return result.type === 'right' ? [] : result.mistakes.map(({pointer, code}) => `${pointer} ${code}`);
}

test('the examples are right', () => {
  for (const feedback of [exampleUseful, exampleBadRating, exampleCorrection, exampleMessage]) {
    assert.deepEqual(checkFeedback(feedback), {type: 'right', feedback});
  }
});

test('members of other types, and those nobody asked for, are left out', () => {
  const contact = {phone: '13800000000'};
  const mixed = {...exampleUseful, rating: 'satisfied', quote: '原文', contact, address: '幸福路1号'};
  assert.deepEqual(checkFeedback(mixed), {type: 'right', feedback: exampleUseful});
});

test('every type needs what it is for', () => {
  const {version, about, trap} = exampleUseful;
  const bare = {version, about, trap};
  assert.deepEqual(mistakesOf({...bare, type: 'useful'}), ['/useful required']);
  assert.deepEqual(mistakesOf({...bare, type: 'rating'}), ['/rating required']);
  assert.deepEqual(mistakesOf({...bare, type: 'correction'}), ['/text required']);
  assert.deepEqual(mistakesOf({...bare, type: 'message', text: ' '}), ['/text required']);
  assert.deepEqual(mistakesOf({...bare, type: 'praise'}), ['/type invalid']);
});

test('a bad rating says why, by a reason or in words', () => {
  const {version, about, trap} = exampleUseful;
  const rating = (members: object): object => ({version, about, trap, type: 'rating', ...members});
  assert.deepEqual(mistakesOf(rating({rating: 'fairlySatisfied'})), []);
  for (const bad of ['dissatisfied', 'veryDissatisfied']) {
    assert.deepEqual(mistakesOf(rating({rating: bad})), ['/reasons required']);
    assert.deepEqual(mistakesOf(rating({rating: bad, reasons: []})), ['/reasons required']);
    assert.deepEqual(mistakesOf(rating({rating: bad, reasons: ['other']})), []);
    assert.deepEqual(mistakesOf(rating({rating: bad, text: '电话没人接'})), []);
  }
});

test('everything that is wrong is told at once', () => {
  const wrong = {
    ...exampleBadRating,
    about: {type: 'matter', url: 'javascript:alert(1)'},
    rating: 'five',
    text: '长'.repeat(maxFeedbackLength + 1),
    contact: {phone: ''},
  };
  assert.deepEqual([...mistakesOf(wrong)].sort(), [
    '/about/url invalid',
    '/contact/phone required',
    '/rating invalid',
    '/text tooLong',
  ]);
});

test('what is not a page has an identifier', () => {
  const about = {type: 'document', url: 'https://www.example.gov.cn/'};
  assert.deepEqual(mistakesOf({...exampleMessage, about}), ['/about/id required']);
});

test('whoever leaves a contact can be reached by it', () => {
  const message = (contact: object): object => ({...exampleMessage, contact});
  assert.deepEqual(mistakesOf(message({name: '王小明'})), ['/contact required']);
  assert.deepEqual(mistakesOf(message({phone: '没有', email: 'a@b'})), [
    '/contact/phone invalid',
    '/contact/email invalid',
  ]);
});

test('no rating names more reasons than there can be', () => {
  const reasons = Array.from({length: 21}, () => 'other');
  assert.deepEqual(mistakesOf({...exampleBadRating, reasons}), ['/reasons tooMany']);
});
