import type {
  FeedbackReceipt,
  FeedbackStatus,
  FeedbackSubmission,
  Problem,
  Receipt,
  RequestStatus,
  RequestSubmission,
  Service,
} from './schemas.js';

/** A service that takes requests and feedback. */
export const exampleService: Service = {
  version: '1.0',
  name: '示例县政府信息公开申请受理服务',
  forms: {
    request: {
      attachments: {
        count: 5,
        bytes: 10_485_760,
        mediaTypes: ['application/pdf', 'image/jpeg', 'image/png'],
      },
      minimumSeconds: 5,
    },
    feedback: {types: ['useful', 'rating', 'correction', 'message'], minimumSeconds: 2},
  },
};

/** A citizen's request. The number is the one GB 11643 prints as its example. */
export const exampleCitizenRequest: RequestSubmission = {
  version: '1.0',
  agency: {id: 'minzhengju', name: '示例县民政局'},
  applicant: {
    type: 'citizen',
    name: '王小明',
    identity: {type: 'residentId', number: '11010519491231002X'},
  },
  contact: {
    phone: '13800000000',
    email: 'wang@example.cn',
    address: '示例县城关镇幸福路1号',
    postcode: '100000',
  },
  description: {
    name: '2026年第三季度农村低保对象名单',
    features: '城关镇范围内，含保障人数和发放金额',
  },
  medium: 'electronic',
  delivery: 'email',
  language: 'zh-Hans',
  trap: {website: '', seconds: 95},
};

/** An organisation's request. */
export const exampleOrganizationRequest: RequestSubmission = {
  version: '1.0',
  agency: {name: '示例县住房和城乡建设局'},
  applicant: {
    type: 'organization',
    name: '示例县某某建筑有限公司',
    creditCode: '91350100M000100Y43',
    representative: '李大力',
    contactPerson: '赵小燕',
  },
  contact: {phone: '0818-1234567', address: '示例县工业园区2号'},
  description: {docNumber: '示府办发〔2021〕12号'},
  medium: 'paper',
  delivery: 'mail',
  assisted: true,
  trap: {website: '', seconds: 240},
};

/** The receipt of {@link exampleCitizenRequest}. */
export const exampleReceipt: Receipt = {
  receiptCode: '7K3F-9QXM-2T5R-8WVZ',
  receivedAt: '2026-09-14T10:32:05+08:00',
  agency: {id: 'minzhengju', name: '示例县民政局'},
  form: 'request',
};

/** A request that was corrected, extended and answered. */
export const exampleStatus: RequestStatus = {
  receiptCode: '7K3F-9QXM-2T5R-8WVZ',
  receivedAt: '2026-09-14T10:32:05+08:00',
  agency: {id: 'minzhengju', name: '示例县民政局'},
  state: 'replied',
  history: [
    {type: 'registered', on: '2026-09-14', at: '2026-09-14T10:32:05+08:00'},
    {
      type: 'correctionAsked',
      on: '2026-09-18',
      at: '2026-09-18T15:02:41+08:00',
      until: '2026-10-16',
      note: '请说明需要哪个乡镇的名单。',
    },
    {type: 'corrected', on: '2026-09-22', at: '2026-09-22T09:10:00+08:00'},
    {type: 'accepted', on: '2026-09-22', at: '2026-09-22T11:00:12+08:00'},
    {
      type: 'extended',
      on: '2026-10-20',
      at: '2026-10-20T16:20:30+08:00',
      until: '2026-11-23',
      note: '需要核对的名单较多。',
    },
    {
      type: 'replied',
      on: '2026-11-02',
      at: '2026-11-02T17:45:09+08:00',
      reply: {
        type: 'partlyGranted',
        text: '您申请的信息可以部分公开，名单中的身份证号码和住址已作处理，见附件。',
        remedy: '如对本答复不服，可以在收到之日起60日内申请行政复议，或者在6个月内提起行政诉讼。',
        files: [
          {
            id: 'f1',
            title: '2026年第三季度城关镇农村低保对象名单.pdf',
            mediaType: 'application/pdf',
            bytes: 182_334,
            sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          },
        ],
      },
    },
  ],
};

/** What a service answers to a request with a wrong number and nothing asked for. */
export const exampleProblem: Problem = {
  type: 'urn:zwgk:problem:invalid',
  title: '有 2 处需要修改',
  status: 422,
  errors: [
    {pointer: '/applicant/identity/number', code: 'checksum', detail: '身份证号码不正确，请逐位核对'},
    {pointer: '/description', code: 'required', detail: '请至少填写所需信息的名称、文号、其他特征中的一项'},
  ],
};

const exampleMatter = {
  type: 'matter',
  id: '0502',
  title: '临时救助',
  url: 'https://www.example.gov.cn/zwgk/mulu/',
} as const;

/** Somebody found a matter of use. */
export const exampleUseful: FeedbackSubmission = {
  version: '1.0',
  type: 'useful',
  about: exampleMatter,
  useful: true,
  trap: {website: '', seconds: 12},
};

/** A bad rating (差评) with a reason, a text, and a telephone to be called back at. */
export const exampleBadRating: FeedbackSubmission = {
  version: '1.0',
  type: 'rating',
  about: exampleMatter,
  agency: {id: 'minzhengju', name: '示例县民政局'},
  rating: 'dissatisfied',
  reasons: ['outdated'],
  text: '救助标准还是去年的，窗口说已经调整了。',
  contact: {phone: '13800000000'},
  language: 'zh-Hans',
  trap: {website: '', seconds: 48},
};

/** What is wrong on a page (纠错), with the text that was selected. */
export const exampleCorrection: FeedbackSubmission = {
  version: '1.0',
  type: 'correction',
  about: {
    type: 'document',
    id: 'doc-2026-15',
    title: '关于调整城乡低保标准的通知',
    url: 'https://www.example.gov.cn/zwgk/2026/15.html',
  },
  text: '第二段的电话打不通。',
  quote: '咨询电话：0000-1234567',
  trap: {website: '', seconds: 60},
};

/** A message to the county (留言). */
export const exampleMessage: FeedbackSubmission = {
  version: '1.0',
  type: 'message',
  about: {type: 'page', title: '示例县人民政府', url: 'https://www.example.gov.cn/'},
  text: '幸福路晚上没有路灯，请问什么时候能装？',
  contact: {name: '王小明', email: 'wang@example.cn'},
  trap: {website: '', seconds: 130},
};

/** The receipt of {@link exampleBadRating}. */
export const exampleFeedbackReceipt: FeedbackReceipt = {
  receiptCode: '4H8T-2MXQ-9K6D-7RWC',
  receivedAt: '2026-09-14T10:32:05+08:00',
  form: 'feedback',
  agency: {id: 'minzhengju', name: '示例县民政局'},
  dueOn: '2026-10-10',
};

/** What became of {@link exampleBadRating}. */
export const exampleFeedbackStatus: FeedbackStatus = {
  ...exampleFeedbackReceipt,
  type: 'rating',
  state: 'revisited',
  history: [
    {type: 'accepted', on: '2026-09-14', at: '2026-09-14T10:32:05+08:00'},
    {
      type: 'rectified',
      on: '2026-09-18',
      at: '2026-09-18T16:20:00+08:00',
      text: '救助标准已更新为2026年的标准，并核对了其他事项的标准。',
    },
    {
      type: 'revisited',
      on: '2026-09-22',
      at: '2026-09-22T09:40:12+08:00',
      text: '电话回访，反映人表示认可。',
    },
  ],
};
