import type {NamedText} from '@zwgk/browse';
import {type MatterDetail, matterText} from '@zwgk/feed';
import {fieldWords, type Language} from '@zwgk/locale';

/** What a list does not show of a matter, where words may have been found. */
export function textsOfMatter(record: MatterDetail, language: Language): readonly NamedText[] {
  const names = fieldWords[language];
  const text = matterText(record, language);
  return (['elements', 'basis', 'timeLimit'] as const).map((field) => [names[field], text[field]]);
}
