import {
  exampleBadRating,
  exampleCitizenRequest,
  exampleCorrection,
  exampleFeedbackReceipt,
  exampleFeedbackStatus,
  exampleMessage,
  exampleOrganizationRequest,
  exampleReceipt,
  exampleService,
  exampleStatus,
  exampleUseful,
} from '@zwgk/feed/submission/examples';

import {failed, json, problem, retryAfter} from './answers.js';
import {both, component} from './components.js';

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: both(['一份草稿一个键，重试不换', 'One key per draft, the same in every attempt']),
  schema: {type: 'string', format: 'uuid'},
};

/** Answers to what creates a record. */
function answers(content: object): object {
  return {
    '201': {description: both(['回执', 'A receipt']), content},
    '400': problem(['缺少键，或者不是 JSON', 'The key is missing, or the body is no JSON']),
    '409': problem(['同一个键正在处理', 'The same key is being worked on'], retryAfter),
    '413': problem(['正文过大', 'The body is too large']),
    '422': problem([
      '内容需要修改，或者键已用于另一份内容',
      'Something is wrong, or the key was used for something else',
    ]),
    ...failed,
  };
}

/** Takes a request. */
export const requestOperation = {
  operationId: 'submitRequest',
  summary: '提交申请 / Submit a request',
  parameters: [idempotencyKey],
  requestBody: {
    required: true,
    content: json('requestSubmission', {
      citizen: exampleCitizenRequest,
      organization: exampleOrganizationRequest,
    }),
  },
  responses: answers(json('receipt', {receipt: exampleReceipt})),
};

/** Takes feedback. */
export const feedbackOperation = {
  operationId: 'submitFeedback',
  summary: '提交评价、纠错或留言 / Submit a rating, correction or message',
  parameters: [idempotencyKey],
  requestBody: {
    required: true,
    content: json('feedbackSubmission', {
      useful: exampleUseful,
      badRating: exampleBadRating,
      correction: exampleCorrection,
      message: exampleMessage,
    }),
  },
  responses: answers(json('feedbackReceipt', {receipt: exampleFeedbackReceipt})),
};

/** Takes a file. */
export const attachmentOperation = {
  operationId: 'uploadAttachment',
  summary: '上传附件 / Upload an attachment',
  description: both(['正文就是文件内容', 'The body is the file itself']),
  parameters: [
    {
      name: 'Attachment-Name',
      in: 'header',
      description: both(['文件名，百分号编码的 UTF-8', 'File name, percent-encoded UTF-8']),
      schema: {type: 'string'},
    },
  ],
  requestBody: {required: true, content: {'*/*': {schema: {type: 'string', format: 'binary'}}}},
  responses: {
    '201': {
      description: both(['已收到的附件', 'The file was received']),
      content: json('attachmentReceipt'),
    },
    '413': problem(['文件过大', 'The file is too large']),
    '415': problem(['不接受的类型，或者内容与声明不符', 'A type that is not taken, or that the bytes deny']),
    ...failed,
  },
};

/** Tells how far a record is. */
export const lookupOperation = {
  operationId: 'lookUpReceipt',
  summary: '查询办理情况 / Look a receipt up',
  requestBody: {
    required: true,
    content: json('receiptLookup', {code: {receiptCode: exampleReceipt.receiptCode}}),
  },
  responses: {
    '200': {
      description: both(['办理情况', 'How far it is']),
      content: {
        'application/json': {
          schema: {oneOf: [component('requestStatus'), component('feedbackStatus')]},
          examples: {request: {value: exampleStatus}, feedback: {value: exampleFeedbackStatus}},
        },
      },
    },
    '404': problem(['没有这个查询码', 'No such code']),
    ...failed,
  },
};

/** Gives a file of a reply. */
export const fileOperation = {
  operationId: 'getReplyFile',
  summary: '取答复的文件 / Get a file of a reply',
  requestBody: {required: true, content: json('replyFileLookup')},
  responses: {
    '200': {
      description: both(['文件内容', 'The file']),
      content: {'*/*': {schema: {type: 'string', format: 'binary'}}},
    },
    '404': problem(['没有这个查询码或者文件', 'No such code or file']),
    ...failed,
  },
};

/** Describes the service. */
export const serviceOperation = {
  operationId: 'describeService',
  summary: '服务说明 / What the service takes',
  responses: {
    '200': {
      description: both(['服务说明', 'The service']),
      content: json('service', {service: exampleService}),
    },
    ...failed,
  },
};
