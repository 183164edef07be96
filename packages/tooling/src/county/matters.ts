import {bodyOfArea, type CountyBody, townshipBodies} from './bodies.js';
import {areas, type AreaWords, aspects} from './matters.words.js';
import {type Random, randomOf} from './random.js';

/** A disclosure matter (公开事项) as a table has it; keys are glossary terms, values the words of the cells. */
export interface MatterTableRow {
  readonly serial: number;
  /** Name of the area, not its code. */
  readonly area: string;
  readonly level1: string;
  readonly level2: string;
  /** 60 to 300 characters. */
  readonly elements: string;
  readonly basis: string;
  readonly timeLimit: string;
  /** Full name of the body. */
  readonly subject: string;
  /** Names parted by 、. */
  readonly channels: string;
  readonly audience: string;
  readonly mode: string;
  readonly levels: string;
  readonly stage: string;
}

/** Most matters there are names for. */
export const mostMatters = areas.flatMap(namesOf).length * (aspects.length + 1);

/**
 * Matters of a made-up county: first those every county has, then finer ones. The first n are the same for every
 * greater count, each name occurs once in its area, and tables list them by area.
 *
 * @param count - At most {@link mostMatters}.
 * @throws RangeError when there are not so many names.
 */
export function countyMatters(count: number, seed: number): readonly MatterTableRow[] {
  if (count > mostMatters) throw new RangeError(`There are names for ${mostMatters} matters, not ${count}.`);
  const random = randomOf(seed);
  return namesInUse(count, random)
    .map((name) => matterOf(name, random))
    .sort((one, other) => areaRank(one.area) - areaRank(other.area))
    .map((matter, index) => ({serial: index + 1, ...matter}));
}

interface MatterName {
  readonly area: AreaWords;
  readonly level1: string;
  readonly level2: string;
}

function namesOf(area: AreaWords): readonly MatterName[] {
  return area.matters.flatMap(([level1, names]) => names.map((level2) => ({area, level1, level2})));
}

function namesInUse(count: number, random: Random): readonly MatterName[] {
  const plain = areas.flatMap(namesOf);
  const names = new Map(plain.slice(0, count).map((name) => [keyOf(name), name]));
  // Common aspects first; when they run out for most names, whatever is left, so that the search ends.
  for (let tries = 0; names.size < count; tries += 1) {
    const name = random.pick(plain);
    const aspect = tries < 3 * count ? random.common(aspects) : random.pick(aspects);
    const finer = {...name, level2: `${name.level2}${aspect}`};
    names.set(keyOf(finer), names.get(keyOf(finer)) ?? finer);
  }
  return [...names.values()];
}

const keyOf = ({area, level1, level2}: MatterName): string => `${area.name}/${level1}/${level2}`;

const ranks = new Map(areas.map(({name}, index) => [name, index]));
const areaRank = (name: string): number => ranks.get(name) ?? areas.length;

function matterOf({area, level1, level2}: MatterName, random: Random): Omit<MatterTableRow, 'serial'> {
  const isSpecific = random.chance(0.2);
  const body = random.chance(0.82) ? bodyOfArea.get(area.name) : random.common(townshipBodies);
  return {
    area: area.name,
    level1,
    level2,
    elements: elementsOf(level2, random),
    basis: basisOf(area, random),
    timeLimit: random.common(timeLimits),
    subject: body?.name ?? '',
    channels: channelsOf(random),
    audience: isSpecific ? '特定群体' : '全社会',
    mode: isSpecific && random.chance(0.6) ? '依申请' : '主动',
    levels: levelsOf(body, random),
    stage: random.common(stages),
  };
}

function levelsOf(body: CountyBody | undefined, random: Random): string {
  if (body?.level === 'township') return '乡级';
  return random.chance(0.35) ? '县级、乡级' : '县级';
}

const elementWords =
  '受理条件|申请材料|办理流程|办理时限|办理结果|咨询电话|监督投诉渠道|收费标准及依据|办理机构及地点|适用范围|设定依据|资金来源和规模|分配原则|补助对象范围|补助标准|发放程序|项目名称、建设地点和内容|批复文号与时间|责任单位|实施进度|检查对象、内容和结果|违法事实与处罚依据|处罚种类和履行方式|征求意见情况及采纳说明|评审专家意见|公示期限与异议反馈方式|合同主要条款|中标单位与金额|质量安全管理措施|验收结论|名单（依法不予公开的除外）|统计口径说明|服务内容与标准|开放时间和预约方式|培训课程和报名方式|年度目标与完成情况|整改措施及时限|应急联络方式|信用等级|申诉和救济途径'.split(
    '|',
  );
const timeLimits =
  '信息形成或者变更之日起20个工作日内|长期公开|实时公开|自作出决定之日起7个工作日内|每年更新|每季度公开一次|及时公开|自批准之日起10个工作日内|每月更新|自收到上级文件之日起5个工作日内|公示期不少于7个工作日|自合同签订之日起2个工作日内|每半年公开一次|集中展示10日以上'.split(
    '|',
  );
const stages = ['服务', '管理', '执行', '结果', '决策'];
const otherChannels =
  '两微一端|政务服务中心|公开查阅点|便民服务站|社区/企事业单位/村公示栏（电子屏）|广播电视|纸质媒体|政府公报|入户/现场|发布会/听证会|精准推送'.split(
    '|',
  );

/** An enumeration as clerks write it: separate points, numbered when they are many. */
function elementsOf(name: string, random: Random): string {
  const [least, points] = [random.whole(60, 220), new Set<string>()];
  let length = 0;
  while (length < least) {
    const point = `${random.chance(0.25) ? name : ''}${random.common(elementWords)}`;
    if (points.has(point)) {
      // Every further point of the same words says whose it is.
      points.add(`${random.pick(aspects)}的${random.pick(elementWords)}`);
    } else points.add(point);
    length = [...points].join('；').length;
  }
  const numbered = random.chance(0.3);
  const said = [...points].map((point, index) => (numbered ? `${index + 1}.${point}` : point));
  return `${said.join('；')}。`.slice(0, 300);
}

function basisOf({laws}: AreaWords, random: Random): string {
  const names = new Set(['中华人民共和国政府信息公开条例', random.pick(laws)]);
  if (random.chance(0.4)) names.add(random.pick(laws));
  if (random.chance(0.25)) names.add('关于全面推进政务公开工作的意见');
  return [...names]
    .map((law) => `《${law}》${random.chance(0.3) ? `第${random.whole(5, 68)}条` : ''}`)
    .join('、');
}

function channelsOf(random: Random): string {
  const names = new Set(['政府网站']);
  for (let more = random.whole(0, 3); more > 0; more -= 1) names.add(random.common(otherChannels));
  return [...names].join('、');
}
