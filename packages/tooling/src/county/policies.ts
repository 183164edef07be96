import {bodies, bodyOfArea, type CountyBody, government} from './bodies.js';
import {project, theme} from './documents.words.js';
import type {MatterTableRow} from './matters.js';
import {elementHeadings, elementText, interpreterOf, type InterpreterWords} from './policies.words.js';
import {type Random, randomOf} from './random.js';

/** A policy (政策文件) as a table lists it; absent is a blank cell. */
export interface PolicyTableRow {
  readonly title: string;
  readonly docNumber: string;
  readonly issuer: string;
  /** Civil dates. */
  readonly writtenOn: string;
  readonly publishedOn: string;
  readonly effectiveOn: string;
  readonly validity: string;
  readonly replacedBy?: string;
  readonly area: string;
  readonly matter: string;
  readonly url: string;
}

/** An interpretation (政策解读) as a table lists it. */
export interface InterpretationTableRow extends InterpreterWords {
  readonly docNumber: string;
  readonly title: string;
  readonly kind: string;
  readonly form: string;
  readonly publishedOn: string;
  readonly agency: string;
  readonly url: string;
}

/** The nine elements (解读要素) of a policy, in the order of their headings. */
export interface ElementsTableRow {
  readonly docNumber: string;
  readonly texts: readonly string[];
}

/** A policy with everything that explains it. */
export interface CountyPolicy {
  readonly policy: PolicyTableRow;
  readonly interpretations: readonly InterpretationTableRow[];
  readonly elements?: ElementsTableRow;
}

const lastDay = Date.UTC(2026, 10, 20);
const span = 12 * 365;
const day = 86_400_000;
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Policies of a made-up county, made as they are taken; the first n are the same for every greater count. */
export function* countyPolicies(
  count: number,
  seed: number,
  matters: readonly MatterTableRow[],
): Generator<CountyPolicy, void, undefined> {
  const random = randomOf(seed ^ 0x2c1b3c6d);
  const numbers = new Map<string, number>();
  let before: string | undefined;
  for (let serial = 1; serial <= count; serial += 1) {
    const matter = random.pick(matters);
    const issuer = random.chance(0.35)
      ? random.pick(government)
      : (bodyOfArea.get(matter.area) ?? random.pick(bodies));
    const written = lastDay - Math.floor((1 - Math.sqrt(random.next())) * span) * day;
    const series = `${issuer.sign}规〔${dateOf(written).slice(0, 4)}〕`;
    const number = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, number);
    const docNumber = `${series}${number}号`;
    const policy = policyOf({serial, matter, issuer, written, docNumber, before}, random);
    before = docNumber;
    yield {policy, ...explanationsOf(policy, serial, random)};
  }
}

interface Facts {
  readonly serial: number;
  readonly matter: MatterTableRow;
  readonly issuer: CountyBody;
  readonly written: number;
  readonly docNumber: string;
  /** Number of the policy made before this one: what replaces a repealed one. */
  readonly before: string | undefined;
}

function policyOf(facts: Facts, random: Random): PolicyTableRow {
  const {serial, matter, issuer, written, docNumber, before} = facts;
  const published = Math.min(lastDay, written + random.whole(0, 4) * day);
  const ending = random.pick([
    '实施办法',
    '管理办法',
    '实施细则',
    '若干措施',
    '管理办法（试行）',
    '实施方案',
  ]);
  const subject = random.chance(0.5)
    ? matter.level2
    : `${theme(random)}${random.chance(0.3) ? project(random) : ''}`;
  const isRepealed = random.chance(0.06) && before !== undefined;
  return {
    title: `${issuer.name}${subject}${ending}`,
    docNumber,
    issuer: issuer.name,
    writtenOn: dateOf(written),
    publishedOn: dateOf(published),
    effectiveOn: dateOf(published + random.pick([0, 30, 31, 35]) * day),
    validity: isRepealed
      ? '废止'
      : ending.endsWith('（试行）')
        ? '试行2年'
        : random.common(['有效期5年', '现行有效', '失效', '已修改']),
    ...(isRepealed ? {replacedBy: before} : {}),
    area: matter.area,
    matter: `${matter.area}/${matter.level1}/${matter.level2}`,
    url: `/zwgk/zcwj/${dateOf(published).slice(0, 4)}/t${dateOf(published).replaceAll('-', '')}_${serial}.htm`,
  };
}

const forms = [
  ['即时解读', '文字', '政策解读：'],
  ['即时解读', '图解', '一图读懂'],
  ['跟踪解读', '文字', '跟踪解读：'],
  ['咨询解读', '一问一答', '问答：'],
  ['即时解读', '视频', '视频解读：'],
] as const;

function explanationsOf(
  policy: PolicyTableRow,
  serial: number,
  random: Random,
): Pick<CountyPolicy, 'interpretations' | 'elements'> {
  const {docNumber, title, publishedOn, issuer} = policy;
  const count = random.pick([0, 1, 1, 1, 2, 3]);
  let time = Date.parse(publishedOn) + random.pick([0, 0, 0, 1, 3, 12, 20]) * day;
  const interpretations = Array.from({length: count}, (_, at): InterpretationTableRow => {
    const [kind, form, words] = at === 0 ? random.common(forms) : random.pick(forms);
    const date = dateOf(Math.min(lastDay, time));
    time += random.whole(1, 200) * day;
    return {
      docNumber,
      title: `${words}《${title}》`,
      kind,
      form,
      publishedOn: date,
      agency: issuer,
      ...interpreterOf(random),
      url: `/zwgk/zcjd/${date.slice(0, 4)}/t${date.replaceAll('-', '')}_${serial}${at}.htm`,
    };
  });
  if (!random.chance(0.4)) return {interpretations};
  const texts = elementHeadings.map(() => (random.chance(0.9) ? elementText(random) : ''));
  return {interpretations, elements: {docNumber, texts}};
}
