import type {Matter} from '@zwgk/feed';

import type {AgencyFinder} from './agency.finder.js';
import {type Draft, sourceOf} from './catalog.draft.js';
import type {FoundMatter, Source} from './found.js';
import {distinctIds, hashOf, idKey, idOfCode} from './id.js';
import type {Log} from './log.js';
import {type MatterBody, matterOf} from './matter.js';
import {hasPersonalData} from './personal.js';
import {placeOf, type Table} from './row.js';
import {marksWithCircles} from './tick.js';

interface Candidate {
  readonly draft: Draft;
  readonly body: MatterBody;
  readonly source: Source;
}

/** Makes matters of the drafts of all tables: same ones once, each with an id that stays. */
export function mattersOf(
  drafts: readonly Draft[],
  publisher: string,
  agencies: AgencyFinder,
  log: Log,
): readonly FoundMatter[] {
  const circles = new Map<Table, boolean>();
  const candidates = drafts
    .filter(({rows}) => rows.length > 0)
    .map((draft): Candidate => {
      const withCircles = circles.get(draft.table) ?? tableMarksWithCircles(draft.table);
      circles.set(draft.table, withCircles);
      return {draft, body: matterOf(draft, withCircles, agencies), source: sourceOf(draft)};
    });
  const kept = withoutDuplicates(
    candidates.filter((candidate) => isPublishable(candidate, log)),
    log,
  );
  const ids = distinctIds(
    kept.map(({body}) => ({id: idOf(body, publisher), content: () => contentOf(body)})),
  );
  return kept.map(({body, source}, at) => ({record: {id: ids[at] ?? '', ...body}, source}));
}

/** Whether a table's ticks are circles, seen from all its tick columns. */
function tableMarksWithCircles({grid, segment, headerBottom}: Table): boolean {
  const columns = segment.columns.filter(({role}) => role.codes !== undefined);
  if (columns.length === 0) return false;
  return marksWithCircles(
    grid.rows.flatMap(({number, cells}) =>
      number <= headerBottom ? [] : columns.flatMap(({index}) => cells.get(index)?.text.trim() ?? []),
    ),
  );
}

function isPublishable({draft, body}: Candidate, log: Log): boolean {
  const field = (['elements', 'basis', 'subject', 'audienceDetail', 'level2', 'level1'] as const).find(
    (key) => {
      return hasPersonalData(JSON.stringify(body[key] ?? ''));
    },
  );
  if (field === undefined) return true;
  log.report('PERSONAL_DATA', placeOf(draft.table, draft.rows[0]?.row.number ?? 0, field));
  return false;
}

/** Leaves out a matter that says the same as one before it; tells of one that only has the same name. */
function withoutDuplicates(candidates: readonly Candidate[], log: Log): readonly Candidate[] {
  const first = new Map<string, Candidate[]>();
  return candidates.filter((candidate) => {
    const key = keyOfMatter(candidate.body);
    const same = first.get(key) ?? [];
    const {table, rows} = candidate.draft;
    const place = placeOf(table, rows[0]?.row.number ?? 0, 'matter');
    const twin = same.find((other) => isTwin(other, candidate));
    if (twin !== undefined) {
      log.report('DUPLICATE_MATTER', place, nameOf(candidate.body), ...whereIs(twin.source));
      return false;
    }
    const [one] = same;
    // One matter at several bodies comes in several files; in one file it may be a slip.
    if (one?.source.file === candidate.source.file)
      log.report('SAME_NAME', place, nameOf(candidate.body), ...whereIs(one.source));
    first.set(key, [...same, candidate]);
    return true;
  });
}

/** In one file the same content; in two files the same body at the same levels is enough. */
function isTwin(one: Candidate, other: Candidate): boolean {
  if (one.source.file === other.source.file) return contentOf(one.body) === contentOf(other.body);
  return bodyOf(one.body) === bodyOf(other.body);
}

function keyOfMatter({area, level1, level2}: MatterBody): string {
  return JSON.stringify([area ?? '', textKey(level1), textKey(level2)]);
}

function textKey(text: Matter['level1'] | undefined): string {
  return idKey(typeof text === 'string' ? text : JSON.stringify(text ?? ''));
}

function bodyOf({subject, levels = []}: MatterBody): string {
  return JSON.stringify([idKey(subject?.text), levels]);
}

/** Everything a matter says but its number. */
function contentOf({serial: _serial, ...body}: MatterBody): string {
  const {elements, basis, timeLimit, subject, channels} = body;
  const texts = [elements, basis, timeLimit, subject].map((field) =>
    idKey(typeof field === 'string' ? field : JSON.stringify(field ?? '')),
  );
  return JSON.stringify([texts, channels?.codes, channels?.other, body.levels, body.mode, body.audience]);
}

function idOf(body: MatterBody, publisher: string): string {
  const code = body.code === undefined ? undefined : idOfCode(body.code);
  return (
    code ?? `m-${hashOf([idKey(publisher), body.area ?? '', textKey(body.level1), textKey(body.level2)])}`
  );
}

function nameOf({level1, level2}: MatterBody): string {
  return [level1, level2].filter((name) => typeof name === 'string').join('／');
}

function whereIs({file, sheet, row}: Source): readonly [where: string, row: number] {
  return [sheet ?? file, row];
}
