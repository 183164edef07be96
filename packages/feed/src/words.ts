import {hasOwn} from './read.js';
import type {Absence, LocalizedText, StatedText} from './shape.js';

/** Tags under which the texts of a language may be filed, best first. */
function tagsFor(language: string): readonly string[] {
  if (/^zh-(Hant|TW|HK|MO)/i.test(language)) return ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO'];
  if (/^zh/i.test(language)) return ['zh-Hans', 'zh-CN', 'zh'];
  return [language.split('-')[0] ?? language];
}

/**
 * The text in the language asked for, else in Chinese, else in whatever there is.
 *
 * @param language - BCP 47 tag, for example `zh-Hans`, `zh-CN`, `zh-Hant` or `en`.
 */
export function localized(text: LocalizedText, language: string): string {
  if (typeof text === 'string') return text;
  const tags = [language, ...tagsFor(language), 'zh-Hans', 'zh-CN', 'zh', 'zh-Hant', ...Object.keys(text)];
  for (const tag of tags) {
    const words = hasOwn(text, tag) ? text[tag] : undefined;
    if (words !== undefined) return words;
  }
  return '';
}

function isStatement(text: StatedText): text is {readonly text: string; readonly absent: Absence} {
  return typeof text === 'object' && hasOwn(text, 'absent');
}

/** Why there is no value, when the source says so itself: 无 or 不适用. */
export function absenceOf(text: StatedText): Absence | undefined {
  return isStatement(text) ? text.absent : undefined;
}

/** The words of the source, those that say there is nothing (无) included. */
export function statedWords(text: StatedText, language: string): string {
  return isStatement(text) ? text.text : localized(text, language);
}
