import {drawPart, heading, keeper, link, pageTitle, Question, unanswered} from '@zwgk/browse';
import {civilDay, type MatterRow, type Revision} from '@zwgk/feed';
import {revisionWords} from '@zwgk/locale';
import {loading, message} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {wholeCatalog} from './catalog.query.js';
import type {Page} from './catalog.scene.js';
import {type Scene} from './catalog.scene.js';
import {changeWords, listedChanges, namedMatters} from './revision.view.js';

export {styles} from './revision.styles.js';

type Rows = ReadonlyMap<string, MatterRow>;

const keep = keeper<Question<Rows>>((question) => question.stop());

/** What was added, changed and withdrawn since the catalogue's last edition (动态调整). */
export function revisionPage(page: Page): TemplateResult {
  const {scene, ready} = page;
  const words = revisionWords[scene.words.language];
  const arrow = html`<span aria-hidden="true">←</span> ${words.back}`;
  return html`
    <p class="back">${link(scene, wholeCatalog, arrow)}</p>
    ${pageTitle(scene, 'revision-title', words.title)}
    ${drawPart(page, ready.revision, (revision) => {
      const {added, changed, withdrawn} = revision;
      if (added.length + changed.length + withdrawn.length === 0) return message(words.none, words.noneNext);
      return html`<p class="muted">${period(scene, revision)}</p>
        ${renderChanges(page, revision)}`;
    })}
  `;
}

/** The names of what was added and changed are those of the catalogue itself. */
function renderChanges(page: Page, revision: Revision): unknown {
  const {scene, host, ready} = page;
  return drawPart(page, ready.matters, (matters) => {
    const make = (): Question<Rows> =>
      new Question(host, 'revision', async (signal) => {
        const rows = await Promise.all(namedMatters(revision).map((id) => matters.row(id, signal)));
        return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
      });
    return keep([revision, matters], make, ({answer, retry}) => {
      switch (answer.type) {
        case 'loading':
          return loading(scene.words.ui);
        case 'failed':
          return unanswered(page, answer.problem, retry);
        case 'ready':
          return changes(scene, revision, answer.value);
      }
    });
  });
}

function changes(scene: Scene, {added, changed, withdrawn}: Revision, rows: Rows): unknown {
  const {language} = scene.words;
  const words = revisionWords[language];
  const linked = (id: string): unknown => {
    const row = rows.get(id);
    if (row === undefined) return html`<bdi>${id}</bdi>`;
    return html`${link(scene, {...wholeCatalog, matter: id}, row.level2 ?? row.level1)} ${place(scene, row)}`;
  };
  return [
    group(scene, 'added', words.added, added, linked),
    group(scene, 'changed', words.changed, changed, ({id, fields}) => {
      const change = changeWords({type: 'changed', fields}, language);
      return html`${linked(id)} <span>${change}</span>`;
    }),
    group(
      scene,
      'withdrawn',
      words.withdrawn,
      withdrawn,
      (matter) =>
        html`<bdi>${matter.level2 ?? matter.level1}</bdi> ${place(scene, matter)}
          ${matter.code && html`<span class="muted">${words.code} ${matter.code}</span>`}`,
    ),
  ];
}

function group<T>(
  scene: Scene,
  id: string,
  name: string,
  all: readonly T[],
  draw: (each: T) => unknown,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const {count, some} = revisionWords[scene.words.language];
  const title = html`${name} <span class="muted">${count(all.length)}</span>`;
  return html`<section aria-labelledby=${id}>
    ${heading(scene, 2, id, title)}
    ${all.length > listedChanges ? html`<p class="muted">${some(listedChanges, all.length)}</p>` : nothing}
    <ul class="changes">
      ${all.slice(0, listedChanges).map((each) => html`<li>${draw(each)}</li>`)}
    </ul>
  </section>`;
}

/** Where in the catalogue a matter stands, or stood. */
function place(
  {areaName}: Scene,
  {area, level1, level2}: Pick<MatterRow, 'area' | 'level1' | 'level2'>,
): TemplateResult {
  const names = [area === undefined ? undefined : areaName(area), level2 === undefined ? undefined : level1];
  return html`<span class="muted">${names.filter((name) => name !== undefined).join(' › ')}</span>`;
}

function period({words: {language}}: Scene, {since, updated}: Revision): string {
  const words = revisionWords[language];
  const day = civilDay(updated);
  const before = since === undefined ? day : civilDay(since);
  return before === day ? words.upTo(day) : words.since(before, day);
}
