import {
  areaNamesZhHans,
  codeName,
  type CodeNames,
  localized,
  type LocalizedText,
  type StatedText,
  statedWords,
} from '@zwgk/feed';

/** One column of a table as counties keep it; templates, exports and `build` agree on its header. */
export interface TableColumn<T> {
  /** Chinese header, one that `build` recognises. */
  readonly header: string;
  /** Width in characters of the sheet's font. */
  readonly width: number;
  /** What the column says of a record; empty where the record says nothing. */
  readonly value: (record: T, feed: Surroundings) => string;
  /** Values to choose from, where the column has a closed list. */
  readonly choices?: readonly string[];
}

/** What a record refers to by id or code, for writing it in words. */
export interface Surroundings {
  /** Names of the county's own areas by code. */
  readonly areas: ReadonlyMap<string, string>;
  /** Names of agencies by id. */
  readonly agencies: ReadonlyMap<string, string>;
}

/** Text in the language of the tables. */
export function chinese(text: LocalizedText | undefined): string {
  return text === undefined ? '' : localized(text, 'zh-Hans');
}

/** The words of the source, 无 and 不适用 included. */
export function stated(text: StatedText | undefined): string {
  return text === undefined ? '' : statedWords(text, 'zh-Hans');
}

/** Codes as their Chinese names, separated as people do. */
export function named(codes: readonly string[] | undefined, names: CodeNames): string {
  return (codes ?? []).map((code) => codeName(names, code) ?? code).join('、');
}

/** Chinese name of an area, national or the county's own. */
export function areaName(area: string, feed: Surroundings): string {
  return codeName(areaNamesZhHans, area) ?? feed.areas.get(area) ?? area;
}

/** Chinese names of a codelist, in its order. */
export function choicesOf(codes: readonly string[], names: CodeNames): readonly string[] {
  return codes.map((code) => codeName(names, code) ?? code);
}
