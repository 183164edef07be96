import {expect} from '@open-wc/testing';
import {requestFormZhHans} from '@zwgk/locale';

import {check, type Filled} from './checks.js';
import {stepNames} from './form.definition.js';
import type {Values} from './form.js';

const right: Values = {
  informationName: '2025 年高龄津贴发放名单',
  agency: '示例县民政局',
  name: '王小明',
  identityNumber: '11010519491231002X',
  phone: '0818-1234567',
  email: 'wang@example.cn',
};

/** Keys of the fields that are wrong when these are written besides what is right. */
function wrong(values: Values, more: Partial<Filled> = {}): readonly string[] {
  const filled = {values: {...right, ...values}, files: 0, hasConsent: true, ...more};
  const label = (key: string): string => key;
  return check(filled, stepNames, {errors: requestFormZhHans.errors, label}).map(({key}) => key);
}

const organization: Values = {
  applicantType: 'organization',
  organizationName: '示例公司',
  representative: '李大力',
  contactPerson: '赵小燕',
};

/** What is written, the files there are, and what is wrong with it. */
const cases: readonly (readonly [name: string, values: Values, wrong: readonly string[], files?: number])[] =
  [
    ['everything that is needed', {}, []],
    ['nothing that says what is wanted', {informationName: ' '}, ['informationName']],
    ['a document number alone', {informationName: '', docNumber: '示府办发〔2025〕12号'}, []],
    ['features alone', {informationName: '', features: '去年的发放名单'}, []],
    ['no body', {agency: ''}, ['agency']],
    ['no name', {name: ''}, ['name']],
    ['a wrong check digit', {identityNumber: '110105194912310021'}, ['identityNumber']],
    ['an old number of 15 digits', {identityNumber: '110105491231002'}, ['identityNumber']],
    ['a number with spaces and a small x', {identityNumber: '110105 1949 1231 002x'}, []],
    ['a passport, which has no check digit', {identityType: 'passport', identityNumber: 'E12345678'}, []],
    ['no proof of identity', {identityNumber: ''}, ['identityNumber']],
    ['a picture in place of the number', {identityNumber: ''}, [], 1],
    ['a telephone number in full width', {phone: '０８１８－１２３４５６７'}, []],
    ['a telephone number of three digits', {phone: '120'}, ['phone']],
    ['e-mail without an address', {email: ''}, ['email']],
    ['an address that is none', {email: 'wang'}, ['email']],
    ['mail without an address', {delivery: 'mail'}, ['address']],
    ['mail, and no e-mail', {delivery: 'mail', address: '幸福路1号', email: ''}, []],
    ['a postcode of five digits', {postcode: '63500'}, ['postcode']],
    ['an organisation without proof', organization, ['creditCode']],
    ['an organisation', {...organization, creditCode: '91350100M000100Y43'}, []],
    ['a mistyped credit code', {...organization, creditCode: '91350100M000100Y44'}, ['creditCode']],
    ['more than is taken', {informationName: '名'.repeat(201)}, ['informationName']],
  ];

describe('what is checked before sending', () => {
  for (const [name, values, expected, files = 0] of cases) {
    it(`${name}: ${expected.length === 0 ? 'right' : expected.join()}`, () => {
      expect(wrong(values, {files})).to.deep.equal(expected);
    });
  }

  it('nothing personal without consent', () => {
    expect(wrong({}, {hasConsent: false})).to.deep.equal(['consent']);
  });
});
