import {posix} from 'node:path';

import {failure} from '../failure.js';
import {limits} from '../limits.js';
import type {Package} from './package.js';
import {attribute, type Attributes, isOn, readXml} from './xml.js';

/** One sheet of a workbook before it is read. */
export interface SheetEntry {
  readonly name: string;
  /** Hidden from the menu too, or only from the tabs: both are hidden. */
  readonly hidden: boolean;
  /** Part that holds its cells. */
  readonly part: string;
}

/** What the workbook's own part says. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly strings?: string;
  readonly styles?: string;
}

interface Relationship {
  /** Last word of its type: `worksheet`, `styles`, … */
  readonly kind: string;
  /** Part inside the package, or address outside it, as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Reads which sheets a workbook has and where they are. */
export async function readWorkbook(source: Package): Promise<Workbook> {
  const roots = await readRelationships(source, '');
  const main = [...roots.values()].find(({kind}) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!source.has(main) || main.endsWith('.bin')) throw notAWorkbook(source);
  const relationships = await readRelationships(source, main);
  const found: {name: string; hidden: boolean; id: string}[] = [];
  let from1904 = false;
  let root: string | undefined;
  await readXml(source.read(main), {
    open: (tag, attributes) => {
      root ??= tag;
      if (tag === 'workbookPr') from1904 = isOn(attributes['date1904']);
      if (tag === 'sheet') found.push(sheetOf(attributes));
      if (found.length > limits.sheets) throw tooManySheets();
    },
    close: () => undefined,
    text: () => undefined,
  });
  // Word and PowerPoint call their main part the same.
  if (root !== 'workbook') throw notAWorkbook(source);
  const partOf = (wanted: string): string | undefined =>
    [...relationships.values()].find(({kind, external}) => kind === wanted && !external)?.target;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    sheets: found.flatMap(({name, hidden, id}) => {
      const relationship = relationships.get(id);
      return relationship?.kind === 'worksheet' ? [{name, hidden, part: relationship.target}] : [];
    }),
    from1904,
    ...(strings === undefined ? {} : {strings}),
    ...(styles === undefined ? {} : {styles}),
  };
}

/** What a part refers to, by the ids it uses; none if the package lists nothing. */
export async function readRelationships(source: Package, part: string): Promise<Map<string, Relationship>> {
  const folder = posix.dirname(part);
  const relationships = new Map<string, Relationship>();
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!source.has(list)) return relationships;
  await readXml(source.read(list), {
    open: (tag, {Id, Type, Target, TargetMode}) => {
      if (tag !== 'Relationship' || Id === undefined || Target === undefined) return;
      const external = TargetMode === 'External';
      const target = external || Target.startsWith('/') ? Target : posix.join(folder, Target);
      relationships.set(Id, {kind: (Type ?? '').replace(/^.*\//, ''), target, external});
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relationships;
}

function sheetOf(attributes: Attributes): {name: string; hidden: boolean; id: string} {
  const {name = '', state = 'visible'} = attributes;
  return {name, hidden: state !== 'visible', id: attribute(attributes, 'id') ?? ''};
}

function tooManySheets(): Error {
  return failure('FILE_TOO_LARGE', {
    zh: `工作表超过 ${limits.sheets} 张`,
    en: `more than ${limits.sheets} sheets`,
  });
}

/** Other programs pack their files the same way. */
function notAWorkbook({names}: Package): Error {
  const holds = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (holds('xl/'))
    return failure('FILE_TYPE_UNSUPPORTED', {zh: '二进制工作簿（.xlsb）', en: 'a binary workbook (.xlsb)'});
  if (holds('word/')) return failure('FILE_TYPE_UNSUPPORTED', {zh: 'Word 文档', en: 'a Word document'});
  if (holds('ppt/')) return failure('FILE_TYPE_UNSUPPORTED', {zh: '演示文稿', en: 'a presentation'});
  if (holds('content.xml'))
    return failure('FILE_TYPE_UNSUPPORTED', {zh: 'OpenDocument 文件', en: 'an OpenDocument file'});
  return failure('FILE_TYPE_UNSUPPORTED', {zh: '压缩包', en: 'an archive'});
}
