import type {FeedProblem} from '@zwgk/core';
import {type Late, loading} from '@zwgk/ui';
import {html, type TemplateResult} from 'lit';

import type {Page} from './page.js';
import {heading} from './scene.js';

/** What the link to a record says, and its id. */
export interface RecordLink {
  readonly id: string;
  readonly name: string;
}

/**
 * A part that is fetched when it is needed: itself, or under a title a placeholder or why it cannot be had.
 *
 * @param link - The link that led here, whose words stand in for the page's title until that is there.
 */
export function renderLate<T extends object>(
  page: Page,
  part: Late<T>,
  render: (module: T) => TemplateResult,
  titleId?: string,
  link?: RecordLink,
): TemplateResult {
  const {scene} = page;
  const module = part.failed ? undefined : part.get();
  if (module !== undefined) return render(module);
  const title = titleId && heading(scene, 1, titleId, link?.name ?? scene.words.ui.loading);
  const network: FeedProblem = {code: 'network', url: ''};
  const rest = part.failed ? page.problem(network, () => part.retry()) : loading(scene.words.ui);
  return html`${title} ${rest}`;
}
