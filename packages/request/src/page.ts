import type {PartName} from '@zwgk/core';
import type {Submission} from '@zwgk/core/submission.js';
import {
  codeName,
  deliveryNamesEn,
  deliveryNamesZhHans,
  deliveryNamesZhHant,
  identityTypeNamesEn,
  identityTypeNamesZhHans,
  identityTypeNamesZhHant,
  mediumNamesEn,
  mediumNamesZhHans,
  mediumNamesZhHant,
} from '@zwgk/feed';
import type {Receipt} from '@zwgk/feed/submission';
import {type InEveryLanguage, type RequestFormWords, requestFormZhHans} from '@zwgk/locale';
import type {LitElement} from 'lit';

import type {FieldWords} from './field.js';
import type {Files} from './files.js';
import type {FieldKey} from './form.definition.js';
import type {Place} from './form.js';
import type {Scene} from './scene.js';

/** What the parts behind the first view are drawn from. */
export interface Page extends Scene {
  /** The widget itself. */
  readonly host: LitElement;
  readonly formWords: RequestFormWords;
  readonly submission: Submission<Receipt>;
  readonly files: Files;
  readonly need: (part: PartName) => void;
  /** Draws again. */
  readonly redraw: () => void;
  /** Goes to a step, or to the first of these fields that it has. */
  readonly go: (place: Place, ...fields: readonly string[]) => void;
  /** Tells screen readers. */
  readonly say: (text: string) => void;
}

/** The desk's words of a language; those of another than simplified Chinese have come with that language. */
export function formWordsOf({words}: Scene): RequestFormWords {
  return words.form ?? requestFormZhHans;
}

/** Name, hint and reason of any field. */
export function fieldWords({words}: Scene, formWords: RequestFormWords, key: FieldKey): FieldWords {
  const {fields} = words.request;
  return key === 'informationName' || key === 'docNumber' || key === 'features'
    ? fields[key]
    : formWords.fields[key];
}

type Codes = 'medium' | 'delivery' | 'identityType';

const names: InEveryLanguage<Readonly<Record<Codes, Readonly<Record<string, string>>>>> = {
  'zh-Hans': {
    medium: mediumNamesZhHans,
    delivery: deliveryNamesZhHans,
    identityType: identityTypeNamesZhHans,
  },
  'zh-Hant': {
    medium: mediumNamesZhHant,
    delivery: deliveryNamesZhHant,
    identityType: identityTypeNamesZhHant,
  },
  en: {medium: mediumNamesEn, delivery: deliveryNamesEn, identityType: identityTypeNamesEn},
};

/** What a choice of a field is called. */
export function choiceName({words}: Scene, formWords: RequestFormWords, key: FieldKey, code: string): string {
  if (key === 'applicantType')
    return formWords.applicantTypes[code === 'organization' ? 'organization' : 'citizen'];
  return key === 'medium' || key === 'delivery' || key === 'identityType'
    ? (codeName(names[words.language][key], code) ?? code)
    : code;
}
