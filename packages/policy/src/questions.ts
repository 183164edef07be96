import {blockTexts, fold, localized, pieces, type Question, readyToFold, wordsOf} from '@zwgk/feed';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {blocks} from './blocks.js';
import {heading} from './card.frame.js';
import {placeLink, type ReadingPage} from './reading.page.js';
import {questionGroupsOf} from './reading.view.js';

/** Questions from which on they can be searched. */
const many = 4;

/** The questions and answers of a policy (一问一答): looked through by words, opened one by one or all at once. */
export class Questions {
  private typed = '';
  private areAllOpen = false;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Forgets what was looked for in another policy. */
  reset(): void {
    this.typed = '';
    this.areAllOpen = false;
  }

  render(page: ReadingPage): TemplateResult {
    const {card, language} = page;
    const groups = questionGroupsOf(card.policy);
    const sought = wordsOf(this.typed);
    const found = groups.map(({interpretation, questions}) => ({
      interpretation,
      questions: questions.filter((question) => holds(question, sought)),
    }));
    const total = found.reduce((sum, {questions}) => sum + questions.length, 0);
    const all = groups.reduce((sum, {questions}) => sum + questions.length, 0);
    return html`${all < many ? nothing : this.renderSearch(page, sought.length > 0 ? total : undefined)}
    ${found.map(({interpretation, questions}) =>
      questions.length === 0
        ? nothing
        : html`${
            groups.length < 2
              ? nothing
              : heading(card, 2, undefined, html`<bdi>${localized(interpretation.title, language)}</bdi>`)
          }
          ${questions.map((question) => this.renderQuestion(page, question, sought))}`,
    )}`;
  }

  /** @param found - How many questions hold what was typed; `undefined` when nothing was. */
  private renderSearch({words}: ReadingPage, found: number | undefined): TemplateResult {
    const said = found === undefined ? '' : found === 0 ? words.noQuestion : words.foundQuestions(found);
    return html`<div class="search" role="search">
      <label for="question-search">${words.findQuestion}</label>
      <input
        id="question-search"
        type="search"
        autocomplete="off"
        .value=${this.typed}
        @input=${this.onType}
      />
      <button type="button" aria-pressed=${this.areAllOpen} @click=${this.onToggle}>${words.openAll}</button>
      <p role="status">${said}</p>
    </div>`;
  }

  private renderQuestion(
    page: ReadingPage,
    {id, question, answer}: Question,
    sought: readonly string[],
  ): TemplateResult {
    const mark = (text: string): unknown =>
      sought.length === 0
        ? text
        : pieces(text, sought).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
    return html`<details
      id="question-${id}"
      class="question"
      ?open=${this.areAllOpen || sought.length > 0}
      part="question"
    >
      <summary>${mark(question)}</summary>
      ${blocks(page, answer, {below: 3, mark})}
      <p class="links">${placeLink(page, `question-${id}`, page.words.questionLink)}</p>
    </details>`;
  }

  private readonly onType = (event: Event): void => {
    const {target} = event;
    if (!(target instanceof HTMLInputElement)) return;
    this.typed = target.value;
    // Traditional characters find simplified ones once their table is there.
    void readyToFold([this.typed]).then(() => this.host.requestUpdate());
  };

  private readonly onToggle = (): void => {
    this.areAllOpen = !this.areAllOpen;
    this.host.requestUpdate();
  };
}

function holds({question, answer}: Question, sought: readonly string[]): boolean {
  if (sought.length === 0) return true;
  const text = fold([question, ...blockTexts(answer)].join('\n'));
  return sought.every((word) => text.includes(word));
}
