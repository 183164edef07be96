import {bodies, bodyOfArea, type CountyBody, government, townshipBodies} from './bodies.js';
import {type DocumentKind, kinds, outline, type TitleParts} from './documents.titles.js';
import type {MatterTableRow} from './matters.js';
import {type Random, randomOf} from './random.js';

/** A published document (公开信息) as a table has it; absent is a blank cell. */
export interface DocumentTableRow {
  readonly title: string;
  readonly docNumber?: string;
  readonly indexNumber?: string;
  readonly issuer: string;
  /** Civil date. */
  readonly writtenOn: string;
  /** Civil date, not before `writtenOn`. */
  readonly publishedOn: string;
  readonly validity?: string;
  readonly stage: string;
  readonly area: string;
  /** Path of names: `养老服务/养老服务业务办理/养老机构备案`. */
  readonly matter: string;
  readonly url: string;
  readonly attachments?: string;
  readonly summary?: string;
}

/** Last day of the county's records, and how many days they go back: twelve years. */
const lastDay = Date.UTC(2026, 10, 20);
const span = 12 * 365;

/**
 * Documents of a made-up county, in no order of time; the first n are the same for every greater count.
 * They are made as they are taken, so that a hundred thousand need no memory.
 *
 * @param matters - What they belong to, of the same seed or not; few have most documents, some have none.
 */
export function* countyDocuments(
  count: number,
  seed: number,
  matters: readonly MatterTableRow[],
): Generator<DocumentTableRow, void, undefined> {
  const random = randomOf(seed ^ 0x5f3759df);
  const numbers = new Map<string, number>();
  const ranked = shuffled(matters, random);
  for (let serial = 1; serial <= count; serial += 1) {
    const matter = random.common(ranked);
    const issuer = issuerOf(matter, random);
    yield documentOf(serial, matter, issuer, random, (series) => {
      const next = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, next);
      return next;
    });
  }
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((item) => [random.next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

function issuerOf(matter: MatterTableRow, random: Random): CountyBody {
  const share = random.next();
  if (share < 0.08) return random.pick(government);
  if (share < 0.3) return random.common(townshipBodies);
  if (share < 0.36) return random.pick(bodies);
  return bodyOfArea.get(matter.area) ?? random.pick(bodies);
}

function documentOf(
  serial: number,
  matter: MatterTableRow,
  issuer: CountyBody,
  random: Random,
  nextNumber: (series: string) => number,
): DocumentTableRow {
  const kind = random.common(kinds);
  // More is published every year: the square root leans towards the last day.
  const written = lastDay - Math.floor((1 - Math.sqrt(random.next())) * span) * 86_400_000;
  const [writtenOn, publishedOn] = [dateOf(written), dateOf(Math.min(lastDay, later(written, random)))];
  const [year, month] = [Number(writtenOn.slice(0, 4)), Number(writtenOn.slice(5, 7))];
  const parts = {random, issuer: issuer.name, matter: matter.level2, year, month};
  const series = `${issuer.sign}${kind.series ?? ''}〔${year}〕`;
  const stem = `/zwgk/xxgk/${publishedOn.slice(0, 4)}/`;
  return {
    title: kind.title(parts),
    ...(kind.series === undefined ? {} : {docNumber: `${series}${nextNumber(series)}号`}),
    ...(random.chance(0.7)
      ? {indexNumber: `511001${String(serial % 1000).padStart(3, '0')}/${year}-${serial}`}
      : {}),
    issuer: issuer.name,
    writtenOn,
    publishedOn,
    ...validityOf(kind, year, random),
    stage: kind.stage,
    area: matter.area,
    matter: `${matter.area}/${matter.level1}/${matter.level2}`,
    url: `${stem}t${publishedOn.replaceAll('-', '')}_${serial}.htm`,
    ...attachmentsOf(serial, stem, parts),
    ...(random.chance(0.3) ? {summary: outline(parts)} : {}),
  };
}

/** Most go online within days, some after weeks. */
function later(day: number, random: Random): number {
  const days = random.chance(0.8) ? random.whole(0, 7) : random.whole(8, 45);
  return day + days * 86_400_000;
}

const dateOf = (day: number): string => new Date(day).toISOString().slice(0, 10);

function validityOf(
  {hasValidity}: DocumentKind,
  year: number,
  random: Random,
): Pick<DocumentTableRow, 'validity'> {
  if (hasValidity === undefined) return {};
  const old = year < 2021;
  const share = random.next();
  if (share < (old ? 0.35 : 0.03)) return {validity: '失效'};
  if (share < (old ? 0.5 : 0.05)) return {validity: '废止'};
  return share < 0.6 ? {validity: '有效'} : {validity: share < 0.63 ? '修改' : '有效'};
}

const fileNames = ['申请表', '公示表', '项目清单', '明细表', '图纸', '评审报告', '任务分解表', '公告原文'];
const fileTypes = ['pdf', 'docx', 'xlsx', 'doc', 'ofd', 'wps', 'zip', 'jpg'];

function attachmentsOf(
  serial: number,
  stem: string,
  {random, year}: TitleParts,
): Pick<DocumentTableRow, 'attachments'> {
  if (random.chance(0.7)) return {};
  const files = Array.from({length: random.chance(0.75) ? 1 : random.whole(2, 4)}, (_, index) => {
    const type = random.common(fileTypes);
    return `附件${index + 1}：${year}年${random.pick(fileNames)}.${type}|${stem}files/${serial}-${index + 1}.${type}`;
  });
  return {attachments: files.join('；')};
}
