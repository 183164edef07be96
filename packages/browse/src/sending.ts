import type {SubmissionProblem, SubmissionState} from '@zwgk/core/submission.js';
import type {SendingWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

/** What a resident can do while a form is not received. */
export interface SendingActions {
  readonly retry: () => void;
  readonly edit: () => void;
  /** Sends what was changed as a submission of its own. */
  readonly besides: () => void;
}

/** What sending is told with. */
export interface SendingScene {
  readonly words: SendingWords;
  /** Whether there is something to send again as it is. */
  readonly canRetry: boolean;
  readonly actions: SendingActions;
  /** What a form has to say of a problem besides. */
  readonly beside?: (problem: SubmissionProblem) => unknown;
}

type Shown = Exclude<SubmissionState<unknown>, {readonly type: 'idle' | 'received'}>;

/** How far sending is, or why it has not come to its end and what to do; the offline ways stand below it. */
export function sending(scene: SendingScene, state: Shown): TemplateResult {
  const {canRetry, actions} = scene;
  const {sending: words} = scene.words;
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
      return waiting(scene, state);
    case 'rejected':
      return rejected(scene, state);
    case 'unconfirmed':
      return trouble(
        scene,
        state.problem,
        [...(canRetry ? [main(words.confirm, actions.retry)] : []), plain(words.edit, actions.edit)],
        {isInDoubt: true},
      );
    case 'failed':
      return trouble(scene, state.problem, [
        ...(canRetry ? [main(words.retry, actions.retry)] : []),
        plain(words.edit, actions.edit),
      ]);
  }
}

function waiting(
  {words: {sending: words, problems}, actions}: SendingScene,
  {reason, secondsLeft, mayHaveArrived}: Extract<Shown, {readonly type: 'waiting'}>,
): TemplateResult {
  if (reason === 'inProgress') return under(words.confirming, html`<p>${words.inProgress}</p>`);
  return html`<div class="message" part="state">
    <p id="state" tabindex="-1"><strong>${problems.tooMany[0]}</strong></p>
    <p>${words.waitNext}${mayHaveArrived ? words.mayHaveArrived : nothing}</p>
    <div class="actions">
      <button type="button" disabled>${words.wait(secondsLeft)}</button>
      ${plain(words.edit, actions.edit)}
    </div>
  </div>`;
}

function rejected(
  scene: SendingScene,
  {problem, mayHaveArrived}: Extract<Shown, {readonly type: 'rejected'}>,
): TemplateResult {
  const {retry, edit, besides} = scene.actions;
  const {sending: words} = scene.words;
  const {code} = problem;
  const buttons =
    code === 'keyReused'
      ? [main(words.anew, besides), plain(words.edit, edit)]
      : code === 'tooMany' || code === 'refused' || code === 'maintenance'
        ? [main(words.retry, retry), plain(words.edit, edit)]
        : [main(words.edit, edit)];
  return trouble(scene, problem, buttons, {mayHaveArrived: mayHaveArrived && code !== 'keyReused'});
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
  'notTaken',
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
  {words, beside}: SendingScene,
  problem: SubmissionProblem,
  buttons: readonly TemplateResult[],
  {mayHaveArrived = false, isInDoubt = false}: Doubt = {},
): TemplateResult {
  const {code, file, detail} = problem;
  const isEarlier = isInDoubt && unsent.includes(code);
  const [, next] = words.problems[code];
  const [headline] = words.problems[isEarlier ? 'lost' : code];
  return html`<div class="message danger" role="alert" part="state">
    <p id="state" tabindex="-1"><strong>${headline}</strong></p>
    <p>${mayHaveArrived || isEarlier ? words.sending.mayHaveArrived : nothing}${next}</p>
    ${file === undefined ? nothing : html`<p><bdi>${words.fileAtFault(file)}</bdi></p>`} ${beside?.(problem)}
    ${detail === undefined ? nothing : html`<p>${words.serverSays(detail)}</p>`}
    <div class="actions">${buttons}</div>
  </div>`;
}

function main(label: string, onAct: () => void): TemplateResult {
  return html`<button type="button" class="main" @click=${onAct}>${label}</button>`;
}

function plain(label: string, onAct: () => void): TemplateResult {
  return html`<button type="button" @click=${onAct}>${label}</button>`;
}
