import {canPrint} from '@zwgk/browse';
import {dayInWords} from '@zwgk/browse/calculation.js';
import {chinaInstant} from '@zwgk/feed';
import {calculationWords, type Language, lookupWords} from '@zwgk/locale';
import {button} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {printStatus} from './status.print.js';
import type {FoundPage} from './status.scene.js';
import {ways} from './status.ways.js';

/** What is told of a record, whatever its form. */
export interface Sheet {
  /** How far it is. */
  readonly state: string;
  readonly facts: readonly (readonly [name: string, value: unknown])[];
  /** The body it went to, where that is known. */
  readonly agency: Parameters<typeof ways>[1];
  /** What is due, or has come of it. */
  readonly outcome: unknown;
  readonly stepsHeading: string;
  readonly steps: readonly TemplateResult[];
  /** What the days are counted by. */
  readonly law?: string;
}

/** One step of a timeline, in words. */
export interface StepInWords {
  /** Its civil day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly name: string | undefined;
  /** What it does to a clock. */
  readonly mark?: string | undefined;
  /** What it means, sentence by sentence. */
  readonly meaning: readonly string[];
  /** What the body says with it. */
  readonly said?: string | undefined;
}

/** How far a record is, what has happened to it, whom to ask, and what can be done with what was found. */
export function sheet(page: FoundPage, {state, facts, agency, outcome, ...told}: Sheet): TemplateResult {
  const {scene, host} = page;
  const lookup = lookupWords[scene.language];
  page.need('agencies');
  return html`<article part="status">
    <div id="state" class="state" role="heading" aria-level=${host.headingLevel + 1} tabindex="-1">
      ${state}
    </div>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${outcome}
    <div class="h" role="heading" aria-level=${host.headingLevel + 2}>${told.stepsHeading}</div>
    <ol class="timeline" part="timeline">
      ${told.steps}
    </ol>
    ${ways(scene, agency)} ${told.law === undefined ? nothing : html`<p class="muted law">${told.law}</p>`}
    <div class="actions">
      ${canPrint() ? button(lookup.print, () => void printStatus(page)) : nothing}
      ${button(lookup.clear, page.clear)}
    </div>
  </article>`;
}

/** One step of a timeline. */
export function step(language: Language, {on, name, mark, meaning, said}: StepInWords): TemplateResult {
  return html`<li>
    <p class="when">
      <time datetime=${on}>${dayInWords(on, calculationWords[language])}</time>
      <strong>${name}</strong>
      ${mark === undefined ? nothing : html`<span class="clock">${mark}</span>`}
    </p>
    ${meaning.map((sentence) => html`<p>${sentence}</p>`)}
    ${said === undefined ? nothing : html`<p class="said">${said}</p>`}
  </li>`;
}

/** An instant in China's time, to the minute. */
export function instantInWords(instant: string, words: Parameters<typeof dayInWords>[1]): string {
  const china = chinaInstant(instant);
  return `${dayInWords(china.slice(0, 10), words)} ${china.slice(11, 16)}`;
}
