import type {Random} from './random.js';

/** People who explain policies; nobody of that name is meant. */
const names = '甲乙丙丁戊己庚辛壬癸';
const posts = ['办公室主任', '业务股股长', '政策法规股负责人', '副局长', '四级调研员', '科员'];
const hours = [
  '工作日 8:30—12:00，14:30—17:30',
  '周一至周五 9:00—12:00 13:30—17:00',
  '夏季（5月—9月）8:30—12:00、15:00—18:00；冬季（10月—4月）8:30—12:00、14:30—17:30',
  '工作日上午9时至11时30分',
];

/** Who explains a policy, with post, telephone and office hours. */
export interface InterpreterWords {
  readonly interpreter: string;
  readonly post: string;
  readonly phone: string;
  readonly hours: string;
}

export function interpreterOf(random: Random): InterpreterWords {
  const one = random.pick([...names]);
  const other = random.chance(0.06)
    ? `、解读人${random.pick([...names].filter((name) => name !== one))}`
    : '';
  const left = random.chance(0.03) && other === '' ? '（已调离）' : '';
  return {
    interpreter: `解读人${one}${other}${left}`,
    post: random.pick(posts),
    phone: `0000-${String(random.whole(5_000_000, 5_999_999))}${random.chance(0.05) ? `转${random.whole(8001, 8020)}` : ''}`,
    hours: random.pick(hours),
  };
}

/** The nine elements (解读要素), with their headers. */
export const elementHeadings = [
  '背景依据',
  '目标任务',
  '主要内容',
  '涉及范围',
  '执行标准',
  '注意事项',
  '关键词诠释',
  '惠民利民举措',
  '新旧政策差异',
] as const;

const sentences = [
  '上级出台新的规定，本县原有文件已满五年，需要重新制定。',
  '把符合条件的家庭和单位及时纳入，把不再符合的及时退出。',
  '规定申请、核对、公示、确认、动态管理和监督。',
  '户籍或者经常居住地在本县的居民，以及在本县登记的单位。',
  '按当年公布的标准执行，每年调整一次。',
  '提交的材料应当真实；隐瞒情况的，退回已领资金。',
  '首次申请可以委托村（社区）代办。',
  '材料由八项减为四项，可以在手机上提交。',
  '原来由县级审批的，现在可以由乡镇（街道）直接办理。',
  '资金由县财政统筹，专款专用，接受审计监督。',
  '办理结果在政府网站和村（社区）公示栏公布。',
  '有异议的，可以在公示期内向主管部门提出。',
];

/** Some sentences on an element. */
export function elementText(random: Random): string {
  return Array.from({length: random.whole(1, 4)}, () => random.pick(sentences)).join('');
}
