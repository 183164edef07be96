import {telephone} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {heading} from './card.frame.js';
import type {Card} from './card.scene.js';
import {type Contact, contactView} from './contact.view.js';
import {InterpreterContactEvent} from './policy.events.js';

/** Whom to ask about a policy; a page may put its own way in its place. */
export function contact(card: Card): TemplateResult {
  const {words, policy, ready} = card;
  const {policy: own, language, ui} = words;
  const {first, others, left, isWaiting} = contactView(policy, ready, language);
  return html`<section class="contact" aria-labelledby="policy-contact" part="contact">
    ${heading(card, 1, 'policy-contact', own.contact)}
    <slot name="contact">
      ${left.length === 0 ? nothing : html`<p>${own.left(left.join('、'))}</p>`}
      <div class=${isWaiting ? 'waiting' : nothing}>
        ${first === undefined ? nothing : person(card, first, isWaiting ? ui.loading : own.noContact)}
      </div>
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${own.others(others.length)}</summary>
              ${others.map((other) => person(card, other))}
            </details>`
      }
    </slot>
  </section>`;
}

/** @param missing - What is said of a number that is not there, of who is to be asked first. */
function person(card: Card, who: Contact, missing?: string): TemplateResult {
  const {name, title, agency} = who;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- a click on the links in it, by keys as well
  return html`<address @click=${(event: Event) => onAct(event, card, who)}>
    ${
      name === undefined && title === undefined
        ? nothing
        : html`<p class="who">
            <strong><bdi>${name}</bdi></strong> <bdi>${title}</bdi>
          </p>`
    }
    ${agency === undefined ? nothing : html`<p class=${name === undefined ? 'who' : 'muted'}><bdi>${agency}</bdi></p>`}
    ${number(card, who, missing)} ${ways(card, who)}
  </address>`;
}

/** The wish is told before the browser dials. */
function onAct(event: Event, {host, policy}: Card, {agency, name}: Contact): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return;
  const wish = new InterpreterContactEvent({
    policy: policy.id,
    url: link.href,
    ...(agency !== undefined && {agency}),
    ...(name !== undefined && {name}),
  });
  if (!host.dispatchEvent(wish)) event.preventDefault();
}

function number({words}: Card, {phone, phoneOf, email, address}: Contact, missing?: string): unknown {
  const {policy: own} = words;
  const isFirst = missing !== undefined;
  if (phone === undefined)
    return isFirst && email === undefined && address === undefined
      ? html`<p class="phone large">${missing}</p>`
      : nothing;
  const label = {person: own.phone, body: own.bodyPhone, publisher: own.publisherPhone}[phoneOf];
  return html`<p class=${isFirst ? 'phone large' : 'phone'}>
    <span class="muted">${label}</span> <span>${telephone(phone)}</span>
  </p>`;
}

/** Hours and all other ways; whether it is open now is told when the calendar has come. */
function ways(card: Card, {hours, email, address}: Contact): TemplateResult {
  const {words, parts} = card;
  const {policy: own} = words;
  const way = (name: string, content: unknown): unknown =>
    content === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd><bdi>${content}</bdi></dd>
        </div>`;
  return html`${hours === undefined ? nothing : parts.opening(card, hours)}
    <dl>
      ${way(own.hours, hours?.text)} ${way(own.email, email && html`<a href="mailto:${email}">${email}</a>`)}
      ${way(own.address, address)}
    </dl>`;
}
