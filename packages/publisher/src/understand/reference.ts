import type {Matter} from '@zwgk/feed';

import type {AreaFinder} from './area.js';
import type {FoundMatter} from './found.js';
import {idOfCode} from './id.js';
import {plainName} from './name.js';
import {remembering} from './remembering.js';
import {keyOf} from './text.js';

/** What a reference to a matter leads to. */
export type ReferenceReading =
  | {readonly type: 'found'; readonly ids: readonly string[]}
  /** Several matters bear the name. */
  | {readonly type: 'ambiguous'}
  | {readonly type: 'unknown'};

/** What a document tells beside the reference. */
export interface Hints {
  readonly area?: string | undefined;
  readonly issuer?: string | undefined;
}

/** Finds the matters documents refer to: by code, by path of names, by a name that only one has. */
export interface MatterIndex {
  readonly isEmpty: boolean;
  find(words: string, hints: Hints): ReferenceReading;
}

interface Entry {
  readonly id: string;
  readonly area: string | undefined;
  readonly subject: string;
  /** Same matter at several bodies: one key. */
  readonly key: string;
}

const pathSign = /\s*(?:[/／\\>＞»→|｜]|—+|–|－|-{1,2}|::|：|:)\s*/;

/** An index of all matters of the feed. */
export function matterIndex(found: readonly FoundMatter[], finder: AreaFinder): MatterIndex {
  const byCode = new Map<string, Entry[]>();
  const byPath = new Map<string, Entry[]>();
  const counts = new Map<string, Set<string>>();
  for (const {record, source} of found) {
    const entry = entryOf(record);
    for (const code of codesOf(record, source.file, counts)) add(byCode, code, entry);
    for (const path of pathsOf(record)) add(byPath, path, entry);
  }

  /** Entries under each way to read some words, strictest first. */
  const entriesOf = remembering((words): readonly (readonly Entry[])[] => {
    const code = byCode.get(codeKey(words));
    return code === undefined ? candidatePaths(words, finder).map((path) => byPath.get(path) ?? []) : [code];
  });

  function find(words: string, hints: Hints): ReferenceReading {
    let reading: ReferenceReading = {type: 'unknown'};
    for (const entries of entriesOf(words)) {
      if (entries.length > 0) reading = choose(entries, hints);
      if (reading.type === 'found') break;
    }
    return reading;
  }
  return {isEmpty: found.length === 0, find};
}

function entryOf({id, area, level1, level2, subject}: Matter): Entry {
  return {
    id,
    area,
    subject: keyOf(subject?.text ?? ''),
    key: joinKey([area ?? '', nameOf(level1), nameOf(level2)]),
  };
}

/** A matter's own codes, and its number within its area as 目录 count it: 01-003 is the third of area 01. */
function codesOf(
  {id, code, serial, area}: Matter,
  file: string,
  counts: Map<string, Set<string>>,
): readonly string[] {
  const codes = [
    codeKey(id),
    ...(code === undefined ? [] : [codeKey(code), codeKey(idOfCode(code) ?? code)]),
  ];
  if (serial !== undefined && /[-a-z]/i.test(serial)) codes.push(codeKey(serial));
  if (area === undefined) return codes;
  const group = `${area} ${file}`;
  const numbered = counts.get(group) ?? new Set<string>();
  counts.set(group, numbered.add(id));
  const first = [...counts.keys()].find((other) => other.startsWith(`${area} `));
  if (first === group) codes.push(`${area}-${String(numbered.size).padStart(3, '0')}`);
  return codes;
}

function pathsOf({area, level1, level2}: Matter): readonly string[] {
  const names = [nameOf(level1), nameOf(level2)].filter((name) => name !== '');
  const [one = '', two = ''] = names;
  const paths = [joinKey(names), joinKey([`@${area ?? ''}`, ...names])];
  // The same name twice is often written once.
  if (one === two || two === '')
    paths.push(
      joinKey([one]),
      joinKey([one, one]),
      joinKey([`@${area ?? ''}`, one]),
      joinKey([`@${area ?? ''}`, one, one]),
    );
  if (two !== '') paths.push(joinKey([two]), joinKey([`@${area ?? ''}`, two]));
  return [...new Set(paths)];
}

/** Ways to read a reference, strictest first: every sign may belong to a name, and the first part may be an area. */
function candidatePaths(words: string, finder: AreaFinder): readonly string[] {
  const parts = words.split(pathSign).filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const names = (list: readonly string[]): readonly string[] => list.map((part) => plainName(part).name);
  const reading = rest.length > 0 ? finder.named(first) : undefined;
  const inArea = reading?.type === 'area' ? [joinKey([`@${reading.code}`, ...names(rest)])] : [];
  const last = rest.length > 2 ? [joinKey(names(rest.slice(-2)))] : [];
  return [joinKey(names(parts)), ...inArea, ...last];
}

/** Names are compared without the signs that also part them. */
function joinKey(names: readonly string[]): string {
  return names.map((name) => keyOf(name).replace(/[^\u3400-\u9fffa-z0-9@]/g, '')).join('');
}

function codeKey(code: string): string {
  return keyOf(code).replace(/[—–－_.]/g, '-');
}

function nameOf(text: Matter['level1'] | undefined): string {
  return typeof text === 'string' ? text : '';
}

function choose(entries: readonly Entry[], {area, issuer}: Hints): ReferenceReading {
  const [only] = entries;
  if (only !== undefined && entries.length === 1) return {type: 'found', ids: [only.id]};
  const inArea = area === undefined ? entries : entries.filter((entry) => entry.area === area);
  const candidates = inArea.length > 0 ? inArea : entries;
  if (new Set(candidates.map(({key}) => key)).size > 1) return {type: 'ambiguous'};
  const own = issuer === undefined ? [] : candidates.filter(({subject}) => subject.includes(keyOf(issuer)));
  return {type: 'found', ids: [...new Set((own.length > 0 ? own : candidates).map(({id}) => id))]};
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
