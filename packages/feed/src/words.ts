import {hasOwn} from './read.js';
import type {LocalizedText} from './shape.js';

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
