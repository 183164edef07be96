import type {Severity} from '../issue.js';
import {type FileSummary, groupBy, ofSeverity, type Report, type SheetSummary} from '../report/report.js';
import type {Sheet} from '../table/sheet.js';
import type {Found, Source, Understood} from '../understand/found.js';

/** What a build found, as it is reported: everything in the order of files, sheets and rows. */
export function reportOf(files: readonly string[], sheets: readonly Sheet[], understood: Understood): Report {
  const {matters, documents, policies, agencies} = understood;
  const issues = inOrder(understood.issues, files, sheets);
  const count = (severity: Severity): number => ofSeverity(issues, severity).length;
  return {
    files: files.map((file) => fileSummary(file, sheets, understood)),
    counts: {
      matters: matters.length,
      documents: documents.length,
      policies: policies.length,
      agencies: agencies.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
    issues,
    records: [...matters, ...documents, ...policies].map(({record, source}) => ({id: record.id, ...source})),
  };
}

interface Placed {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
}

function inOrder<T extends Placed>(
  items: readonly T[],
  files: readonly string[],
  sheets: readonly Sheet[],
): readonly T[] {
  const fileOrder = new Map(files.map((file, i) => [file, i]));
  const sheetOrder = new Map(sheets.map(({file, name}, i) => [keyOf(file, name), i]));
  const weight = ({file, sheet, row}: T): readonly number[] => [
    fileOrder.get(file) ?? -1,
    sheetOrder.get(keyOf(file, sheet)) ?? -1,
    row ?? 0,
  ];
  return items
    .map((item) => ({item, weight: weight(item)}))
    .sort((a, b) => compare(a.weight, b.weight))
    .map(({item}) => item);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

function fileSummary(file: string, sheets: readonly Sheet[], understood: Understood): FileSummary {
  const {matters, documents, policies, explanations, agencies, aliases} = understood;
  const bySheet = (sources: readonly Source[]): ReadonlyMap<string, readonly unknown[]> =>
    groupBy(
      sources.filter((source) => source.file === file),
      nameOf,
    );
  const sourcesOf = (found: readonly Found<unknown>[]): readonly Source[] => found.map(({source}) => source);
  const found = {
    matters: bySheet(sourcesOf(matters)),
    documents: bySheet(sourcesOf(documents)),
    policies: bySheet(sourcesOf(policies)),
    explanations: bySheet(explanations),
    agencies: bySheet(sourcesOf(agencies)),
    aliases: bySheet(sourcesOf(aliases)),
  };
  const count = (what: keyof typeof found, sheet = ''): number => found[what].get(sheet)?.length ?? 0;
  const summaries = sheets
    .filter((sheet) => sheet.file === file)
    .map(({name}): SheetSummary => ({
      ...(name !== undefined && {sheet: name}),
      matters: count('matters', name),
      documents: count('documents', name),
      policies: count('policies', name),
      explanations: count('explanations', name),
      agencies: count('agencies', name),
      aliases: count('aliases', name),
    }));
  const isRead = ({sheet: _sheet, ...counts}: SheetSummary): boolean =>
    Object.values(counts).some((number) => number > 0);
  return {file, sheets: summaries.filter(isRead)};
}

function nameOf({sheet}: Source): string {
  return sheet ?? '';
}

function keyOf(file: string, sheet: string | undefined): string {
  return `${file}\n${sheet ?? ''}`;
}
