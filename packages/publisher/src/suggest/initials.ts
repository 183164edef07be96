import {pinyin} from 'pinyin-pro';

/** Initials by which a name can be found; whoever types more letters than these has found it. */
const longest = 16;

/**
 * Initials of the pinyin of a name, lower case: `zdshbz` for 最低生活保障. Characters with several readings are read as the
 * phrase they stand in says (长期 `cq`, 成长 `cz`); Latin letters stand for themselves, everything else is left out.
 */
export function initialsOf(name: string): string {
  return pinyin(name.normalize('NFKC'), {pattern: 'first', toneType: 'none', type: 'array'})
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, longest);
}
