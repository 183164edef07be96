import {county} from './bodies.js';
import {campaign, company, group, place, project, theme} from './documents.words.js';
import type {Random} from './random.js';

/** What a title is made of. */
export interface TitleParts {
  readonly random: Random;
  /** Full name of the issuing body. */
  readonly issuer: string;
  /** Level-2 name of the matter the document belongs to. */
  readonly matter: string;
  readonly year: number;
  readonly month: number;
}

/** A kind of document: how its title reads, and what else goes with it. */
export interface DocumentKind {
  readonly title: (parts: TitleParts) => string;
  /** Kind of its number (文号), after the body's sign: `发` in 示府办发; absent without a number. */
  readonly series?: string;
  /** Whether it can lapse. */
  readonly hasValidity?: true;
  readonly stage: string;
}

const quarter = (month: number): string => ['一', '二', '三', '四'][Math.floor((month - 1) / 3)] ?? '四';

/** Kinds of documents, the commonest first, as county sites have them. */
export const kinds: readonly DocumentKind[] = [
  {title: (it) => `${it.issuer}关于${project(it.random)}${it.matter}的公告`, series: '公告', stage: '结果'},
  {title: (it) => `${place(it.random)}${it.year}年第${quarter(it.month)}季度${it.matter}`, stage: '结果'},
  {
    title: (it) =>
      `${it.issuer}关于印发《${it.year}年${theme(it.random)}${it.random.pick(['实施方案', '工作要点', '行动计划', '管理办法（试行）', '实施细则'])}》的通知`,
    series: '发',
    hasValidity: true,
    stage: '决策',
  },
  {
    title: (it) =>
      `${project(it.random)}${it.random.pick(['中标候选人公示', '招标公告', '竣工验收公示', '施工图设计文件审查情况', '农民工工资支付公示'])}`,
    stage: '结果',
  },
  {
    title: (it) =>
      `关于对${company(it.random)}${it.random.pick(['作出行政处罚决定的公示', '准予行政许可的决定', '责令改正的通知', '信用修复的公告'])}`,
    series: '罚决',
    stage: '管理',
  },
  {
    title: (it) => `${it.issuer}关于做好${campaign(it.random)}${theme(it.random)}工作的通知`,
    series: '函',
    hasValidity: true,
    stage: '执行',
  },
  {title: (it) => `${place(it.random)}${it.year}年${it.month}月${it.matter}公示表`, stage: '结果'},
  {title: (it) => `${it.matter}办事指南（${it.year}年版）`, stage: '服务'},
  {
    title: (it) =>
      `关于${project(it.random)}${it.random.pick(['可行性研究报告', '初步设计', '实施方案', '环境影响报告表', '水土保持方案'])}的批复`,
    series: '审批',
    stage: '决策',
  },
  {title: (it) => `${it.issuer}${it.year}年${it.matter}情况通报`, series: '', stage: '执行'},
  {
    title: (it) =>
      `${it.year}年${it.month}月${group(it.random)}“双随机、一公开”抽查结果（${place(it.random)}第${it.random.whole(1, 9)}批，共${it.random.whole(3, 86)}家）`,
    stage: '管理',
  },
  {
    title: (it) =>
      `${place(it.random)}停水停气通知（${it.month}月${it.random.whole(1, 28)}日${it.random.whole(6, 12)}时至${it.random.whole(14, 23)}时）`,
    stage: '服务',
  },
  {
    title: (it) =>
      `关于县政协第${it.random.whole(9, 15)}届${it.random.pick(['一', '二', '三', '四', '五'])}次会议第${it.random.whole(1, 420)}号提案答复的函`,
    series: '函',
    stage: '结果',
  },
  {title: (it) => `${it.issuer}${it.year}年度部门${it.random.pick(['预算', '决算'])}编制说明`, stage: '结果'},
  {
    title: (it) =>
      `${place(it.random)}${it.year}年${theme(it.random)}资金安排${it.random.whole(3, 4800)}万元项目表`,
    series: '',
    stage: '执行',
  },
  {title: (it) => `${theme(it.random)}政策解读：${it.matter}看这里`, stage: '服务'},
  {
    title: (it) =>
      `${county}举办${it.year}年“${theme(it.random)}”主题${it.random.pick(['宣传', '培训', '演练', '座谈'])}活动`,
    stage: '服务',
  },
  {
    title: (it) => `${it.issuer}关于征求《${place(it.random)}${it.matter}办法（征求意见稿）》意见的公告`,
    series: '公告',
    stage: '决策',
  },
];

/** What an outline (内容概述) says, 30 to 120 characters. */
export function outline({random, issuer, matter, year}: TitleParts): string {
  const points = [
    `为规范${matter}工作，推进${theme(random)}`,
    `${issuer}结合${place(random)}实际组织实施`,
    `涉及${group(random)}${random.whole(2, 960)}家、资金${random.whole(1, 9800)}万元`,
    `${project(random)}按期完成${random.whole(35, 100)}%`,
    `执行期限至${year + random.whole(1, 5)}年底，请有关单位认真贯彻落实`,
  ];
  const from = random.whole(0, 2);
  return `${points.slice(from, from + random.whole(2, 3)).join('，')}。`;
}
