import {findPersonalData, officialNumbers, personalDataNames} from '@zwgk/feed/check';

import type {Lang} from '../messages/message.js';
import type {Findings} from './findings.js';
import type {LoadedFeed} from './load.js';

/** Keys whose values are made by programs, not text. */
const codedKeys: ReadonlySet<string> = new Set(['id', 'sha256', 'version', 'updated']);

/**
 * Refuses personal data in any text of any file, records that break the format included. Declared contacts of the
 * publisher and its agencies are official. A text that several files repeat is told once.
 */
export function checkPersonalData({feed, agencies, files}: LoadedFeed, findings: Findings, lang: Lang): void {
  const official = officialNumbers(
    feed.publisher,
    agencies.map(({record}) => record),
  );
  const seen = new Set<string>();
  const inspect = (text: string, file: string, pointer: string): void => {
    const [found] = findPersonalData(text, official);
    if (found === undefined || seen.has(text)) return;
    seen.add(text);
    findings.add('PERSONAL_DATA_PUBLISHED', file, pointer, personalDataNames[found.kind][lang]);
  };
  for (const [file, json] of detailsFirst(files)) {
    visitTexts(json, '', (text, pointer) => inspect(text, file, pointer));
  }
}

/** Full records before the tables that repeat them: their pointers lead to what must be mended. */
function detailsFirst(files: ReadonlyMap<string, unknown>): readonly (readonly [string, unknown])[] {
  const isList = (json: unknown): boolean => typeof json === 'object' && json !== null && 'items' in json;
  return [...files].sort(([, a], [, b]) => Number(isList(b)) - Number(isList(a)));
}

function visitTexts(json: unknown, pointer: string, visit: (text: string, pointer: string) => void): void {
  if (typeof json === 'string') visit(json, pointer);
  if (typeof json !== 'object' || json === null) return;
  for (const [key, value] of Object.entries(json)) {
    if (!codedKeys.has(key)) visitTexts(value, `${pointer}/${key}`, visit);
  }
}
