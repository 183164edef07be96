import {absenceOf, type Policy, standingOf, statedWords} from '@zwgk/feed';

import type {Vocabulary} from './policy.words.js';

/** Another policy as the feed names it. */
export type Reference = NonNullable<Policy['replacedBy']>;

/** What the head of a card says of how far a policy holds. */
export interface StandingView {
  /** In a word or two, the most important first. */
  readonly badges: readonly string[];
  /** For who reads it; empty where the source says nothing. */
  readonly meaning: string;
  /** Whether it no longer holds. */
  readonly isPast: boolean;
  /** What stands in its place, and what it took the place of. */
  readonly references: readonly {readonly name: string; readonly items: readonly Reference[]}[];
}

/** One fact about the document, as the source has it. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}

const past: readonly string[] = ['repealed', 'lapsed', 'elapsed'];

/**
 * Tells how far a policy holds.
 *
 * @param day - Civil date of the feed, never by the device's clock.
 */
export function standingView(policy: Policy, day: string, {policy: words}: Vocabulary): StandingView {
  const {onTrial, effectiveOn = '', validUntil, replacedBy, replaces = [], amendedBy = []} = policy;
  const standing = standingOf(policy, day);
  const stated = standing === 'unstated' ? undefined : standing;
  const name = stated && words.standings[stated];
  const end = validUntil && (onTrial ? words.trialEndsOn : words.endsOn)(validUntil);
  const sentences = [
    stated && words.meanings[stated],
    standing === 'pending' && words.startsOn(effectiveOn),
    end,
  ];
  return {
    badges: [name, onTrial && words.onTrial].filter(isSaid),
    meaning: sentences.filter(isSaid).join(words.comma),
    isPast: past.includes(standing),
    references: [
      {name: words.replacedBy, items: replacedBy ? [replacedBy] : []},
      {name: words.amendedBy, items: amendedBy},
      {name: words.replaces, items: replaces},
    ].filter(({items}) => items.length > 0),
  };
}

/**
 * What is known of the document itself, in the order of a government site's own pages; how far it is disclosed
 * (`proactive`, `partial`, `onRequest`, `withheld`) among it.
 */
export function factsOf(policy: Policy, {policy: words, language}: Vocabulary): readonly Fact[] {
  const {indexNumber, writtenOn, publishedOn, effectiveOn, validityText, attribute, attributeReason} = policy;
  const disclosed = attribute && words.attributes[attribute];
  const facts: readonly (readonly [name: string, text: string | undefined])[] = [
    [words.docNumber, policy.docNumber && statedWords(policy.docNumber, language)],
    [words.indexNumber, indexNumber],
    [words.issuer, policy.issuer?.text],
    [words.writtenOn, writtenOn],
    [words.publishedOn, publishedOn],
    [words.effectiveOn, effectiveOn],
    [words.validity, validityText],
    [words.attribute, disclosed],
    [words.reason, attributeReason],
  ];
  return facts.flatMap(([name, text]) => (text === undefined ? [] : [{name, text}]));
}

/** Whether there is enough to be read that it fills a screen. */
export function hasMuch({elements, comparison, interpretations, consultation}: Policy): boolean {
  return (
    elements !== undefined ||
    comparison !== undefined ||
    interpretations !== undefined ||
    consultation !== undefined
  );
}

/** Number of a policy, unless the source says it has none. */
export function numberOf({docNumber}: Policy, language: string): string | undefined {
  return docNumber === undefined || absenceOf(docNumber) !== undefined
    ? undefined
    : statedWords(docNumber, language);
}

/** Who issued a policy, unless the source says nobody did. */
export function issuerOf({issuer}: Policy): string | undefined {
  return issuer?.absent === undefined ? issuer?.text : undefined;
}

function isSaid<T>(text: T | false | undefined | ''): text is T {
  return Boolean(text);
}
