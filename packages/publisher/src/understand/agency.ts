import {type Agency, levelCodes} from '@zwgk/feed';

import {agencyFinder} from './agency.finder.js';
import type {AreaFinder} from './area.js';
import type {Entry} from './entry.js';
import type {FoundAgency} from './found.js';
import type {Field} from './header-aliases.js';
import {distinctIds, hashOf, idKey} from './id.js';
import {levelsOf} from './level.js';
import {addressOf, linkOf} from './link.js';
import type {Log} from './log.js';
import {joinLines} from './name.js';
import {absenceOf, isStated} from './text.js';

type AgencyText = 'shortName' | 'phone' | 'fax' | 'email' | 'address' | 'postcode' | 'hours';

/** Makes agencies of rows; those known from elsewhere come first and take what the tables add. */
export function agenciesOf(
  entries: readonly Entry[],
  known: readonly Agency[],
  finder: AreaFinder,
  log: Log,
): readonly FoundAgency[] {
  const bodies = entries.flatMap((entry) => {
    const name = joinLines(entry.text('name'));
    if (name === '' || absenceOf(name) !== undefined) {
      log.report('AGENCY_NAME_MISSING', entry.place('name'));
      return [];
    }
    return [{entry, body: bodyOf(entry, name, finder, log)}];
  });
  const byName = new Map(known.map((agency) => [idKey(nameOf(agency)), agency]));
  const used = new Set<string>();
  const ids = distinctIds(
    bodies.map(({body}) => ({
      id: byName.get(idKey(body.name))?.id ?? `a-${hashOf([idKey(body.name)])}`,
      content: () => JSON.stringify(body),
    })),
  );
  const found = bodies.map(({entry, body}, at): FoundAgency => {
    const configured = byName.get(idKey(body.name));
    used.add(idKey(body.name));
    const {file, name: sheet} = entry.table.grid.sheet;
    const source = {file, ...(sheet === undefined ? {} : {sheet}), row: entry.row};
    return {record: {...body, ...configured, id: ids[at] ?? ''}, source};
  });
  const others = known.filter((agency) => !used.has(idKey(nameOf(agency))));
  const all = [
    ...others.map((record): FoundAgency => ({record, source: {file: 'publisher.json', row: 1}})),
    ...found,
  ];
  return withParents(all, entries);
}

type Body = Omit<Agency, 'id' | 'name'> & {readonly name: string};

function bodyOf(entry: Entry, name: string, finder: AreaFinder, log: Log): Body {
  const areas = list(entry, 'areas').flatMap((words) => {
    const reading = finder.named(words);
    return reading.type === 'area' ? [reading.code] : [];
  });
  const aliases = list(entry, 'aliases');
  const level = levelCodes.find((code) => levelsOf(entry.text('level')).includes(code));
  return {
    name,
    ...texts(entry),
    ...(aliases.length > 0 ? {aliases: [...aliases]} : {}),
    ...(areas.length > 0 ? {areas: [...new Set(areas)]} : {}),
    ...(level === undefined ? {} : {level}),
    ...url(entry, log),
  };
}

function texts(entry: Entry): Partial<Record<AgencyText, string>> {
  const result: Partial<Record<AgencyText, string>> = {};
  for (const field of ['shortName', 'phone', 'fax', 'email', 'address', 'postcode', 'hours'] as const) {
    const text = entry.text(field);
    if (isStated(text)) result[field] = text;
  }
  return result;
}

function list(entry: Entry, field: Field): readonly string[] {
  return entry
    .text(field)
    .split(/[、，,;；\n]/)
    .map((words) => words.trim())
    .filter(isStated);
}

function url(entry: Entry, log: Log): Pick<Agency, 'url'> {
  const written = entry.text('url');
  const found = addressOf(linkOf(entry.stored('url').link ?? written), {
    written,
    place: entry.place('url'),
    log,
  });
  return found === undefined ? {} : {url: found};
}

/** Ties agencies to the bodies above them, by name. */
function withParents(found: readonly FoundAgency[], entries: readonly Entry[]): readonly FoundAgency[] {
  const finder = agencyFinder(found.map(({record}) => record));
  const parents = new Map(
    entries.map((entry) => [
      entry.table.grid.sheet.file + (entry.table.grid.sheet.name ?? '') + entry.row,
      entry.text('parent'),
    ]),
  );
  return found.map(({record, source}) => {
    const words = parents.get(source.file + (source.sheet ?? '') + source.row) ?? '';
    const [parent] = finder(words);
    return parent === undefined || parent === record.id
      ? {record, source}
      : {record: {...record, parent}, source};
  });
}

function nameOf({name}: Agency): string {
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
}
