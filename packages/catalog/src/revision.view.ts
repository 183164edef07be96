import type {Revision} from '@zwgk/feed';
import {fieldWords, type Language, revisionWords} from '@zwgk/locale';

/** Names of a matter's fields by their keys; a key that this version does not know is other content, told once. */
export function changedFields(keys: readonly string[], language: Language): string {
  const names = keys.map((key) => nameOfField(key, language));
  return [...new Set(names)].join(revisionWords[language].and);
}

function nameOfField(key: string, language: Language): string {
  const fields = fieldWords[language];
  const others = revisionWords[language];
  switch (key) {
    case 'area':
    case 'level1':
    case 'level2':
    case 'elements':
    case 'basis':
    case 'timeLimit':
    case 'subject':
    case 'channels':
    case 'audience':
    case 'mode':
    case 'levels':
    case 'stage':
      return fields[key];
    case 'code':
    case 'serial':
    case 'audienceDetail':
    case 'url':
      return others[key];
    default:
      return others.other;
  }
}

/** What was done to a matter's entry, in words. */
export function changeWords(
  {type, fields = []}: {readonly type: 'added' | 'changed'; readonly fields?: readonly string[]},
  language: Language,
): string {
  const {wasAdded, wasChanged, wasChangedSomehow} = revisionWords[language];
  if (type === 'added') return wasAdded;
  return fields.length === 0 ? wasChangedSomehow : wasChanged(changedFields(fields, language));
}

/** Most matters that are listed of each kind of change. */
export const listedChanges = 100;

/** Ids of the matters in the catalogue that a revision names, as far as they are listed. */
export function namedMatters({added, changed}: Revision): readonly string[] {
  return [...added.slice(0, listedChanges), ...changed.slice(0, listedChanges).map(({id}) => id)];
}
