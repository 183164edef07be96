import {type Medium, safeUrl} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {blocks} from './blocks.js';
import {picture} from './picture.js';
import type {ReadingPage} from './reading.page.js';

/** Pictures, videos and recordings that explain a policy, each with what it says in words. */
export function media(page: ReadingPage, all: readonly Medium[], title: string): unknown {
  if (all.length === 0) return nothing;
  return html`<div class="media">
    ${all.map((medium) => html`<figure>${draw(page, medium, title)}</figure>`)}
  </div>`;
}

function draw(page: ReadingPage, medium: Medium, title: string): TemplateResult {
  const {words} = page;
  const {type, url, alt} = medium;
  const named = medium.title ?? title;
  const caption = medium.title === undefined ? nothing : html`<figcaption>${medium.title}</figcaption>`;
  if (type === 'picture')
    return html`${picture(page, {url, title: named, alt: alt ?? words.undescribed(named)})} ${caption}
    ${transcript(page, medium)}`;
  return html`${player(page, medium, named)} ${caption} ${transcript(page, medium)}`;
}

/** Nothing of a recording is fetched before somebody plays it. */
function player({card, words}: ReadingPage, {type, url, poster}: Medium, name: string): TemplateResult {
  const source = safeUrl(url, card.base);
  if (source === undefined) return html`<p class="muted">${name}</p>`;
  const image = poster === undefined ? undefined : safeUrl(poster, card.base);
  const download = html`<a href=${source}>${words.unsupported}</a>`;
  return type === 'video'
    ? html`<video
        controls
        preload="none"
        playsinline
        poster=${image ?? nothing}
        src=${source}
        aria-label=${name}
      >
        ${download}
      </video>`
    : html`<audio controls preload="none" src=${source} aria-label=${name}>${download}</audio>`;
}

/** What is said or written in a medium; of what is heard, that there is none is said too. */
function transcript(page: ReadingPage, {type, transcript: content = []}: Medium): unknown {
  const {words} = page;
  if (content.length > 0)
    return html`<details>
      <summary>${words.transcript}</summary>
      ${blocks(page, content, {below: 3})}
    </details>`;
  return type === 'picture' ? nothing : html`<p class="muted">${words.noTranscript}</p>`;
}
