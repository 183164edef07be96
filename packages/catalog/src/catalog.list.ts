import {unmarked} from '@zwgk/browse';
import {heading, link, type Marking} from '@zwgk/browse';
import type {MatterRow} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {type Scene} from './catalog.scene.js';
import {groupRows} from './first.view.js';

/** One page of matters under the headings of their areas and level-1 matters. */
export function list(
  scene: Scene,
  rows: readonly MatterRow[],
  marking: Marking<MatterRow> = unmarked,
): TemplateResult[] {
  const isOneArea = scene.query.conditions.area?.length === 1;
  let area: string | undefined = '';
  return groupRows(rows).map((group, index) => {
    const begins = group.area !== area && !isOneArea;
    area = group.area;
    const areaName = area === undefined ? scene.words.catalog.noArea : scene.areaName(area);
    return html`${begins ? heading(scene, 2, `area-${index}`, areaName) : nothing}
      ${heading(scene, isOneArea ? 2 : 3, `level1-${index}`, marking.mark(group.level1))}
      <ul aria-labelledby="level1-${index}" part="list">
        ${group.rows.map((row) => renderRow(scene, row, marking))}
      </ul>`;
  });
}

function renderRow(scene: Scene, row: MatterRow, {mark, excerpt}: Marking<MatterRow>): TemplateResult {
  const {subject, documents, newest} = row;
  const published = documents === 0 ? '' : scene.words.catalog.documents(documents, newest);
  return html`<li class="row" part="row">
    ${matterLink(scene, row, mark)}
    <span class="muted">${mark(subject ?? '')}${subject && published ? ` · ${published}` : published}</span>
    ${excerpt(row)}
  </li>`;
}

/** Id of the link that opens a matter, to send the focus back to. */
export function matterLinkId({position}: MatterRow): string {
  return `matter-${position}`;
}

/** The name of a matter, which opens it. */
export function matterLink(scene: Scene, row: MatterRow, mark: Marking<MatterRow>['mark']): TemplateResult {
  return link(scene, {...scene.query, matter: row.id}, mark(row.level2 ?? row.level1), {
    id: matterLinkId(row),
  });
}
