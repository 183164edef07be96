/** What something means: Chinese, English. */
export type Meaning = readonly [zh: string, en: string];

/** What an object of the API and each of its members mean. */
export interface ObjectMeaning {
  readonly about: Meaning;
  readonly members: Readonly<Record<string, Meaning>>;
}

/** Members that several objects have. */
export const shared = {
  version: ['接口版本，现为 1.0', 'Version of the API, now 1.0'],
  sha256: ['文件内容的 SHA-256，小写十六进制', 'SHA-256 of the bytes, lower-case hexadecimal'],
  mediaType: ['媒体类型，由文件内容判定', 'Media type, as the bytes tell it'],
  bytes: ['字节数', 'Length in bytes'],
} as const satisfies Readonly<Record<string, Meaning>>;
