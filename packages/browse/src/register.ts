import {html, nothing, type TemplateResult} from 'lit';

import {type Marking, unmarked} from './unmarked.js';

/** A column of a register. */
export interface RegisterColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => unknown;
  /** Whether its words stay on one line. */
  readonly isShort?: boolean;
}

/** How records are listed one below the other. */
export interface Register<Row> {
  /** What is listed, for who does not see it. */
  readonly caption: string;
  /** The link to a record, and the name of its column. */
  readonly title: RegisterColumn<Row>;
  readonly columns: readonly RegisterColumn<Row>[];
}

/** One page of records: a table with the columns people know from official lists; on a narrow widget, cards. */
export function register<Row>(
  narrow: boolean,
  rows: readonly Row[],
  {caption, title, columns}: Register<Row>,
  {excerpt}: Pick<Marking<Row>, 'excerpt'> = unmarked,
): TemplateResult {
  if (narrow) {
    return html`<ul class="register" part="list">
      ${rows.map(
        (row) =>
          html`<li part="row">
            ${title.cell(row)}
            <p class="muted">${columns.map(({cell}) => html`<span>${cell(row)}</span> `)}</p>
            ${excerpt(row)}
          </li>`,
      )}
    </ul>`;
  }
  return html`<table class="register" part="table">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${[title, ...columns].map(({header}) => html`<th scope="col">${header}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr part="row">
            <th scope="row">${title.cell(row)} ${excerpt(row)}</th>
            ${columns.map(({cell, isShort}) => html`<td class=${isShort ? 'date' : nothing}>${cell(row)}</td> `)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
