import {findCodes, levelCodes, levelList} from '@zwgk/feed';

import {keyOf} from './text.js';

export type Level = (typeof levelCodes)[number];

/** Words of one level inside a combined wording, longest first because 社区 holds 区. */
const parts: readonly (readonly [RegExp, Level])[] = [
  [/村\(?[、]?(?:社区|居|社)?\)?(?:委会)?|社区|居委会|居民?(?=级|$)/g, 'village'],
  [
    /乡镇?\(?[、]?(?:街道|街|镇)*[、]?(?:街道|街)?\)?(?:办事处|办)?|镇\(?(?:街道|街)?\)?(?:办事处|办)?|街道(?:办事处|办)?/g,
    'township',
  ],
  [/县\(?[、]?(?:市)?[、]?(?:区)?(?:旗)?\)?|市\(县[、]?区\)|区县?|旗/g, 'county'],
];
const filler = /[、,，;；/和及与\s()]|两级|三级|级|本|部门|政府|人民|各|仅|只|限|由|公开|层面/g;

/**
 * Levels a wording names: 县级, 乡、村级, 镇（街）级, 县乡村三级. Empty when anything else is said as well,
 * because half-understood levels would be a guess.
 */
export function levelsOf(words: string): readonly Level[] {
  if (words.length > 60) return [];
  const key = keyOf(words);
  const listed = findCodes(levelList, key).filter(isLevel);
  if (listed.length === 1) return listed;
  const found = new Set<Level>();
  let rest = key;
  for (const [pattern, level] of parts) {
    const without = rest.replace(pattern, '');
    if (without !== rest) found.add(level);
    rest = without;
  }
  if (rest.replace(filler, '') !== '') return [];
  return levelCodes.filter((level) => found.has(level));
}

function isLevel(code: string): code is Level {
  return levelCodes.some((level) => level === code);
}

/** Levels in the order of the codelist, each once. */
export function inLevelOrder(levels: Iterable<Level>): readonly Level[] {
  const given = new Set(levels);
  return levelCodes.filter((level) => given.has(level));
}
