import * as v from 'valibot';

import {maxTextLength, maxUrlLength} from './limits.js';

/** A schema for which a list is no object, as in JSON; Valibot takes it for one with no keys of ours. */
// @__NO_SIDE_EFFECTS__
function notList<T extends v.GenericSchema>(schema: T): T {
  const run: T['~run'] = (dataset, config) =>
    schema['~run'](Array.isArray(dataset.value) ? {value: undefined} : dataset, config);
  return {...schema, '~run': run};
}

/**
 * An object schema that ignores unknown keys.
 *
 * The entries lose their prototype first, because Valibot walks them with `for…in`: on a host page that adds
 * enumerable members to `Object.prototype`, as old county sites do, every record would otherwise be invalid.
 */
// @__NO_SIDE_EFFECTS__
export function shape<const T extends v.ObjectEntries>(entries: T): v.ObjectSchema<T, undefined> {
  return notList(v.object(Object.assign(Object.create(null) as object, entries) as T));
}

/** A key that may be left out, but is never `undefined`. */
export const optional = v.exactOptional;

/** Non-empty plain text, never HTML. */
export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxTextLength));

/** Identifier that stays the same when rows are inserted or moved. */
export const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,128}$/));

/** Count of something, from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** BCP 47 tag, its primary language in lower case. Two or three letters, so that no key of ours can be one. */
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/));

/** Text in one language, or in several as a map from BCP 47 tag to text. */
export const localizedText = v.union([text, v.pipe(v.record(languageTag, text), v.minEntries(1))]);

/** Why a field that is present holds no value: the table said 无, or said 不适用. */
export const absence = v.picklist(['none', 'notApplicable']);

/** The source's own statement that there is nothing, in its words. */
export const statement = shape({text, absent: absence});

/** Text, or the source's own statement that there is none. */
export const statedText = v.union([localizedText, statement]);

/** Civil date in China (UTC+8): a day, a month or a year, as exact as the source was. */
export const civilDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** A civil day in China, `YYYY-MM-DD`: where nothing less exact will do. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** Instant with its offset, RFC 3339. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
);

/** Link or file address: absolute or relative to the feed; whether it may be followed is decided by `safeUrl`. */
export const url = v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxUrlLength));

/** Numbers packed into printable ASCII text: positions, or places within a text. */
export const packed = v.pipe(v.string(), v.regex(/^[ -~]*$/));

/** Beginning of the SHA-256 of a file's bytes as it stands in the file's name: six digits of base 36. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-z]{6}$/));

/** A map from keys to values. */
// @__NO_SIDE_EFFECTS__
export function mapOf<K extends v.GenericSchema<string, string>, T extends v.GenericSchema>(
  key: K,
  value: T,
) {
  return notList(v.record(key, value));
}

/** Values by what a record says, or by a piece of text: any key that is not empty. */
// @__NO_SIDE_EFFECTS__
export function byText<T extends v.GenericSchema>(value: T) {
  return mapOf(v.pipe(v.string(), v.regex(/./)), value);
}

/** What a schema describes, as read: readonly all the way down. */
export type Data<T> = unknown extends T ? T : {readonly [K in keyof T]: Data<T[K]>};

export type LocalizedText = Data<v.InferOutput<typeof localizedText>>;
export type StatedText = Data<v.InferOutput<typeof statedText>>;
/** `none`: the source says 无. `notApplicable`: it says 不适用. A missing key means it says nothing. */
export type Absence = v.InferOutput<typeof absence>;
