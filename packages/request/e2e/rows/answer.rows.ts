import type {AnswerRow} from './row.js';

const confirm = '再次确认';
const retry = '再试一次';

/** Answers that need neither a clock nor a second page, in every engine alike. */
export const answerRows: readonly AnswerRow[] = [
  {line: 31, what: 'answer lost after recording', faults: ['lost'], shows: ['申请已收到'], records: 1},
  {line: 31, what: 'answer cut off', faults: ['cut'], shows: ['申请已收到'], records: 1},
  {line: 32, what: 'connection reset once', faults: ['reset'], shows: ['申请已收到'], records: 1},
  {
    line: 32,
    what: 'server out of reach',
    at: 'service',
    faults: ['reset'],
    shows: ['未提交，内容已保留', '连接不上受理系统'],
    records: 0,
    again: retry,
  },
  {
    line: 37,
    what: 'told that the first is still in progress',
    faults: ['slow-lost'],
    shows: ['申请已收到'],
    records: 1,
  },
  {
    line: 42,
    what: 'server error',
    faults: ['500'],
    shows: ['系统繁忙，未确认提交', '当面申请', '邮寄申请', '0818-1111111'],
    records: 0,
    again: confirm,
  },
  {
    line: 42,
    what: 'server error after recording',
    faults: ['500-recorded'],
    shows: ['系统繁忙，未确认提交'],
    records: 1,
    again: confirm,
  },
  {
    line: 42,
    what: 'bad gateway',
    faults: ['502'],
    shows: ['系统繁忙，未确认提交'],
    records: 0,
    again: confirm,
  },
  {
    line: 43,
    what: 'maintenance',
    faults: ['503'],
    shows: ['受理系统正在维护'],
    records: 0,
    again: retry,
  },
  {
    line: 43,
    what: 'maintenance from the start',
    at: 'service',
    faults: ['503'],
    shows: ['受理系统正在维护'],
    records: 0,
    again: retry,
  },
  ...(['html', 'empty', 'codeless', 'login'] as const).map((fault): AnswerRow => ({
    line: 44,
    what: `answer that is no receipt: ${fault}`,
    faults: [fault],
    shows: ['没有有效回执，未确认'],
    records: 0,
    again: confirm,
  })),
  {
    line: 44,
    what: 'sign-in page of the network in the place of the service',
    at: 'service',
    faults: ['login'],
    shows: ['未提交，内容已保留'],
    records: 0,
    again: retry,
  },
];
