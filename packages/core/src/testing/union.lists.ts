import {
  type DisclosureDocument,
  documentsByMatter,
  type Listing,
  type Matter,
  type MatterDetail,
  matterDetail,
  type MatterRow,
  matterRow,
  matterText,
} from '@zwgk/feed';

import {documentsInMemory, mattersInMemory} from '../feed.lists.js';

/** Numbers from 0 up to, but not including, a limit, the same in every run. */
export function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A catalogue as the member of a union. */
export function catalogOf(
  matters: readonly Matter[],
  base: string,
  documents: readonly DisclosureDocument[] = [],
): Listing<MatterRow, MatterDetail> {
  const byMatter = documentsByMatter(documents);
  return mattersInMemory(
    matters.map((matter, position) => matterRow(matter, position, byMatter.get(matter.id))),
    matters.map((matter) => matterText(matter)),
    matters.map((matter) => matterDetail(matter, byMatter.get(matter.id))),
    base,
  );
}

/** Documents on days of few years, so that many share one. */
export function someDocuments(count: number, seed: number): readonly DisclosureDocument[] {
  const next = numbers(seed);
  return Array.from({length: count}, (_, place) => {
    const day = `${2020 + next(3)}-0${1 + next(9)}-1${next(10)}`;
    return {
      id: `d${place}`,
      title: `${['公示', '通知', '办法'][next(3)] ?? ''}第${place}号`,
      summary: next(4) === 0 ? '关于通知的说明' : '说明',
      issuer: {text: `${['民政局', '教育局'][next(2)] ?? ''}`},
      ...(next(10) > 0 && {publishedOn: day}),
      stage: next(2) === 0 ? ['result'] : ['decision', 'service'],
    };
  });
}

/** The documents of one feed of a union. */
export function documentsOf(
  documents: readonly DisclosureDocument[],
  base: string,
): ReturnType<typeof documentsInMemory> {
  return documentsInMemory(documents, 'zh-Hans', base);
}

/** A list whose every answer fails. */
export function brokenList<T extends object>(list: T): T {
  return new Proxy(list, {
    get: (target, name, receiver): unknown => {
      const value: unknown = Reflect.get(target, name, receiver);
      return typeof value === 'function' ? () => Promise.reject(new Error('读不到')) : value;
    },
  });
}
