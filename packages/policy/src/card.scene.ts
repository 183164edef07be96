import type {FeedReady, PartName} from '@zwgk/core';
import type {OfficeHours, Policy} from '@zwgk/feed';
import type {LitElement} from 'lit';

import type {Reference} from './card.view.js';
import type {Vocabulary} from './policy.words.js';

/** What the page has set by attributes. */
export interface CardSettings {
  readonly headingLevel: number;
  /** Address of other policies, with `{id}` and `{number}` in it; empty where the page has none. */
  readonly policyUrl: string;
  /** Page with the catalogue, where the matters of the policy are read; empty where there is none. */
  readonly catalogUrl: string;
  /** Where the policy is read, where that is not the page itself; else empty. */
  readonly pageUrl: string;
  /** Whether the page answers the wish to share. */
  readonly share: boolean;
  readonly noHistory: boolean;
}

/** One policy on its way to the page, with everything that drawing it needs. */
export interface Card {
  /** The widget that shows it: wishes are told by it, and it is drawn again when there is more to show. */
  readonly host: LitElement;
  readonly words: Vocabulary;
  readonly settings: CardSettings;
  /** Whether there is room for one column only. */
  readonly narrow: boolean;
  readonly ready: FeedReady;
  readonly policy: Policy;
  /** Absolute address that links of the policy are relative to. */
  readonly base: string;
  /** Where the policy is read, for links and citations; absolute. */
  readonly address: () => string;
  /** Asks the feed for a part. */
  readonly need: (part: PartName) => void;
  /** What loads late; one for each host. */
  readonly parts: LateParts;
}

/** What of cards loads late. */
export interface LateParts {
  /** How much larger than usual text is wanted, in steps from 0. */
  size: number;
  /** What is read below the first view. */
  reading(card: Card): unknown;
  /** Where another policy can be read, once it has been looked up. */
  addressOf(card: Card, other: Reference): string | undefined;
  /** Whether an office is open now. */
  opening(card: Card, hours: OfficeHours): unknown;
}
