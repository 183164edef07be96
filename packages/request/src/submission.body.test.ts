import {expect} from '@open-wc/testing';
import {checkRequest} from '@zwgk/feed/submission';

import type {Values} from './form.js';
import {fieldAt, requestOf} from './submission.body.js';

const told = {assisted: false, language: 'zh-Hans', seconds: 95, website: ''};

const citizen: Values = {
  informationName: ' 2025 年高龄津贴发放名单 ',
  agency: '示例县民政局',
  agencyId: 'minzhengju',
  name: '王小明',
  identityNumber: '11010519491231002X',
  phone: '13800000000',
  email: 'wang@example.cn',
  // Left over from when the applicant was an organisation.
  organizationName: '示例公司',
};

describe('the request that is sent', () => {
  it('holds what article 29 names, and of a citizen nothing of an organisation', () => {
    const request = requestOf(citizen, [], told);
    expect(request).to.deep.equal({
      version: '1.0',
      agency: {id: 'minzhengju', name: '示例县民政局'},
      applicant: {
        type: 'citizen',
        name: '王小明',
        identity: {type: 'residentId', number: '11010519491231002X'},
      },
      contact: {phone: '13800000000', email: 'wang@example.cn'},
      description: {name: '2025 年高龄津贴发放名单'},
      medium: 'electronic',
      delivery: 'email',
      language: 'zh-Hans',
      trap: {website: '', seconds: 95},
    });
    expect(checkRequest(request).type).to.equal('right');
  });

  it('names a body of an included feed without the id it has there', () => {
    const request = requestOf({...citizen, agency: '示例镇人民政府', agencyId: 'zhen@pqwkwv'}, [], told);
    expect(request.agency).to.deep.equal({name: '示例镇人民政府'});
    expect(checkRequest(request).type).to.equal('right');
  });

  it('claims its files, and says that a clerk has written it', () => {
    const values = {...citizen, identityNumber: '', medium: 'paper', delivery: 'pickup'};
    const request = requestOf(values, [{id: 'a1', purpose: 'identity'}], {...told, assisted: true});
    expect(request).to.deep.include({
      attachments: [{id: 'a1', purpose: 'identity'}],
      assisted: true,
      medium: 'paper',
      delivery: 'pickup',
    });
    expect(checkRequest(request).type).to.equal('right');
  });

  it('of an organisation names who speaks for it', () => {
    const values: Values = {
      ...citizen,
      applicantType: 'organization',
      creditCode: '91350100M000100Y43',
      representative: '李大力',
      contactPerson: '赵小燕',
    };
    const request = requestOf(values, [], told);
    expect(request.applicant).to.deep.equal({
      type: 'organization',
      name: '示例公司',
      representative: '李大力',
      contactPerson: '赵小燕',
      creditCode: '91350100M000100Y43',
    });
    expect(checkRequest(request).type).to.equal('right');
  });

  it('has a field of the form for every place a service may complain about', () => {
    const wrong = checkRequest({trap: {website: '', seconds: 1}});
    const pointers = wrong.type === 'wrong' ? wrong.mistakes.map(({pointer}) => pointer) : [];
    const fields = pointers.map((pointer) => fieldAt(pointer, citizen));
    expect(fields).to.include.members(['agency', 'phone', 'informationName', 'medium', 'delivery']);
    expect(fieldAt('/applicant/identity/number', citizen)).to.equal('identityNumber');
    expect(fieldAt('/applicant/name', {applicantType: 'organization'})).to.equal('organizationName');
    expect(fieldAt('/attachments/0/id', citizen)).to.equal('identityFiles');
    expect(fieldAt('/trap/website', citizen)).to.equal(undefined);
  });
});
