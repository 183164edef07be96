import type {Messages} from './message.js';

/** What can be said of everyday words. */
export const aliasMessages = {
  ALIAS_INCOMPLETE: {
    severity: 'error',
    title: {zh: '俗称或规范名称为空', en: 'Everyday word or official name missing'},
    zh: (column: string) => `“${column}”是空的，这一行没有采用`,
    en: (column: string) => `“${column}” is blank; the row was left out`,
    remedy: {
      zh: '俗称和规范名称都要填写；几个俗称可以写在一格里，用顿号隔开。',
      en: 'Fill in both the everyday word and the official name; one cell may hold several words.',
    },
  },
  ALIAS_DUPLICATE: {
    severity: 'warning',
    title: {zh: '俗称重复', en: 'Everyday word repeated'},
    zh: (word: string, row: number) => `俗称“${word}”在第 ${row} 行已经对应同一个规范名称，没有重复采用`,
    en: (word: string, row: number) =>
      `“${word}” stands for the same name on row ${row} already; it was used once`,
    remedy: {zh: '请删去重复的一个。', en: 'Delete one of the two.'},
  },
  ALIAS_SAME: {
    severity: 'warning',
    title: {zh: '俗称与规范名称相同', en: 'Everyday word equals the official name'},
    zh: (word: string) => `“${word}”与规范名称相同，没有采用`,
    en: (word: string) => `“${word}” is the official name itself; it was left out`,
    remedy: {zh: '请改填群众平常的说法，或者删去。', en: 'Write what people say instead, or delete it.'},
  },
} as const satisfies Messages;
