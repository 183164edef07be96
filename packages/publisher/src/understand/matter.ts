import {type AgencyReference, type Matter, maxTextLength} from '@zwgk/feed';

import type {AgencyFinder} from './agency.finder.js';
import {basisOf} from './basis.js';
import {channelsOf} from './catalog.channels.js';
import {audienceIn, levelsIn, type Misfit, modesIn, stagesIn} from './catalog.columns.js';
import type {Draft} from './catalog.draft.js';
import type {Field} from './header-aliases.js';
import {type Level, levelsOf} from './level.js';
import {addressOf, linkOf} from './link.js';
import {anchorOf, columnsOf, placeOf, type Reading, readingsOf} from './row.js';
import {absenceOf} from './text.js';
import {timeLimitOf} from './time-limit.js';

/** A matter without its id, which depends on all the others. */
export type MatterBody = Omit<Matter, 'id'>;

/** Makes a matter of its rows, telling what is missing or contradictory in them. */
export function matterOf(draft: Draft, circles: boolean, agencies: AgencyFinder): MatterBody {
  const reader = new DraftReader(draft);
  const code = reader.text('code');
  return {
    ...(code === '' ? {} : {code}),
    ...(draft.serial === undefined ? {} : {serial: draft.serial}),
    ...(draft.area === undefined ? {} : {area: draft.area}),
    level1: draft.level1,
    ...(draft.level2 === undefined ? {} : {level2: draft.level2}),
    ...elements(reader),
    ...basis(reader),
    ...timeLimit(reader),
    ...subject(reader, agencies),
    ...channels(reader, circles),
    ...audience(reader, circles),
    ...mode(reader, circles),
    ...levels(reader, circles),
    ...stage(reader, circles),
    ...url(reader),
  };
}

/** Reads the fields of a draft and reports at its rows. */
class DraftReader {
  private readonly draft: Draft;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  /** Readings of a field, each cell once though several rows show it. */
  readings(field: Field): readonly Reading[] {
    const [first, ...others] = this.draft.rows;
    if (first !== undefined && others.length === 0) return readingsOf(first, field);
    const seen = new Set<string>();
    return this.draft.rows.flatMap((row) =>
      readingsOf(row, field).filter(({spot, column, own}) => {
        const key = `${column.index} ${anchorOf(spot)}`;
        const fresh = own || !seen.has(key);
        seen.add(key);
        return fresh;
      }),
    );
  }

  /** Texts of a field, one under the other; equal ones once unless `all`. */
  text(field: Field, all = false): string {
    const texts = this.readings(field).map(({text}) => text);
    const joined = (all ? texts : [...new Set(texts)]).join('\n');
    if (joined.length <= maxTextLength) return joined;
    this.draft.table.log.report('FIELD_CUT', this.place(field), joined.length, maxTextLength);
    return joined.slice(0, maxTextLength);
  }

  has(field: Field): boolean {
    return columnsOf(this.draft.table, field).length > 0;
  }

  /** Columns of the field and the row where they stand. */
  place(field: Field, column?: number): ReturnType<typeof placeOf> {
    const {table, rows} = this.draft;
    const columns = column === undefined ? columnsOf(table, field) : [column];
    return placeOf(table, rows[0]?.row.number ?? 0, field, columns);
  }

  /** A cell that is no ordinary text tells of itself; its field is then not also called missing. */
  hasOddCell(field: Field): boolean {
    const {table, rows} = this.draft;
    return columnsOf(table, field).some((column) => {
      return rows.some(({index}) => (table.grid.spot(index, column)?.cell.type ?? 'text') in oddTypes);
    });
  }

  get log(): Draft['table']['log'] {
    return this.draft.table.log;
  }

  misfits(misfits: readonly Misfit[], field: Field): void {
    for (const {column, text} of misfits) {
      this.log.report('WORDS_UNKNOWN', this.place(field, column.index), column.words, text.slice(0, 40));
    }
  }
}

const oddTypes: Readonly<Record<string, true>> = {error: true, formulaWithoutValue: true, image: true};

function elements(reader: DraftReader): Pick<MatterBody, 'elements'> {
  const text = reader.text('elements', true);
  if (text === '') return {};
  const absent = absenceOf(text);
  return {elements: absent === undefined ? text : {text, absent}};
}

function basis(reader: DraftReader): Pick<MatterBody, 'basis'> {
  const text = reader.text('basis');
  return text === '' ? {} : {basis: basisOf(text)};
}

function timeLimit(reader: DraftReader): Pick<MatterBody, 'timeLimit'> {
  const readings = reader.readings('timeLimit');
  const [first] = readings;
  if (first === undefined) return {};
  const date = readings.find(({spot}) => spot.cell.type === 'date');
  if (date !== undefined) {
    const {cell} = date.spot;
    reader.log.report('DATE_IN_TIME_LIMIT', reader.place('timeLimit', date.column.index), cell.text);
    return {timeLimit: {text: cell.text === '' ? (cell.date ?? '') : cell.text}};
  }
  const text = reader.text('timeLimit');
  const reading = timeLimitOf(text, first.column.words);
  if (reading.type === 'damaged')
    reader.log.report('TIME_LIMIT_UNPARSABLE', reader.place('timeLimit'), text.slice(0, 60));
  if (reading.timeLimit.text !== text) reader.log.repaired('TIME_LIMIT_UNIT', reader.place('timeLimit'));
  return {timeLimit: reading.timeLimit};
}

function subject(reader: DraftReader, agencies: AgencyFinder): Pick<MatterBody, 'subject'> {
  const text = reader.text('subject');
  if (text !== '') return {subject: referenceOf(text, agencies)};
  if (reader.has('subject') && !reader.hasOddCell('subject'))
    reader.log.report('SUBJECT_MISSING', reader.place('subject'));
  return {};
}

/** A body named in the source, with the agencies it was matched to. */
export function referenceOf(text: string, agencies: AgencyFinder): AgencyReference {
  const absent = absenceOf(text);
  if (absent !== undefined) return {text, absent};
  const ids = agencies(text);
  return ids.length === 0 ? {text} : {text, agencies: [...ids]};
}

function channels(reader: DraftReader, circles: boolean): Pick<MatterBody, 'channels'> {
  const {channels: found, misfits} = channelsOf(reader.readings('channels'), circles);
  reader.misfits(misfits, 'channels');
  return found === undefined ? {} : {channels: found};
}

function audience(reader: DraftReader, circles: boolean): Pick<MatterBody, 'audience' | 'audienceDetail'> {
  const {values, detail} = audienceIn(reader.readings('audience'), circles);
  if (values.length === 0) {
    if (reader.has('audience') && !reader.hasOddCell('audience'))
      reader.log.report('AUDIENCE_MISSING', reader.place('audience'));
    return {};
  }
  return {audience: [...values], ...(detail === '' ? {} : {audienceDetail: detail})};
}

function mode(reader: DraftReader, circles: boolean): Pick<MatterBody, 'mode'> {
  const {values, misfits} = modesIn(reader.readings('mode'), circles);
  reader.misfits(misfits, 'mode');
  if (values.length > 1) reader.log.report('BOTH_MODES', reader.place('mode'));
  if (values.length === 0 && misfits.length === 0 && reader.has('mode') && !reader.hasOddCell('mode')) {
    reader.log.report('MODE_MISSING', reader.place('mode'));
  }
  return values.length === 0 ? {} : {mode: [...values]};
}

function levels(reader: DraftReader, circles: boolean): Pick<MatterBody, 'levels'> {
  const {values, misfits, contradictions} = levelsIn(reader.readings('levels'), circles);
  const [contradiction] = contradictions;
  if (contradiction !== undefined) {
    const {column, text} = contradiction;
    reader.log.report(
      'LEVEL_CONTRADICTION',
      reader.place('levels', column.index),
      column.words,
      text.slice(0, 20),
    );
    return {};
  }
  const only = onlyLevels(reader.text('remarks'));
  if (only !== undefined && values.some((level) => !only.levels.includes(level))) {
    reader.log.report('LEVEL_CONTRADICTION', reader.place('levels'), '公开层级', only.words);
    return {};
  }
  reader.misfits(misfits, 'levels');
  if (values.length === 0 && misfits.length === 0 && reader.has('levels') && !reader.hasOddCell('levels')) {
    reader.log.report('LEVEL_MISSING', reader.place('levels'));
  }
  return values.length === 0 ? {} : {levels: [...values]};
}

/** Levels a remark restricts the matter to: 仅县级公开. */
function onlyLevels(
  remarks: string,
): {readonly levels: readonly Level[]; readonly words: string} | undefined {
  const match = /(?:仅|只)(?:限|在|由)?([省市县区乡镇村、和及]{1,8}级)(?:公开|$|[，。,；;])/.exec(remarks);
  if (match === null) return undefined;
  const found = levelsOf(match[1] ?? '');
  return found.length === 0 ? undefined : {levels: found, words: match[0]};
}

function stage(reader: DraftReader, circles: boolean): Pick<MatterBody, 'stage'> {
  const {values, misfits} = stagesIn(reader.readings('stage'), circles);
  reader.misfits(misfits, 'stage');
  return values.length === 0 ? {} : {stage: [...values]};
}

function url(reader: DraftReader): Pick<MatterBody, 'url'> {
  for (const {column, text, spot} of reader.readings('url')) {
    const place = reader.place('url', column.index);
    const found = addressOf(linkOf(spot.cell.link ?? text), {written: text, place, log: reader.log});
    if (found !== undefined) return {url: found};
  }
  // A name that leads somewhere leads to the matter's own page.
  const linked = reader.readings('level2').find(({spot}) => spot.cell.link !== undefined);
  const reading = linked === undefined ? undefined : linkOf(linked.spot.cell.link ?? '');
  return reading?.type === 'url' ? {url: reading.url} : {};
}
