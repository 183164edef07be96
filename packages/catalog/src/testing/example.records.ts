import type {Agency, DisclosureDocument, Matter} from '@zwgk/feed';

/** A fictional county's records, small enough to read, with every kind of absence in them. */
export const exampleAgencies: readonly Agency[] = [
  {
    id: 'civil-affairs',
    name: '示例县民政局',
    phone: '0100-1234567',
    address: '示例县城关镇人民路1号',
    hours: '工作日 8:30—12:00，14:30—18:00',
    url: 'https://mzj.example.gov.cn/',
  },
  {id: 'education', name: '示例县教育局', phone: '0100-7654321'},
];

const everywhere = ['website', 'socialMedia', 'readingPoint', 'noticeBoard'] as const;

const elderCare: readonly Matter[] = [
  {
    id: 'm-0601',
    code: '0601001',
    area: '06',
    level1: '养老服务通用政策',
    level2: '国家和地方层面养老服务相关法律、法规、政策文件',
    elements: '文件名称；文号；发文部门；正文内容；有关解读。',
    basis: {text: '《中华人民共和国政府信息公开条例》'},
    timeLimit: {text: '制定或获取文件之日起10个工作日内', workingDays: 10, from: 'obtained'},
    subject: {text: '民政部门', agencies: ['civil-affairs']},
    channels: {codes: ['website', 'readingPoint']},
    audience: ['public'],
    mode: ['proactive'],
    levels: ['county', 'township'],
    stage: ['decision'],
  },
  {
    id: 'm-0602',
    area: '06',
    level1: '养老服务业务办理',
    level2: '老年人补贴',
    elements:
      '补贴名称（高龄津贴、养老服务补贴、护理补贴等）；各项补贴依据；各项补贴对象；各项补贴内容和标准；各项补贴方式；补贴申请材料清单及格式；办理流程、办理部门、办理时限、办理时间、地点；咨询电话。',
    basis: {
      text: '《中华人民共和国老年人权益保障法》\n《关于建立健全经济困难的高龄、失能等老年人补贴制度的通知》（财社〔2014〕113号）',
    },
    timeLimit: {text: '制定或获取补贴政策之日起10个工作日内', workingDays: 10, from: 'obtained'},
    subject: {text: '示例县民政局', agencies: ['civil-affairs']},
    channels: {codes: [...everywhere], other: ['养老服务中心公示栏']},
    audience: ['public'],
    mode: ['proactive'],
    levels: ['county', 'township'],
    stage: ['service'],
  },
  {
    id: 'm-0603',
    area: '06',
    level1: '养老服务行业管理信息',
    level2: '养老机构评估事项',
    elements: {text: '无', absent: 'none'},
    basis: {text: '不适用', absent: 'notApplicable'},
    timeLimit: {text: '每20个工作日更新'},
    subject: {text: '示例县民政局', agencies: ['civil-affairs']},
    channels: {codes: ['website']},
    audience: ['specific'],
    audienceDetail: '养老机构',
    mode: ['proactive', 'onRequest'],
    levels: ['county'],
    stage: ['management'],
  },
];

const education: readonly Matter[] = [
  {
    id: 'm-0301',
    area: '03',
    level1: '政策文件',
    level2: '县级文件',
    elements: '县级出台的各类义务教育政策；涉及面广、社会关注度高的政策措施的解读。',
    basis: {text: '《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）'},
    timeLimit: {text: '信息形成或变更之日起20个工作日内', workingDays: 20, from: 'formed'},
    subject: {text: '示例县教育局', agencies: ['education']},
    channels: {codes: ['website', 'gazette', 'socialMedia']},
    audience: ['public'],
    mode: ['proactive'],
    levels: ['county'],
    stage: ['decision'],
  },
  {
    id: 'm-0302',
    area: '03',
    level1: '招生管理',
    level2: '学校划片范围',
    elements: '每所义务教育学校的招生范围；咨询电话。',
    basis: {text: '《教育部办公厅关于做好普通中小学招生入学工作的通知》'},
    timeLimit: {text: '每年公开一次', every: 'year'},
    subject: {text: '示例县教育局', agencies: ['education']},
    channels: {codes: ['website', 'noticeBoard']},
    audience: ['public'],
    mode: ['proactive'],
    levels: ['county'],
    stage: ['result'],
  },
  {id: 'm-0303', area: '03', level1: '招生管理', level2: '随迁子女入学'},
];

const works: readonly Matter[] = [
  {
    id: 'm-0101',
    area: '01',
    level1: '批准服务信息',
    level2: '办事指南',
    elements: '申报要求；申报材料清单；批准流程；办理时限；受理机构联系方式。',
    basis: {text: '《政府信息公开条例》'},
    timeLimit: {text: '实时公开', immediate: true},
    subject: {text: '相关审批部门'},
    channels: {codes: ['website', 'serviceCentre'], other: ['投资项目在线审批监管平台']},
    audience: ['public'],
    mode: ['proactive'],
    levels: ['county'],
    stage: ['service'],
  },
  {
    id: 'm-0102',
    area: '01',
    level1: '竣工有关信息',
    elements: '竣工验收时间；工程质量验收结果；竣工验收备案时间、备案编号。',
    basis: {text: '《关于推进重大建设项目批准和实施领域政府信息公开的意见》（国办发〔2017〕94号）'},
    timeLimit: {text: '信息形成后7个工作日内', workingDays: 7, from: 'formed'},
    subject: {text: '相关主管部门'},
    channels: {codes: ['website']},
    audience: ['specific'],
    mode: ['onRequest'],
    levels: ['county'],
    stage: ['result'],
  },
];

/** Matters in catalogue order: by area, then as the table has them. */
export const exampleMatters: readonly Matter[] = [...works, ...education, ...elderCare];

export const exampleDocuments: readonly DisclosureDocument[] = [
  {
    id: 'd-1',
    title: '示例县高龄津贴发放管理办法',
    docNumber: '示府办规〔2026〕3号',
    issuer: {text: '示例县人民政府办公室'},
    writtenOn: '2026-05-06',
    publishedOn: '2026-05-11',
    validity: 'inForce',
    validUntil: '2031-05-31',
    matters: ['m-0602'],
    url: 'documents/2026/05/11/1.html',
    attachments: [
      {title: '高龄津贴申请表', url: 'files/form.docx', mediaType: 'docx', bytes: 24_576, role: 'form'},
      {
        title: '示府办规〔2026〕3号原文',
        url: 'files/original.ofd',
        mediaType: 'ofd',
        bytes: 1_468_006,
        role: 'facsimile',
      },
    ],
  },
  {
    id: 'd-2',
    title: '2025年第四季度养老服务补贴发放名册公示',
    docNumber: {text: '无', absent: 'none'},
    issuer: {text: '示例县民政局'},
    publishedOn: '2026-01-09',
    matters: ['m-0602'],
    url: 'https://www.example.gov.cn/mz/20260109.html',
  },
  {
    id: 'd-3',
    title: '示例县经济困难老年人补贴实施细则（试行）',
    docNumber: '示民发〔2021〕18号',
    writtenOn: '2021-03',
    validity: 'repealed',
    onTrial: true,
    matters: ['m-0602'],
    url: 'javascript:alert(1)',
  },
];
