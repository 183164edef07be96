import type {Issue} from '../issue.js';
import {catalogue, type Code, type Words} from './catalogue.js';
import type {Lang} from './message.js';

/** Where an issue is: at least the file, at best the cell. */
export type Place = Omit<Issue, 'severity' | 'code' | 'message'>;

/** Makes an issue from its code, its place and the values its sentence names. */
export type IssueFactory = <C extends Code>(code: C, place: Place, ...words: Words[C]) => Issue;

/** An issue factory that speaks `lang`; its sentences end with the remedy. */
export function issuesIn(lang: Lang): IssueFactory {
  return (code, place, ...words) => {
    const {severity, remedy, [lang]: say} = catalogue[code];
    const message = lang === 'zh' ? `${say(...words)}。${remedy.zh}` : `${say(...words)}. ${remedy.en}`;
    return {severity, code, ...place, message};
  };
}
