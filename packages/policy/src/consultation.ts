import {adoptionCodes, type Consultation, safeUrl} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {nameOf} from './reading.names.js';
import type {ReadingPage} from './reading.page.js';
import {outcomesOf} from './reading.view.js';

/** How the draft was put out for comment, and what became of each comment, with the reason. */
export function consultation(page: ReadingPage): unknown {
  const {policy} = page.card;
  if (policy.consultation === undefined) return nothing;
  const {comments = []} = policy.consultation;
  return html`${overview(page, policy.consultation)}
  ${
    comments.length === 0
      ? nothing
      : html`<ol class="comments">
          ${comments.map((comment) => html`<li>${renderComment(page, comment)}</li>`)}
        </ol>`
  }`;
}

function overview(
  {card, words}: ReadingPage,
  {title, url, from, until, received}: Consultation,
): TemplateResult {
  const href = url === undefined ? undefined : safeUrl(url, card.base);
  const draft = title ?? (href === undefined ? undefined : words.draft);
  const outcomes = outcomesOf(card.policy, adoptionCodes);
  const line = (name: string, content: unknown): unknown =>
    content === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${content}</dd>
        </div>`;
  return html`<dl class="facts">
    ${line(words.draft, draft && (href === undefined ? html`<bdi>${draft}</bdi>` : html`<a href=${href}><bdi>${draft}</bdi></a>`))}
    ${line(words.period, from && until ? words.fromUntil(from, until) : (from ?? until))}
    ${line(words.received, received === undefined ? undefined : words.receivedCount(received))}
    ${line(
      words.outcome,
      outcomes.length === 0
        ? undefined
        : outcomes
            .map(([code, count]) => words.outcomeCount(nameOf('adoption', code, card.words), count))
            .join('，'),
    )}
  </dl>`;
}

function renderComment(
  {card, words}: ReadingPage,
  {comment, adoption, reason}: NonNullable<Consultation['comments']>[number],
): TemplateResult {
  return html`<p>
      ${
        adoption === undefined
          ? nothing
          : html`<strong class="badge ${adoption}">${nameOf('adoption', adoption, card.words)}</strong> `
      }<bdi>${comment}</bdi>
    </p>
    <p class="reason"><span class="muted">${words.reason}</span> <bdi>${reason ?? words.noReason}</bdi></p>`;
}
