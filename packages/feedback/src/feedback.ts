import {FeedElement, languageOf} from '@zwgk/core';
import {
  feedbackWords,
  type InEveryLanguage,
  type Language,
  languageFor,
  type ProblemCode,
  problemEn,
  type ProblemWords,
  problemZhHans,
  problemZhHant,
  uiEn,
  type UiWords,
  uiZhHans,
  uiZhHant,
} from '@zwgk/locale';
import {failure, loading} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {FeedbackOpenEvent} from './feedback.events.js';
import {styles} from './feedback.styles.js';
import {feedbackView, type Ready} from './feedback.view.js';

const uiWords: InEveryLanguage<UiWords> = {'zh-Hans': uiZhHans, 'zh-Hant': uiZhHant, en: uiEn};
const problemWords: InEveryLanguage<ProblemWords> = {
  'zh-Hans': problemZhHans,
  'zh-Hant': problemZhHant,
  en: problemEn,
};

/**
 * Shows who publishes the feed (发布单位).
 *
 * Children of the tag are its fallback: they are shown until the widget can be, and whenever it cannot.
 *
 * @slot - Fallback content, for example a link to the same on the county's own page.
 * @event {FeedbackOpenEvent} zwgk-feedback-open - A resident wants to open the publisher's site; cancelable.
 * @csspart heading - The widget's heading.
 */
export class Feedback extends FeedElement {
  static override readonly styles = styles;

  private get language(): Language {
    return languageFor(languageOf(this));
  }

  protected override render(): TemplateResult {
    const {language} = this;
    const view = feedbackView(this.state, language);
    switch (view.type) {
      case 'loading':
        return this.hasFallback ? html`<slot></slot>` : loading(uiWords[language], view.slow, this.onRetry);
      case 'failed':
        return this.renderFailure(view.problem.code);
      case 'ready':
        return this.renderPublisher(view);
    }
  }

  private renderFailure(code: ProblemCode): TemplateResult {
    const {language} = this;
    return html`${failure(code, problemWords[language], uiWords[language], this.onRetry)}<slot></slot>`;
  }

  private renderPublisher({publisher, url}: Ready): TemplateResult {
    const words = feedbackWords[this.language];
    return html`<section aria-labelledby="title" lang=${this.language}>
      <h2 id="title" part="heading">${words.title}</h2>
      <p>${publisher}</p>
      ${url === undefined ? nothing : html`<p><a href=${url} @click=${this.onOpen}>${words.open}</a></p>`}
    </section>`;
  }

  private onOpen(event: Event): void {
    const link = event.currentTarget;
    if (!(link instanceof HTMLAnchorElement)) return;
    const wish = new FeedbackOpenEvent(link.href);
    if (!this.dispatchEvent(wish)) event.preventDefault();
  }

  private readonly onRetry = (): void => this.retry();
}
