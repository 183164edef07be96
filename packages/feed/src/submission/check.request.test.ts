import assert from 'node:assert/strict';
import {test} from 'node:test';

import {checkRequest} from './check.request.js';
import {exampleCitizenRequest, exampleOrganizationRequest} from './examples.js';

function mistakesOf(json: unknown): readonly string[] {
  const result = checkRequest(json);
  return result.type === 'right' ? [] : result.mistakes.map(({pointer, code}) => `${pointer} ${code}`);
}

test('the examples are right, and members nobody asked for are left out', () => {
  const withPurpose = {...exampleCitizenRequest, purpose: '科研'};
  assert.deepEqual(checkRequest(withPurpose), {type: 'right', request: exampleCitizenRequest});
  assert.deepEqual(mistakesOf(exampleOrganizationRequest), []);
});

test('everything that is wrong is told at once', () => {
  const {contact: _contact, ...withoutContact} = exampleCitizenRequest;
  const wrong = {
    ...withoutContact,
    applicant: {type: 'citizen', name: ' ', identity: {type: 'driver'}},
    description: {name: '长'.repeat(501)},
    delivery: 'fax',
    attachments: [{id: 'a b', purpose: 'other'}],
  };
  assert.deepEqual([...mistakesOf(wrong)].sort(), [
    '/applicant/identity/type invalid',
    '/applicant/name required',
    '/attachments/0/id invalid',
    '/attachments/0/purpose invalid',
    '/contact required',
    '/delivery invalid',
    '/description/name tooLong',
  ]);
});

test('an applicant of no known kind is told by its type', () => {
  assert.deepEqual(mistakesOf({...exampleCitizenRequest, applicant: {}}), ['/applicant/type required']);
  assert.deepEqual(mistakesOf({...exampleCitizenRequest, applicant: '王小明'}), ['/applicant invalid']);
});

const identity = (number?: string, type = 'residentId'): object => ({
  ...exampleCitizenRequest,
  applicant: {type: 'citizen', name: '王小明', identity: {type, ...(number && {number})}},
});

test('a blank name is none, also where nothing else is wrong', () => {
  const applicant = {...exampleCitizenRequest.applicant, name: ' '};
  assert.deepEqual(mistakesOf({...exampleCitizenRequest, applicant}), ['/applicant/name required']);
});

test('a citizen proves who they are by a right number or a file', () => {
  const pointer = '/applicant/identity/number';
  assert.deepEqual(mistakesOf(identity('11010519491231002x')), []);
  assert.deepEqual(mistakesOf(identity('110105194912310021')), [`${pointer} checksum`]);
  assert.deepEqual(mistakesOf(identity('1101051949')), [`${pointer} invalid`]);
  assert.deepEqual(mistakesOf(identity('E12345678', 'passport')), []);
  assert.deepEqual(mistakesOf(identity()), [`${pointer} required`]);
  assert.deepEqual(mistakesOf({...identity(), attachments: [{id: 'a1', purpose: 'identity'}]}), []);
  assert.deepEqual(mistakesOf({...identity(), attachments: [{id: 'a1', purpose: 'description'}]}), [
    `${pointer} required`,
  ]);
});

test('an organisation may give its code, and then a right one', () => {
  const {creditCode: _code, ...applicant} = {creditCode: '', ...exampleOrganizationRequest.applicant};
  assert.deepEqual(mistakesOf({...exampleOrganizationRequest, applicant}), []);
  const wrong = {...applicant, creditCode: '91350100M000100Y44'};
  assert.deepEqual(mistakesOf({...exampleOrganizationRequest, applicant: wrong}), [
    '/applicant/creditCode checksum',
  ]);
});

test('the way of receiving needs its address, and the office a telephone that can ring', () => {
  const request = (contact: object, delivery: string): object => ({
    ...exampleCitizenRequest,
    contact,
    delivery,
  });
  const phone = '138 0000 0000';
  assert.deepEqual(mistakesOf(request({phone}, 'pickup')), []);
  assert.deepEqual(mistakesOf(request({phone}, 'email')), ['/contact/email required']);
  assert.deepEqual(mistakesOf(request({phone}, 'mail')), ['/contact/address required']);
  assert.deepEqual(mistakesOf(request({phone: '无'}, 'pickup')), ['/contact/phone invalid']);
  assert.deepEqual(mistakesOf(request({phone, email: 'a@b'}, 'pickup')), ['/contact/email invalid']);
});

test('what is asked for is said in one way at least, and a file is claimed once', () => {
  assert.deepEqual(mistakesOf({...exampleCitizenRequest, description: {}}), ['/description required']);
  const file = {id: 'a1', purpose: 'description'};
  assert.deepEqual(mistakesOf({...exampleCitizenRequest, attachments: [file, file]}), [
    '/attachments/1/id invalid',
  ]);
});
