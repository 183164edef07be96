import {areas, type CodelistEntry, findCodes} from '@zwgk/feed';

import {keyOf} from './text.js';

/** An area of the county's own, with the names its tables use. */
export interface LocalArea {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** What a wording says about the area of the matters below it. */
export type AreaReading =
  /** It names no area. */
  | {readonly type: 'none'}
  | {
      readonly type: 'area';
      readonly code: string;
      readonly name: string;
      readonly written: string;
      readonly alias: boolean;
      /** The words 领域, 目录 and the like stand beside it: it can be nothing else. */
      readonly sure: boolean;
    }
  /** It names an area nobody knows. */
  | {readonly type: 'unknown'; readonly written: string};

/** Finds areas by any of their names. */
export interface AreaFinder {
  /** An area named by itself, as in a column or a sheet's name. */
  named(words: string): AreaReading;
  /** An area named in a title such as （一）示例县养老服务领域基层政务公开标准目录. */
  titled(words: string): AreaReading;
}

/** What a form puts before an area: 所属领域：养老服务. */
const label = /^(?:所属|公开|政务公开|试点|事项|重点)?领域(?:名称|类别)?[:：]/;
const number =
  /^(?:(?:19|20)\d{2}年度?|附件?\d*[-－]?\d*[:.、]?|表\d+[-－]?\d*[:.、]?|第[一二三四五六七八九十\d]+(?:部分|章|节|篇|类|项)[:、.]?|(?:专题|专栏|专项|板块|部分)[一二三四五六七八九十\d]+[:、.]?|[(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)]?[、.:-]?(?=\D)|[①-⑳])/;
const draft =
  /[(](?:试行|修改稿|修订版?|征求意见稿|送审稿|暂行|样表|模板|\d{4}年?(?:版|修订)?.{0,6})[)]$|\d{4}年版?$|[(]?v?\d[\d.]*版?[)]?$/;
const kind =
  /(?:基层)?(?:政务|政府信息)?(?:公开)?(?:事项)?(?:标准)?(?:化)?(?:规范化)?(?:目录|清单|一览表|事项表|汇总表|标准指引|指引|公开表|台账|表)(?:汇编|汇总)?$/;
const public_ =
  /(?:基层政务公开(?:标准)?(?:化)?(?:事项)?|政务公开(?:事项)?|信息公开|(?:主动)?公开事项|公开)$/;
const place =
  /^(?!城市|农村|乡村|社区|[山园景灾库牧]区).{1,14}?(?:自治县|县|市|区|旗|镇|乡|街道(?:办事处)?|村|社区|州|盟|省)(?!领域)(?:人民政府|政府|本级)?(?:办公室)?/;
const general =
  /^(?:部分|各|全部|有关|相关|重点|试点|所有|基层|国家|全县|\d+个?|[一二三四五六七八九十]+个?|本|其他|以下|多个|若干)?(?:试点)?$/;

/** An area finder that knows the national areas and those of the county. */
export function areaFinder(local: readonly LocalArea[] = []): AreaFinder {
  return new ListedAreas([
    ...areas,
    ...local.map(({code, name, aliases = []}) => {
      return {code, zh: name, zhHant: name, en: code, aliases, since: ''};
    }),
  ]);
}

class ListedAreas implements AreaFinder {
  private readonly list: readonly CodelistEntry[];
  private readonly names: ReadonlyMap<string, string>;

  constructor(list: readonly CodelistEntry[]) {
    this.list = list;
    this.names = new Map(list.map(({code, zh}) => [code, zh]));
  }

  named(words: string): AreaReading {
    const key = keyOf(words);
    for (const candidate of [key, ...wordsOf(key)]) {
      const reading = this.find(candidate.replace(/领域$/, ''), words, true);
      if (reading !== undefined) return reading;
    }
    return key === '' ? {type: 'none'} : {type: 'unknown', written: words};
  }

  titled(words: string): AreaReading {
    const key = keyOf(words);
    if (key.length > longestTitle) return {type: 'none'};
    const sure = /领域|目录|清单|一览|标准/.test(key);
    const candidates = wordsOf(key);
    for (const candidate of candidates) {
      const name = candidate.replace(/领域$/, '');
      const reading = this.find(name, name, sure);
      if (reading !== undefined) return reading;
    }
    const rest = candidates[candidates.length - 1] ?? '';
    const field = label.test(key) && rest !== '' ? rest : /^(.*?)领域/.exec(rest)?.[1];
    if (field === undefined || general.test(field) || /[、,和及与]/.test(field)) return {type: 'none'};
    return {type: 'unknown', written: field};
  }

  private find(words: string, written: string, sure: boolean): AreaReading | undefined {
    const code = this.codeOf(words);
    if (code === undefined) return undefined;
    const name = this.names.get(code) ?? code;
    return {type: 'area', code, name, written, alias: keyOf(name) !== words, sure};
  }

  private codeOf(words: string): string | undefined {
    if (words === '' || words.length > longestTitle) return undefined;
    const codes = findCodes(this.list, words);
    if (codes.length === 1) return codes[0];
    // 乡村振兴（扶贫）: both names together, or the one that is known.
    const inner = /^([^()]+)[(]([^()]+)[)]$/.exec(words);
    if (inner === null) return undefined;
    const found = new Set(inner.slice(1).flatMap((part) => findCodes(this.list, part)));
    return found.size === 1 ? [...found][0] : undefined;
  }
}

/** Longest title that may name an area. */
const longestTitle = 60;

/** What is left of a title when numbers, the kind of table, drafts and the place are taken away, step by step. */
function wordsOf(key: string): readonly string[] {
  let rest = key.replace(/[“”"'《》【】]/g, '').replace(label, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(draft, '').replace(kind, '').replace(public_, '');
  }
  const numbered = rest;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(number, '');
  }
  const candidates = [numbered, rest];
  for (let before = ''; before !== rest; candidates.push(rest)) {
    before = rest;
    rest = rest.replace(place, '');
  }
  return [...new Set(candidates)].filter((words) => words !== '');
}
