import {
  adoptionNamesEn,
  adoptionNamesZhHans,
  adoptionNamesZhHant,
  codeName,
  interpretationFormNamesEn,
  interpretationFormNamesZhHans,
  interpretationFormNamesZhHant,
  interpretationKindNamesEn,
  interpretationKindNamesZhHans,
  interpretationKindNamesZhHant,
  relationNamesEn,
  relationNamesZhHans,
  relationNamesZhHant,
} from '@zwgk/feed';
import type {Language} from '@zwgk/locale';

const names = {
  kind: {
    'zh-Hans': interpretationKindNamesZhHans,
    'zh-Hant': interpretationKindNamesZhHant,
    en: interpretationKindNamesEn,
  },
  form: {
    'zh-Hans': interpretationFormNamesZhHans,
    'zh-Hant': interpretationFormNamesZhHant,
    en: interpretationFormNamesEn,
  },
  adoption: {'zh-Hans': adoptionNamesZhHans, 'zh-Hant': adoptionNamesZhHant, en: adoptionNamesEn},
  relation: {'zh-Hans': relationNamesZhHans, 'zh-Hant': relationNamesZhHant, en: relationNamesEn},
};

/** What residents read for a code; the code itself where it has no name. */
export function nameOf(list: keyof typeof names, code: string, language: Language): string {
  return codeName(names[list][language], code) ?? code;
}
