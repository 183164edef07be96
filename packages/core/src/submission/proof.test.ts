import {expect} from '@open-wc/testing';

import {proofOf} from './proof.js';

const asked = {
  algorithm: 'SHA-256',
  challenge: '',
  maxnumber: 5000,
  salt: 'salt?expires=1',
  signature: 'signed',
} as const;

describe('proofOf', () => {
  it('finds the number that was sought', async () => {
    // SHA-256 of the salt followed by 1234.
    const challenge = 'da062ae96430469c379b92c72389593a147a1116619c9696668184fa4ffbb685';
    const proof = await proofOf({...asked, challenge});
    expect(JSON.parse(atob(proof ?? ''))).to.deep.equal({
      algorithm: 'SHA-256',
      challenge,
      number: 1234,
      salt: asked.salt,
      signature: 'signed',
    });
  });

  it('finds none where there is none', async () => {
    expect(await proofOf({...asked, challenge: '0'.repeat(64)})).to.equal(undefined);
  });
});
