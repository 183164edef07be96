import type {FeedReady, FeedState} from '@zwgk/core';
import {loading} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {problemMessage, type TitledScene} from './page.js';
import {widgetSection} from './section.js';

/** What a widget is drawn from, whatever is known of its feed. */
export interface DeskSection {
  readonly scene: TitledScene & {readonly narrow: boolean};
  readonly state: FeedState;
  readonly title: string;
  /** The page's own content stands in until there is something better. */
  readonly hasFallback: boolean;
  /** Whether its words are still on their way; those of `scene` stand in for them. */
  readonly isSpeechless: boolean;
  readonly retry: () => void;
}

/** A widget under its heading: its feed as it is drawn, what is said until that is there, or why it cannot be read. */
export function deskSection(section: DeskSection, draw: (ready: FeedReady) => unknown): TemplateResult {
  const {scene, title, hasFallback, isSpeechless} = section;
  const content = isSpeechless
    ? html`${hasFallback ? nothing : loading(scene.words.ui)}<slot></slot>`
    : contentOf(section, draw);
  return widgetSection(scene, title, content);
}

function contentOf(
  {scene, state, hasFallback, retry}: DeskSection,
  draw: (ready: FeedReady) => unknown,
): unknown {
  switch (state.type) {
    case 'loading': {
      const said = loading(scene.words.ui, state.slow, retry);
      return html`${hasFallback && !state.slow ? nothing : said}<slot></slot>`;
    }
    case 'failed':
      return html`${problemMessage(scene, state.problem, retry)}<slot></slot>`;
    case 'ready':
      return draw(state);
  }
}
