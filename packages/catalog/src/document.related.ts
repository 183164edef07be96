import {link, wholeNameOf} from '@zwgk/browse';
import {
  codeName,
  type DisclosureDocument,
  type DocumentRow,
  type Listing,
  type MatterDetail,
  type MatterRow,
  type Relation,
  relationNamesEn,
  relationNamesZhHans,
  relationNamesZhHant,
} from '@zwgk/feed';
import {html, type TemplateResult} from 'lit';

import {wholeCatalog} from './catalog.query.js';
import {type Scene} from './catalog.scene.js';
import {nameOf} from './matter.view.js';

const relationNames = {'zh-Hans': relationNamesZhHans, 'zh-Hant': relationNamesZhHant, en: relationNamesEn};

/** What a document is tied to, as far as the feed holds it, by id. */
export interface Related {
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly matters: ReadonlyMap<string, MatterRow>;
}

/** Looks up what a document is tied to. What cannot be found is shown by the words of the document. */
export async function related(
  {relations = [], matters: ids = []}: DisclosureDocument,
  documents: Listing<DocumentRow, DisclosureDocument>,
  matters: Listing<MatterRow, MatterDetail> | undefined,
  signal: AbortSignal,
): Promise<Related> {
  const targets = relations.flatMap(({target}) => target ?? []);
  const [documentRows, matterRows] = await Promise.all([
    Promise.all(targets.map((id) => documents.row(id, signal))),
    matters === undefined ? [] : Promise.all([...ids, ...targets].map((id) => matters.row(id, signal))),
  ]);
  return {documents: byId(documentRows), matters: byId(matterRows)};
}

function byId<Row extends {readonly id: string}>(
  rows: readonly (Row | undefined)[],
): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
}

/** Ties of a document: in which way, and to what; a link where the feed holds it. */
export function relationList(scene: Scene, relations: readonly Relation[], known: Related): TemplateResult {
  return html`<ul class="relations">
    ${relations.map(
      (relation) =>
        html`<li>
          <span class="muted">${codeName(relationNames[scene.words.language], relation.type)}</span>
          ${target(scene, relation, known)}
        </li>`,
    )}
  </ul>`;
}

function target(
  scene: Scene,
  {target: id = '', title, docNumber, article}: Relation,
  known: Related,
): unknown {
  const document = known.documents.get(id);
  const matter = known.matters.get(id);
  const said = [title, docNumber, article].filter((words) => words !== undefined).join(' ');
  if (document !== undefined) {
    const query = {...wholeCatalog, list: 'documents' as const, document: id};
    return html`${link(scene, query, html`<bdi>${document.title}</bdi>`)} ${article}`;
  }
  if (matter !== undefined) return link(scene, {...wholeCatalog, matter: id}, nameOf(matter));
  return html`<bdi>${said || id}</bdi>`;
}

/** The matters a document is published under: links where the feed holds them. */
export function matterList(scene: Scene, ids: readonly string[], known: Related): TemplateResult {
  return html`<ul>
    ${ids.flatMap((id) => {
      const row = known.matters.get(id);
      if (row === undefined) return [];
      return html`<li>${link(scene, {...wholeCatalog, matter: id}, wholeNameOf(row))}</li>`;
    })}
  </ul>`;
}
