import * as v from 'valibot';

/** Text a person typed: not empty, of at most so many UTF-16 code units. */
// @__NO_SIDE_EFFECTS__
export function typed(longest: number) {
  return v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest));
}

/** Version of the submission API, `major.minor`. */
export const apiVersion = v.pipe(v.string(), v.regex(/^\d+\.\d+$/));

/** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Media type without parameters, for example `application/pdf`. */
export const mediaType = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,99}$/),
);

/** Code that opens one record (查询码). Whoever has it may read the record, so it cannot be guessed. */
export const receiptCode = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{8,64}$/));
