import {sha256} from '@noble/hashes/sha2.js';
import type {ProofOfWork} from '@zwgk/feed/submission';

import {jsonText} from './json.text.js';

/** How long the page is kept from everything else at a time, in ms. */
const slice = 12;
/** Numbers tried between two looks at the clock. */
const batch = 200;

/**
 * Answers a proof of work as ALTCHA wants it: base64 of what was asked with the number that was sought; `undefined` when
 * there is none. Not by `crypto.subtle`, which pages served over plain http do not have.
 */
export async function proofOf(asked: ProofOfWork): Promise<string | undefined> {
  const {algorithm, challenge, maxnumber, salt, signature} = asked;
  const encoder = new TextEncoder();
  let rest = Date.now() + slice;
  for (let number = 0; number <= maxnumber; number++) {
    if (hex(sha256(encoder.encode(salt + number))) === challenge) {
      return btoa(jsonText({algorithm, challenge, number, salt, signature}));
    }
    if (number % batch === 0 && Date.now() > rest) {
      await new Promise((resolve) => setTimeout(resolve));
      rest = Date.now() + slice;
    }
  }
  return undefined;
}

function hex(bytes: Uint8Array): string {
  let text = '';
  bytes.forEach((byte) => (text += byte.toString(16).padStart(2, '0')));
  return text;
}
