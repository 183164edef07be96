import {link, type Marking, register} from '@zwgk/browse';
import type {DocumentRow} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import type {Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {deskWords} from './desk.words.js';
import {documentLinkId} from './document.link.js';
import {listOf} from './query.list.js';

/** One page of documents. */
export function documentList(
  scene: Scene,
  rows: readonly DocumentRow[],
  name: string,
  marking?: Marking<DocumentRow>,
): TemplateResult {
  const words = deskWords(scene.words).documents;
  const mark = marking?.mark ?? ((text: string) => text);
  return register(
    scene.narrow,
    rows,
    {
      caption: words.caption(name),
      title: {header: words.title, cell: (row) => title(scene, row, mark)},
      columns: [
        {header: words.docNumber, cell: ({docNumber = ''}) => mark(docNumber)},
        {header: words.issuer, cell: ({issuer = ''}) => mark(issuer)},
        {header: words.date, cell: (row) => date(scene, row), isShort: true},
        {header: words.validity, cell: (row) => validity(scene, row)},
      ],
    },
    marking,
  );
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
