import {html, nothing, type TemplateResult} from 'lit';

import type {TitledScene} from './page.js';
import {heading} from './scene.js';

/** A widget under its heading. The first screen and the desk draw it by the same template, so that nothing moves. */
export function widgetSection(
  scene: TitledScene & {readonly narrow: boolean},
  title: string,
  content: unknown,
): TemplateResult {
  return html`<section
    class=${scene.narrow ? 'narrow' : nothing}
    aria-labelledby="title"
    lang=${scene.words.language}
  >
    <div part="heading">${heading(scene, 0, 'title', title)}</div>
    ${content}
  </section>`;
}
