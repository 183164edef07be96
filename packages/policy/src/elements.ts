import type {Policy, PolicyChange} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {blocks} from './blocks.js';
import {heading} from './card.frame.js';
import type {ReadingPage} from './reading.page.js';
import {elementsOf} from './reading.view.js';

/** The elements of the interpretation that there are, each under its own heading. */
export function elements(page: ReadingPage): TemplateResult {
  const {card, words} = page;
  const {policy} = card;
  return html`${elementsOf(policy).map(
    (name) =>
      html`<section class="element" aria-labelledby=${name}>
        ${heading(card, 2, name, words[name])} ${blocks(page, policy.elements?.[name] ?? [], {below: 3})}
        ${name === 'changes' ? comparison(page, policy) : nothing}
      </section>`,
  )}`;
}

/**
 * Old and new policy side by side; line by line under each other where there is little room. The roles stay those of a
 * table, which browsers forget when its cells are laid out otherwise.
 */
function comparison({card, words}: ReadingPage, {comparison: lines = []}: Policy): unknown {
  if (lines.length === 0) return nothing;
  const hasAffects = lines.some(({affects}) => affects !== undefined);
  const columns = [words.before, words.after, ...(hasAffects ? [words.affects] : [])];
  const cells = ({before, after, affects}: PolicyChange): readonly (string | undefined)[] =>
    hasAffects ? [before, after, affects] : [before, after];
  const row = (line: PolicyChange): TemplateResult =>
    html`<tr role="row">
      <th role="rowheader" scope="row"><bdi>${line.item}</bdi></th>
      ${cells(line).map(
        (text, index) =>
          html`<td role="cell" class=${index === 1 ? 'new' : nothing}>
            <span class="label" aria-hidden="true">${columns[index]}</span>
            <bdi class=${text === undefined ? 'muted' : nothing}>${text ?? words.unchanged}</bdi>
          </td>`,
      )}
    </tr>`;
  return html`<table
    role="table"
    class=${card.narrow ? 'comparison stacked' : 'comparison'}
    part="comparison"
  >
    <caption>
      ${words.comparison}
    </caption>
    <thead>
      <tr role="row">
        ${[words.item, ...columns].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map(row)}
    </tbody>
  </table>`;
}
