import type {DocumentRow} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import type {Marking} from './catalog.list.js';
import {listOf} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {deskWords} from './desk.words.js';
import {documentLinkId} from './document.link.js';

export {styles} from './document.list.styles.js';

const unmarked: Marking<DocumentRow> = {mark: (text) => text, excerpt: () => nothing};

/** One page of documents: a table with the columns people know from official lists; on a narrow widget, cards. */
export function documentList(
  scene: Scene,
  rows: readonly DocumentRow[],
  name: string,
  marking: Marking<DocumentRow> = unmarked,
): TemplateResult {
  return scene.narrow ? cards(scene, rows, marking) : table(scene, rows, name, marking);
}

function table(
  scene: Scene,
  rows: readonly DocumentRow[],
  name: string,
  {mark, excerpt}: Marking<DocumentRow>,
): TemplateResult {
  const words = deskWords(scene.words).documents;
  return html`<table class="register" part="table">
    <caption class="hidden">
      ${words.caption(name)}
    </caption>
    <thead>
      <tr>
        ${[words.title, words.docNumber, words.issuer, words.date, words.validity].map(
          (column) => html`<th scope="col">${column}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr part="row">
            <th scope="row">${title(scene, row, mark)} ${excerpt(row)}</th>
            <td>${mark(row.docNumber ?? '')}</td>
            <td>${mark(row.issuer ?? '')}</td>
            <td class="date">${date(scene, row)}</td>
            <td>${validity(scene, row)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cards(
  scene: Scene,
  rows: readonly DocumentRow[],
  {mark, excerpt}: Marking<DocumentRow>,
): TemplateResult {
  return html`<ul class="register" part="list">
    ${rows.map(
      (row) =>
        html`<li part="row">
          ${title(scene, row, mark)}
          <p class="muted">
            ${[mark(row.docNumber ?? ''), mark(row.issuer ?? ''), date(scene, row), validity(scene, row)].map((fact) => html`<span>${fact}</span>`)}
          </p>
          ${excerpt(row)}
        </li>`,
    )}
  </ul>`;
}

function title(scene: Scene, row: DocumentRow, mark: Marking<DocumentRow>['mark']): TemplateResult {
  return link(scene, {...listOf(scene.query), document: row.id}, mark(row.title), {id: documentLinkId(row)});
}

/** Day of publication, else of writing, which is said. */
function date(scene: Scene, {publishedOn, writtenOn}: DocumentRow): unknown {
  if (publishedOn !== undefined || writtenOn === undefined) return publishedOn;
  return html`${writtenOn} <span class="muted">${deskWords(scene.words).documents.written}</span>`;
}

/** In words; what no longer holds is struck by no colour alone. */
function validity(scene: Scene, {validity: code}: DocumentRow): unknown {
  if (code === undefined) return nothing;
  const name = facetValueName(scene, 'validity', code);
  return html`<span class=${code === 'inForce' ? 'badge' : 'badge past'}>${name}</span>`;
}
