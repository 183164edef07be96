import type {Severity} from '../issue.js';

/** Language of everything the command says. */
export type Lang = 'zh' | 'en';

/** The same sentence in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * One thing the publisher can say about an input. `Words` are the values its sentence names.
 * The place (file, sheet, row, column) is not part of the sentence: whoever prints an issue says it first.
 */
export interface Message<Words extends readonly unknown[]> {
  readonly severity: Severity;
  /** What the code stands for, as a heading in RULES.md and in the report. */
  readonly title: Bilingual;
  /** What is wrong here, in Chinese a clerk understands, without a full stop. */
  zh(...words: Words): string;
  /** The same in English. */
  en(...words: Words): string;
  /** What to do about it, a whole sentence; follows the sentence above. */
  readonly remedy: Bilingual;
}

/** A stage's messages by code; keeps the type of each message's words. */
export type Messages = Readonly<Record<string, Message<never[]>>>;
