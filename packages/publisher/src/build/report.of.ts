import type {Severity} from '../issue.js';
import {type FileSummary, groupBy, ofSeverity, type Report, type SheetSummary} from '../report/report.js';
import type {Sheet} from '../table/sheet.js';
import type {Found, Source, Understood} from '../understand/found.js';

/** What a build found, as it is reported: everything in the order of files, sheets and rows. */
export function reportOf(files: readonly string[], sheets: readonly Sheet[], understood: Understood): Report {
  const {matters, documents, agencies} = understood;
  const issues = inOrder(understood.issues, files, sheets);
  const count = (severity: Severity): number => ofSeverity(issues, severity).length;
  return {
    files: files.map((file) => fileSummary(file, sheets, understood)),
    counts: {
      matters: matters.length,
      documents: documents.length,
      agencies: agencies.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
    issues,
    records: [...matters, ...documents].map(({record, source}) => ({id: record.id, ...source})),
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

function fileSummary(
  file: string,
  sheets: readonly Sheet[],
  {matters, documents, agencies, aliases}: Understood,
): FileSummary {
  const inFile = ({source}: Found<unknown>): boolean => source.file === file;
  const bySheet = (found: readonly Found<unknown>[]): ReadonlyMap<string, readonly unknown[]> =>
    groupBy(found.filter(inFile), ({source}) => nameOf(source));
  const [ofMatters, ofDocuments, ofAgencies, ofAliases] = [matters, documents, agencies, aliases].map(
    (found) => bySheet(found),
  );
  const summaries = sheets
    .filter((sheet) => sheet.file === file)
    .map(({name}): SheetSummary => {
      const key = name ?? '';
      return {
        ...(name !== undefined && {sheet: name}),
        matters: ofMatters?.get(key)?.length ?? 0,
        documents: ofDocuments?.get(key)?.length ?? 0,
        agencies: ofAgencies?.get(key)?.length ?? 0,
        aliases: ofAliases?.get(key)?.length ?? 0,
      };
    });
  return {file, sheets: summaries.filter((it) => it.matters + it.documents + it.agencies + it.aliases > 0)};
}

function nameOf({sheet}: Source): string {
  return sheet ?? '';
}

function keyOf(file: string, sheet: string | undefined): string {
  return `${file}\n${sheet ?? ''}`;
}
