import {expect} from '@open-wc/testing';

import {wholeCatalog} from './catalog.query.js';
import {fileNote, linkOf, matterView, statement, statementOf} from './matter.view.js';
import {exampleState} from './testing/example.state.js';

const state = exampleState();

describe('the page of a matter', () => {
  it('has its record, its body and its neighbours in the list it was opened from', () => {
    const query = {...wholeCatalog, conditions: {channels: 'noticeBoard'}, matter: 'm-0602'};
    const view = matterView(state, 'm-0602', query);
    if (view.type !== 'ready') throw new Error(view.type);
    expect(view.detail.documents?.total).to.equal(3);
    expect(view.agencies.map(({phone}) => phone)).to.deep.equal(['0100-1234567']);
    expect(view.previous?.id).to.equal('m-0302');
    expect(view).to.not.have.property('next');
  });

  it('waits under its title while its record is on its way', () => {
    const catalog = {...state.catalog, details: new Map()};
    expect(matterView({...state, catalog}, 'm-0102', wholeCatalog)).to.deep.equal({
      type: 'loading',
      title: '竣工有关信息',
    });
  });

  it('is gone when the catalogue has no such matter', () => {
    expect(matterView(state, 'm-9999', wholeCatalog)).to.deep.equal({type: 'gone'});
  });
});

describe('a field', () => {
  it('tells nothing stated from 无 and from 不适用', () => {
    expect(statement(undefined, 'zh-Hans').type).to.equal('missing');
    expect(statement({text: '无', absent: 'none'}, 'zh-Hans').type).to.equal('none');
    expect(statementOf({text: '/', absent: 'notApplicable'}).type).to.equal('notApplicable');
    expect(statement({'zh-Hans': '甲', en: 'A'}, 'en')).to.deep.equal({type: 'text', text: 'A'});
  });
});

describe('a file', () => {
  it('is told by kind and size', () => {
    expect(fileNote({title: '附件', mediaType: 'pdf', bytes: 1_258_291})).to.equal('PDF 1.2 MB');
    expect(fileNote({title: '申请表.docx', bytes: 20_480})).to.equal('DOCX 20 KB');
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(fileNote({title: '原文', mediaType: word})).to.equal('DOCX');
    expect(fileNote({title: '原文', url: 'a/b.ofd?v=1', mediaType: 'application/ofd'})).to.equal('OFD');
    expect(fileNote({title: '原文'})).to.equal('');
  });

  it('is linked to only where the link may be followed', () => {
    expect(linkOf(state, 'files/a.pdf')).to.equal('https://www.example.gov.cn/feed/files/a.pdf');
    expect(linkOf(state, 'java\tscript:alert(1)')).to.equal(undefined);
  });
});
