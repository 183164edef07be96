import {type Lang} from '../http/problem.words.js';
import {wordsEn} from './words.en.js';
import type {CliWords} from './words.js';
import {wordsZh} from './words.zh.js';

/** The command's words in a language. */
export function cliWords(lang: Lang): CliWords {
  return lang === 'en' ? wordsEn : wordsZh;
}
