import type {ProofOfWork} from '@zwgk/feed/submission';
import {createChallenge, verifySolution} from 'altcha-lib/v1';
import * as v from 'valibot';

import type {Proof} from '../store/receive.js';

/** How long a challenge can be answered, in milliseconds. Pages fetch one when they begin to send. */
const lifetime = 60 * 60_000;

const payload = v.object({
  algorithm: v.literal('SHA-256'),
  challenge: v.pipe(v.string(), v.maxLength(200)),
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  salt: v.pipe(v.string(), v.maxLength(400)),
  signature: v.pipe(v.string(), v.maxLength(200)),
});

/** A new challenge. Nothing of it is stored: the signature says that it was ours. */
export async function newChallenge(secret: string, maxNumber: number, now: Date): Promise<ProofOfWork> {
  const {challenge, salt, signature, maxnumber} = await createChallenge({
    algorithm: 'SHA-256',
    hmacKey: secret,
    maxNumber,
    expires: new Date(now.getTime() + lifetime),
  });
  return {algorithm: 'SHA-256', challenge, maxnumber: maxnumber ?? maxNumber, salt, signature};
}

/** Checks the answer to a challenge: base64 of JSON `{algorithm, challenge, number, salt, signature}`. */
export async function checkProof(proof: string | undefined, secret: string): Promise<Proof> {
  const parsed = v.safeParse(payload, jsonOf(proof ?? ''));
  if (!parsed.success || !(await verifySolution(parsed.output, secret))) return {type: 'wrong'};
  return {type: 'right', challenge: parsed.output.challenge};
}

function jsonOf(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString());
  } catch {
    return undefined;
  }
}
