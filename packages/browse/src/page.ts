import type {FeedProblem, FeedReady, Part, PartName} from '@zwgk/core';
import {failure, loading} from '@zwgk/ui';
import {html, type LitElement, type TemplateResult} from 'lit';

import {type BrowseQuery, heading, type Scene} from './scene.js';
import {browseWords} from './words.js';

/** As much of a scene as a page with a title needs. */
export type TitledScene = Pick<Scene<BrowseQuery>, 'words' | 'settings'>;

/** What the pages and outputs that load late need of the widget. */
export interface Page<S extends TitledScene = TitledScene> {
  /** The widget itself: wishes are told by it, and it is drawn again when there is more to show. */
  readonly host: LitElement;
  readonly scene: S;
  readonly ready: FeedReady;
  /** Asks the feed for a part; for what residents do, never while drawing. */
  readonly need: (part: PartName) => void;
  /** Reads again what of the feed could not be read. */
  readonly retry: () => void;
  /** Says why something cannot be read, and lets the resident try again. */
  readonly problem: (problem: FeedProblem, onRetry?: () => void) => unknown;
}

/** What a part holds, once it does. */
export function valueOf<T>(part: Part<T> | undefined): T | undefined {
  return part?.type === 'ready' ? part.value : undefined;
}

/**
 * What a part of the feed is drawn as: itself, a placeholder, or why it cannot be read.
 *
 * @param titleId - Of the title above the latter two; without it they have none.
 */
export function drawPart<T>(
  {scene, problem}: Page,
  part: Part<T> | undefined,
  draw: (value: T) => unknown,
  titleId?: string,
): unknown {
  const {ui} = scene.words;
  const title = (words: string): unknown => titleId && pageTitle(scene, titleId, words);
  switch (part?.type) {
    case 'ready':
      return draw(part.value);
    case 'failed':
      return html`${title(ui.failed)} ${problem(part.problem)}`;
    default:
      return html`${title(ui.loading)} ${loading(ui)}`;
  }
}

/** Name of the page, which its article is labelled by. */
export function pageTitle(scene: TitledScene, id: string, name: unknown): unknown {
  return heading(scene, 1, id, name);
}

/** Says why something cannot be read, and lets the resident try again. */
export function problemMessage(
  {words}: TitledScene,
  {code}: FeedProblem,
  onRetry: () => void,
  phone?: string,
): TemplateResult {
  return failure(code, browseWords(words).problem, words.ui, onRetry, phone);
}

/**
 * Why a question to the feed was not answered. Asking again asks the same files and looks for newer ones: those of an
 * edition that has been replaced may be gone. The button that asks goes away with the failure; whoever pressed it is
 * sent to what it was about.
 */
export function unanswered(page: Page, problem: FeedProblem, onRetry: () => void): unknown {
  return page.problem(problem, () => {
    stay(page);
    onRetry();
    page.retry();
  });
}

/** Keeps the focus near a button that is about to go: on the record that is shown, else on what can be done with the list. */
export function stay({host}: Pick<Page, 'host'>): void {
  const find = (selector: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(selector);
  (find('article') ?? find('.outputs button'))?.focus();
}
