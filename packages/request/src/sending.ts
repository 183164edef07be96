import type {SubmissionProblem, SubmissionState} from '@zwgk/core/submission.js';
import type {Receipt} from '@zwgk/feed/submission';
import {html, nothing, type TemplateResult} from 'lit';

import {limitsOf, sizeName} from './files.field.js';
import type {Page} from './page.js';

/** What a resident can do while a request is not received. */
export interface SendingActions {
  readonly retry: () => void;
  readonly edit: () => void;
  /** Sends what was changed as a request of its own. */
  readonly besides: () => void;
}

type Shown = Exclude<SubmissionState<Receipt>, {readonly type: 'idle' | 'received'}>;

/** How far sending is, or why it has not come to its end and what to do; the offline ways stand below it. */
export function sending(page: Page, state: Shown, actions: SendingActions): TemplateResult {
  const {sending: words} = page.formWords;
  switch (state.type) {
    case 'preparing':
      return under(words.preparing, html`<progress aria-label=${words.progress}></progress>`);
    case 'sending': {
      const {sent, total, file} = state.progress;
      return under(
        words.sending,
        html`${file === undefined ? nothing : html`<p><bdi>${words.file(file)}</bdi></p>`}
          <progress aria-label=${words.progress} max=${Math.max(total, 1)} .value=${sent}></progress>`,
      );
    }
    case 'confirming':
      return under(words.confirming, html`<p>${words.confirmingNext}</p>`);
    case 'waiting':
      return waiting(page, state, actions);
    case 'rejected':
      return rejected(page, state, actions);
    case 'unconfirmed':
      return trouble(
        page,
        state.problem,
        [
          ...(page.submission.canRetry ? [main(words.confirm, actions.retry)] : []),
          plain(words.edit, actions.edit),
        ],
        {isInDoubt: true},
      );
    case 'failed':
      return trouble(page, state.problem, [
        ...(page.submission.canRetry ? [main(words.retry, actions.retry)] : []),
        plain(words.edit, actions.edit),
      ]);
  }
}

function waiting(
  page: Page,
  {reason, secondsLeft, mayHaveArrived}: Extract<Shown, {readonly type: 'waiting'}>,
  {edit}: SendingActions,
): TemplateResult {
  const {sending: words} = page.formWords;
  if (reason === 'inProgress') return under(words.confirming, html`<p>${words.inProgress}</p>`);
  return html`<div class="message" part="state">
    <p id="state" tabindex="-1"><strong>${page.formWords.problems.tooMany[0]}</strong></p>
    <p>${words.waitNext}${mayHaveArrived ? words.mayHaveArrived : nothing}</p>
    <div class="actions">
      <button type="button" disabled>${words.wait(secondsLeft)}</button>
      ${plain(words.edit, edit)}
    </div>
  </div>`;
}

function rejected(
  page: Page,
  {problem, mayHaveArrived}: Extract<Shown, {readonly type: 'rejected'}>,
  {retry, edit, besides}: SendingActions,
): TemplateResult {
  const {sending: words} = page.formWords;
  const {code} = problem;
  const buttons =
    code === 'keyReused'
      ? [main(words.anew, besides), plain(words.edit, edit)]
      : code === 'tooMany' || code === 'refused' || code === 'maintenance'
        ? [main(words.retry, retry), plain(words.edit, edit)]
        : [main(words.edit, edit)];
  return trouble(page, problem, buttons, {mayHaveArrived: mayHaveArrived && code !== 'keyReused'});
}

/** Something is on its way. */
function under(headline: string, content: unknown): TemplateResult {
  return html`<div class="message" part="state" role="status">
    <p id="state" tabindex="-1"><strong>${headline}</strong></p>
    ${content}
  </div>`;
}

/** Problems of an attempt that sent nothing; an earlier one may still have arrived. */
const unsent: readonly SubmissionProblem['code'][] = [
  'offline',
  'unreachable',
  'notService',
  'maintenance',
  'tooMany',
  'unreadableFile',
];

/** What is known of earlier attempts. */
interface Doubt {
  readonly mayHaveArrived?: boolean;
  /** Whether that is the first thing to say. */
  readonly isInDoubt?: boolean;
}

/** Something went wrong: cause, next step, what can be done here, and how else to ask. */
function trouble(
  page: Page,
  problem: SubmissionProblem,
  buttons: readonly TemplateResult[],
  {mayHaveArrived = false, isInDoubt = false}: Doubt = {},
): TemplateResult {
  const {formWords} = page;
  const {code, file, detail} = problem;
  const isEarlier = isInDoubt && unsent.includes(code);
  const [, next] = formWords.problems[code];
  const [headline] = formWords.problems[isEarlier ? 'lost' : code];
  return html`<div class="message danger" role="alert" part="state">
    <p id="state" tabindex="-1"><strong>${headline}</strong></p>
    <p>${mayHaveArrived || isEarlier ? formWords.sending.mayHaveArrived : nothing}${next}</p>
    ${file === undefined ? nothing : html`<p><bdi>${formWords.fileAtFault(file)}</bdi></p>`}
    ${code === 'tooLarge' ? html`<p>${formWords.limit(sizeName(limitsOf(page).bytes))}</p>` : nothing}
    ${detail === undefined ? nothing : html`<p>${formWords.serverSays(detail)}</p>`}
    <div class="actions">${buttons}</div>
  </div>`;
}

function main(label: string, onAct: () => void): TemplateResult {
  return html`<button type="button" class="main" @click=${onAct}>${label}</button>`;
}

function plain(label: string, onAct: () => void): TemplateResult {
  return html`<button type="button" @click=${onAct}>${label}</button>`;
}
