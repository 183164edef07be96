import {type ObjectMeaning, shared} from './meaning.js';

const common = {
  version: shared.version,
  about: ['对什么', 'What it is about'],
  trap: ['防止程序提交', 'What tells people from programs'],
  agency: ['负责的机关', 'The body in charge'],
  language: ['填写人使用的语言（BCP 47）', 'Language of the writer (BCP 47)'],
  proof: ['proofOfWork 的答案', 'Answer to proofOfWork'],
} as const satisfies ObjectMeaning['members'];

const contact = ['联系方式，不要求填写', 'How the writer may be reached, if they want to be'] as const;
const reasons = [
  '原因的代码，取自公开数据 feedback 栏目的 reasons，没有时取自代码表 rating-reason',
  'Codes of reasons: those of the feedback column of the feed, else of the codelist rating-reason',
] as const;

/** Feedback as it is sent. */
export const feedbackMeanings: Readonly<Record<string, ObjectMeaning>> = {
  feedbackSubmission: {
    about: [
      '评价、纠错或留言，由 type 区分。身份证件号码和电话号码由网页和服务两边在文字里打上星号，联系方式除外',
      'Feedback, told apart by its type. Pages and services both put asterisks in the place of identity and telephone numbers in texts; contacts keep theirs',
    ],
    members: {},
  },
  usefulSubmission: {
    about: ['是否有用', 'Whether something was of use'],
    members: {
      ...common,
      type: ['固定为 useful', 'Always useful'],
      useful: ['有用为 true', 'Whether it was'],
      reasons,
      text: ['说明', 'Why'],
    },
  },
  ratingSubmission: {
    about: [
      '好差评。差评（dissatisfied、veryDissatisfied）须有原因或者说明',
      'A rating. A bad one (dissatisfied, veryDissatisfied) has a reason or a text',
    ],
    members: {
      ...common,
      type: ['固定为 rating', 'Always rating'],
      rating: [
        'verySatisfied 非常满意，satisfied 满意，fairlySatisfied 基本满意，dissatisfied 不满意，veryDissatisfied 非常不满意',
        'One of five levels',
      ],
      reasons,
      text: ['说明', 'In words'],
      contact,
    },
  },
  correctionSubmission: {
    about: ['纠错', 'What is wrong on a page'],
    members: {
      ...common,
      type: ['固定为 correction', 'Always correction'],
      text: ['哪里不对', 'What is wrong'],
      quote: ['选中的文字', 'The text that was selected'],
      contact,
    },
  },
  messageSubmission: {
    about: ['留言', 'A message to the county'],
    members: {
      ...common,
      type: ['固定为 message', 'Always message'],
      text: ['内容', 'What it says'],
      contact,
    },
  },
  feedbackSubject: {
    about: ['对什么', 'What feedback is about'],
    members: {
      type: [
        'matter 公开事项，document 公开信息，policy 政策文件（都须有 id），page 网页',
        'matter, document, policy (each with its id) or page',
      ],
      id: ['在公开数据中的标识', 'Its identifier in the feed'],
      title: ['标题', 'Its title'],
      url: ['所在的网页，不含片段和私密的参数', 'The page, without its fragment and what is secret in it'],
    },
  },
  feedbackContact: {
    about: ['联系方式，至少一种', 'How the writer is reached, in one way at least'],
    members: {
      name: ['称呼', 'Name'],
      phone: ['电话', 'Telephone'],
      email: ['电子邮箱', 'Email address'],
    },
  },
  feedbackReceipt: {
    about: ['评价、纠错或留言的回执', 'A receipt for feedback'],
    members: {
      receiptCode: [
        '查询码：不能猜到（至少 64 位随机）',
        'Receipt code: it cannot be guessed (64 random bits at least)',
      ],
      receivedAt: ['收到时间（服务器时间）', 'When it was received, by the clock of the server'],
      form: ['固定为 feedback', 'Always feedback'],
      agency: ['负责的机关', 'The body in charge'],
      dueOn: [
        '差评整改的期限：15 个工作日，按国务院的节假日和调休计算',
        'Last day on which a bad rating is rectified: 15 working days by the calendar of the State Council',
      ],
    },
  },
  feedbackStatus: {
    about: ['办理情况', 'What became of feedback'],
    members: {
      receiptCode: ['查询码', 'Receipt code'],
      receivedAt: ['收到时间', 'When it was received'],
      form: ['固定为 feedback', 'Always feedback'],
      agency: ['负责的机关', 'The body in charge'],
      dueOn: ['差评整改的期限', 'Last day on which a bad rating is rectified'],
      type: ['useful、rating、correction 或 message', 'useful, rating, correction or message'],
      state: ['现在的状态：最后一步的 type', 'The state: type of the latest step'],
      history: ['办理过程，从收到起', 'Steps, from the first'],
    },
  },
  feedbackEvent: {
    about: ['办理的一步', 'One step of feedback'],
    members: {
      type: [
        'accepted 已受理，rectified 已整改，revisited 已回访，replied 已答复，closed 已办结（含不予采纳）',
        'What was done; closed also when it was not adopted',
      ],
      on: ['日期（中国时间）', 'The civil day in China'],
      at: ['记录的时间', 'When it was recorded'],
      text: ['告知填写人的内容', 'What the writer is told'],
    },
  },
};
