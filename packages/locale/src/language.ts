/** Languages the widgets speak. zh-Hans is the source of every key and is always at hand; the others load when asked for. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

/** Words of one group in every language. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/**
 * Language for a BCP 47 tag, zh-Hans unless the tag clearly asks for another.
 *
 * Regions that write traditional characters count as zh-Hant.
 */
export function languageFor(tag: string): Language {
  if (/^en\b/i.test(tag)) return 'en';
  return /^zh-(.*\b)?(hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
