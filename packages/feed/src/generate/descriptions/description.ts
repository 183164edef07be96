/** What something means: Chinese, English. */
export type Meaning = readonly [zh: string, en: string];

/** What an object of the format and each of its members mean. */
export interface ObjectDescription {
  readonly about: Meaning;
  readonly fields: Readonly<Record<string, Meaning>>;
}
