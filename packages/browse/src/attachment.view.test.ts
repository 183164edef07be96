import {expect} from '@open-wc/testing';

import {fileNote, kindOf, programFor} from './attachment.view.js';

describe('a file', () => {
  it('is told by kind and size', () => {
    expect(fileNote({title: '附件', mediaType: 'pdf', bytes: 1_258_291})).to.equal('PDF 1.2 MB');
    expect(fileNote({title: '申请表.docx', bytes: 20_480})).to.equal('DOCX 20 KB');
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(fileNote({title: '原文', mediaType: word})).to.equal('DOCX');
    expect(fileNote({title: '原文', url: 'a/b.ofd?v=1', mediaType: 'application/ofd'})).to.equal('OFD');
    expect(fileNote({title: '原文'})).to.equal('');
  });

  it('that few devices open names a program', () => {
    expect(programFor(kindOf({title: '原文', url: 'a.OFD'}))).to.equal('ofd');
    expect(programFor(kindOf({title: '表', mediaType: 'application/vnd.ms-works'}))).to.equal('wps');
    expect(programFor('pdf')).to.equal(undefined);
    expect(programFor(undefined)).to.equal(undefined);
  });
});
