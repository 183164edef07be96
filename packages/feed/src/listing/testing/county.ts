import type {DocumentRow} from '../../document-row.js';
import type {DocumentText} from '../../document-text.js';
import type {MatterText} from '../../matter-text.js';
import type {PolicyRow} from '../../policy-row.js';
import type {PolicyText} from '../../policy-text.js';
import type {MatterRow} from '../../row.js';
import {Random} from './random.js';

/** Rows and texts of a made-up column, by position. */
export interface Column<Row, Text> {
  readonly rows: readonly Row[];
  readonly texts: readonly Text[];
}

const split = (words: string): readonly string[] => words.split(' ');

const places = split('城关镇 石梯镇 碑庙镇 东岳镇 桃牛溪村 虎寨村 月门村 滨河大道 老城區 裏仁里');
const bodies = split(
  '教育局 民政局 财政局 卫生健康局 人力资源和社会保障局 住房和城乡建设局 农业农村局 審計局',
);
const themes = split(
  '养老服务 最低生活保障 义务教育招生 残疾人补贴 农村危房改造 PPP项目 Ａ级景区 干部任免 疫情防控 医疗救助 養老保險 发改委 后勤保障',
);
const acts = split('申请 审批 公示 审核确认 资金分配 抽查结果 验收 标准及依据 办理流程 监督检查');
const ends = split('通知 公告 批复 函 通报 办法（试行） 实施方案 意见 情况说明');
const brackets = split('〔〕 [] （） () 【】 ［］');
const points = split(
  '受理条件 申请材料 办理时限 咨询电话 监督投诉渠道 收费标准及依据 补助对象范围 发放程序 公示期限与异议反馈方式 統計口徑說明 ＱＲ码扫描 12345热线',
);
const laws = split(
  '中华人民共和国政府信息公开条例 社会救助暂行办法 中华人民共和国义务教育法 国务院令第７１１号',
);
const stages = split('decision execution management service result');

function day(random: Random): string {
  const [year, month, date] = [2012 + random.below(14), 1 + random.below(12), 1 + random.below(28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function area(random: Random): string {
  return String(1 + Math.floor(random.next() ** 2 * 26)).padStart(2, '0');
}

function some<T>(random: Random, list: readonly T[], most: number): readonly T[] {
  return [...new Set(Array.from({length: random.below(most + 1)}, () => random.pick(list)))];
}

/** Documents by rising day, some without one. */
export function makeDocuments(count: number, seed: number): Column<DocumentRow, DocumentText> {
  const random = new Random(seed);
  const days = Array.from({length: count}, () => (random.chance(0.01) ? '' : day(random))).sort();
  const rows = days.map((publishedOn, position): DocumentRow => {
    const body = `示例县${random.pick(bodies)}`;
    const bracket = random.pick(brackets);
    const number = `示${body.slice(3, 5)}发${bracket[0]}${publishedOn.slice(0, 4)}${bracket[1]}${1 + random.below(400)}号`;
    const validity = random.pick(['inForce', 'inForce', 'lapsed', 'repealed'] as const);
    return {
      position,
      id: `d-${position}-${random.below(1e6)}`,
      title: titleOf(random, body, publishedOn.slice(0, 4)),
      ...(random.chance(0.7) && {docNumber: number}),
      ...(random.chance(0.95) && {issuer: body}),
      ...(publishedOn !== '' && {publishedOn}),
      ...(random.chance(0.8) && {validity}),
      ...(random.chance(0.97) && {area: area(random)}),
      stage: some(random, stages, 2),
    };
  });
  const texts = rows.map(({position}): DocumentText => ({
    ...(random.chance(0.6) && {indexNumber: `511001${random.below(1000)}/2021-${position}`}),
    ...(random.chance(0.2) && {
      summary: `为规范${random.pick(themes)}${random.pick(acts)}工作，\n${random.pick(points)}，${random.pick(places)}实施。`,
    }),
  }));
  return {rows, texts};
}

function titleOf(random: Random, body: string, year: string): string {
  const theme = `${random.pick(themes)}${random.pick(acts)}`;
  return random.pick([
    `${body}关于印发《${year}年${theme}方案》的${random.pick(ends)}`,
    `关于${random.pick(places)}${theme}的${random.pick(ends)}`,
    `${random.pick(places)} ${year}年第${1 + random.below(4)}季度${theme}`,
    `${theme}${random.pick(ends)}`,
  ]);
}

/** Matters in the order of a catalogue. */
export function makeMatters(count: number, seed: number): Column<MatterRow, MatterText> {
  const random = new Random(seed);
  const areas = Array.from({length: count}, () => area(random)).sort();
  const rows = areas.map((code, position): MatterRow => {
    const newest = random.chance(0.8) ? day(random) : '';
    return {
      position,
      id: `m-${position}-${random.below(1e6)}`,
      ...(random.chance(0.5) && {code: `51${code}${String(position).padStart(4, '0')}X`}),
      ...(random.chance(0.98) && {area: code}),
      level1: `${random.pick(themes)}${random.pick(['', '管理', '服务'])}`,
      ...(random.chance(0.9) && {level2: `${random.pick(themes)}${random.pick(acts)}`}),
      ...(random.chance(0.95) && {subject: `示例县${random.pick(bodies)}`}),
      channels: some(random, ['website', 'gazette', 'noticeBoard', 'broadcast'], 3),
      audience: some(random, ['public', 'specific'], 1),
      mode: some(random, ['proactive', 'onRequest'], 2),
      levels: some(random, ['county', 'township'], 2),
      stage: some(random, stages, 1),
      documents: newest === '' ? 0 : 1 + random.below(9),
      ...(newest === '' ? {gap: 'none'} : {newest}),
    };
  });
  const texts = rows.map((): MatterText => ({
    elements: `${some(random, points, 8).join('；')}。${random.pick(acts)}\n${random.pick(places)}`,
    ...(random.chance(0.9) && {basis: `《${random.pick(laws)}》第${1 + random.below(60)}条`}),
    ...(random.chance(0.9) && {timeLimit: random.pick(['20个工作日内', '长期公开', '实时公开'])}),
  }));
  return {rows, texts};
}

/** Policies by rising day: documents, most of which have interpretations. */
export function makePolicies(count: number, seed: number): Column<PolicyRow, PolicyText> {
  const documents = makeDocuments(count, seed);
  const random = new Random(seed + 1);
  const rows = documents.rows.map((row): PolicyRow => {
    const forms = some(random, ['text', 'picture', 'video', 'questions'], 3);
    return {
      ...row,
      ...(random.chance(0.6) && {effectiveOn: day(random)}),
      interpretations: forms.length,
      forms,
    };
  });
  const texts = documents.texts.map((text, position): PolicyText => ({
    ...text,
    elements: some(random, points, 5),
    interpretations: Array.from(
      {length: rows[position]?.interpretations ?? 0},
      () => `一图读懂${random.pick(themes)}${random.pick(acts)}`,
    ),
  }));
  return {rows, texts};
}
