import {
  type Answer,
  type Ask,
  detailTools,
  drawPart,
  feedbackSlot,
  keeper,
  link,
  neighbourLinks,
  type Neighbours,
  neighboursOf,
  pageTitle,
  Question,
  unanswered,
  wholeNameOf,
  wholeSize,
} from '@zwgk/browse';
import type {Listing, MatterDetail, MatterRow} from '@zwgk/feed';
import {matterWords} from '@zwgk/locale';
import {loading} from '@zwgk/ui';
import {html, type TemplateResult} from 'lit';

import {wholeCatalog} from './catalog.query.js';
import type {Page} from './catalog.scene.js';
import {type Scene} from './catalog.scene.js';
import {documents} from './matter.documents.js';
import {fields} from './matter.fields.js';
import {gap} from './matter.gap.js';
import {history} from './matter.history.js';
import {nameOf} from './matter.view.js';
import {listOf} from './query.list.js';

export {styles} from './matter.styles.js';

type Matters = Listing<MatterRow, MatterDetail>;

/** What the page of a matter shows; a matter that is gone has no row, or no record. */
interface Found {
  readonly row: MatterRow | undefined;
  readonly record: MatterDetail | undefined;
  readonly neighbours: Neighbours<MatterRow>;
}

const keep = keeper<Question<Found>>((question) => question.stop());
const titleId = 'matter-title';

/** The page of one matter (公开事项), with the way back to the list it was opened from. */
export function matterPage(page: Page, id: string): TemplateResult {
  const {scene, ready} = page;
  const words = matterWords[scene.words.language];
  const arrow = html`<span aria-hidden="true">←</span> ${words.back}`;
  return html`
    <p class="back">${link(scene, listOf(scene.query), arrow)}</p>
    ${drawPart(
      page,
      ready.matters,
      (matters) => {
        const {query, settings} = scene;
        const key = [matters, id, query.list, JSON.stringify([query.conditions, query.words, query.page])];
        const make = (last: Question<Found> | undefined): Question<Found> => {
          const ask: Ask<Found> = async (signal, tell) => {
            const row = await matters.row(id, signal);
            if (row === undefined) return {row, record: undefined, neighbours: {}};
            tell({row});
            // A matter that was opened from elsewhere has no neighbours.
            const size = wholeSize(settings.pageSize);
            const [record, neighbours] = await Promise.all([
              matters.record(row, signal),
              query.list === 'matters' ? neighboursOf(matters, query, id, row.position, size, signal) : {},
            ]);
            return {row, record, neighbours};
          };
          return new Question(page.host, id, ask, last);
        };
        return keep(key, make, (question) => renderAnswer(page, matters, question.answer, question.retry));
      },
      titleId,
    )}
  `;
}

function renderAnswer(page: Page, matters: Matters, answer: Answer<Found>, onRetry: () => void): unknown {
  const {scene} = page;
  const {ui, language} = scene.words;
  switch (answer.type) {
    case 'loading':
      return html`${titleOf(scene, answer.soFar.row, ui.loading)} ${loading(ui)}`;
    case 'failed':
      return html`${titleOf(scene, answer.soFar.row, ui.failed)} ${unanswered(page, answer.problem, onRetry)}`;
    case 'ready': {
      const {row, record, neighbours} = answer.value;
      if (row !== undefined && record !== undefined)
        return renderMatter(page, matters, row, record, neighbours);
      const {gone, goneNext} = matterWords[language];
      return html`${pageTitle(scene, titleId, gone)}
        <p>${goneNext}</p>`;
    }
  }
}

function titleOf(scene: Scene, row: MatterRow | undefined, otherwise: string): unknown {
  return pageTitle(scene, titleId, row === undefined ? otherwise : nameOf(row));
}

function renderMatter(
  page: Page,
  matters: Matters,
  row: MatterRow,
  record: MatterDetail,
  neighbours: Neighbours<MatterRow>,
): TemplateResult {
  const {scene} = page;
  const {language} = scene.words;
  const base = matters.baseOf(row);
  const address = (): string => scene.addressOf({...wholeCatalog, matter: row.id});
  const {subject, code, newest} = row;
  const cited = {body: subject, title: nameOf(row), number: code, date: newest};
  const queryOf = (other: MatterRow, number: number): typeof scene.query => ({
    ...listOf(scene.query),
    page: number,
    matter: other.id,
  });
  return html`${trail(scene, row)} ${titleOf(scene, row, '')} ${detailTools(page, row.id, address, cited)}
  ${gap(page, row, record)} ${fields(page, record, base)} ${documents(page, record, base)}
  ${history(scene, record)}
  ${feedbackSlot(page, {type: 'matter', id: row.id, title: wholeNameOf(row), body: record.subject})}
  ${neighbourLinks(scene, matterWords[language], neighbours, queryOf, nameOf)}`;
}

/** Area and level-1 matter above the name; left out where it would only repeat the name. */
function trail(scene: Scene, {area, level1, level2}: MatterRow): TemplateResult {
  const names = [
    area === undefined ? undefined : scene.areaName(area),
    level2 === undefined ? undefined : level1,
  ];
  return html`<p class="muted">${names.filter((name) => name !== undefined).join(' › ')}</p>`;
}
