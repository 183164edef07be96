import {localized} from '@zwgk/feed';
import {telephone} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {stepNames} from './form.definition.js';
import type {Place} from './form.js';
import type {Scene} from './scene.js';

const places: readonly Place[] = [...stepNames, 'review'];

/** What stands in the frame. */
export interface FrameContent {
  /** What is said above the form. */
  readonly notice?: unknown;
  /** What has to be mended. */
  readonly summary?: unknown;
  /** The fields of the step, or what is said in their place. */
  readonly body: unknown;
  /** Buttons below. */
  readonly actions: unknown;
  /** Other ways to ask, in their panel; until they are there, whom to phone. */
  readonly ways?: unknown;
  /** What is said below everything. */
  readonly note?: unknown;
  /** Goes back to a step; absent until one can. */
  readonly go?: (place: Place) => void;
  /** Whether there is room for the names of all steps. */
  readonly narrow: boolean;
}

/**
 * Everything around a step: where the resident is, what to do next, how else to ask. First view and desk draw it alike and
 * nothing around it, so that whoever writes while the desk comes keeps the field.
 */
export function frame(scene: Scene, content: FrameContent): TemplateResult {
  const {words, form} = scene;
  const {request} = words;
  const at = places.indexOf(form.place);
  return html`${content.notice} ${progress(scene, content)}
    <form
      novalidate
      autocomplete="on"
      aria-labelledby="step"
      @submit=${(event: Event): void => event.preventDefault()}
    >
      <div id="step" class="step" role="heading" aria-level=${scene.settings.headingLevel + 1} tabindex="-1">
        <span class="muted">${request.stepOf(at + 1, places.length)}</span> ${request.steps[form.place]}
      </div>
      ${content.summary} ${content.body}
      <div class="trap" aria-hidden="true">
        <input name="website" tabindex="-1" autocomplete="off" />
      </div>
      <div class="actions">${content.actions}</div>
    </form>
    ${waysPanel(scene, content.ways)} ${content.note}`;
}

/** The steps there are; those that have been filled in lead back to themselves. */
function progress({words, form}: Scene, {go, narrow}: FrameContent): TemplateResult {
  const {request} = words;
  const at = places.indexOf(form.place);
  const step = (place: Place, index: number): TemplateResult => {
    const name = html`<span class="number" aria-hidden="true">${index + 1}</span>
      <span class=${narrow ? 'hidden' : nothing}>${request.steps[place]}</span>`;
    const isDone = index < at;
    return html`<li aria-current=${index === at ? 'step' : nothing} class=${isDone ? 'done' : nothing}>
      ${
        isDone && go
          ? html`<button type="button" class="plain" @click=${(): void => go(place)}>
              ${name}<span class="hidden">${request.done}</span>
            </button>`
          : name
      }
    </li>`;
  };
  return html`<nav aria-label=${request.progress} part="progress">
    <ol class="progress">
      ${places.map(step)}
    </ol>
  </nav>`;
}

function waysPanel({words, feed}: Scene, ways: unknown): TemplateResult {
  const publisher = feed.type === 'ready' ? feed.feed.publisher : undefined;
  const phone = publisher?.phone;
  return html`<details class="panel" part="ways">
    <summary>${words.request.ways}</summary>
    ${
      ways ??
      (phone === undefined
        ? nothing
        : html`<p>${localized(publisher?.name ?? '', words.language)} ${telephone(phone)}</p>`)
    }
  </details>`;
}
