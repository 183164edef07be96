import {problemCodes} from '@zwgk/feed/submission';
import {
  exampleCitizenRequest,
  exampleOrganizationRequest,
  exampleProblem,
  exampleReceipt,
  exampleService,
  exampleStatus,
} from '@zwgk/feed/submission/examples';
import {format, resolveConfig} from 'prettier';
import {stringify} from 'yaml';

import {statusOfProblem} from '../http/problem.js';
import {problemTitles} from '../http/problem.words.js';
import {both, component, components} from './components.js';
import type {Meaning} from './meaning.js';
import {documentPath} from './path.js';
import {promises} from './promises.js';

const json = (name: string, examples: Readonly<Record<string, unknown>> = {}): object => ({
  'application/json': {
    schema: component(name),
    ...(Object.keys(examples).length > 0 && {
      examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, {value}])),
    }),
  },
});

const retryAfter = {
  'Retry-After': {
    description: both(['等待的秒数', 'Seconds to wait']),
    schema: {type: 'integer', minimum: 0},
  },
};

/** An answer that is a problem document. */
function problem(meaning: Meaning, headers?: object): object {
  return {
    description: both(meaning),
    ...(headers && {headers}),
    content: {
      'application/problem+json': {
        schema: component('problem'),
        examples: {invalid: {value: exampleProblem}},
      },
    },
  };
}

const wait = problem(
  ['请等待 Retry-After 秒后再送', 'Wait as long as Retry-After says, then send again'],
  retryAfter,
);
const failed = {
  '429': wait,
  '503': problem(['暂时不可用，没有保存', 'Not available now, nothing was stored'], retryAfter),
  default: problem(['其他错误，没有保存', 'Any other error, nothing was stored']),
};

const requestOperation = {
  operationId: 'submitRequest',
  summary: '提交申请 / Submit a request',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: both(['一份草稿一个键，重试不换', 'One key per draft, the same in every attempt']),
      schema: {type: 'string', format: 'uuid'},
    },
  ],
  requestBody: {
    required: true,
    content: json('requestSubmission', {
      citizen: exampleCitizenRequest,
      organization: exampleOrganizationRequest,
    }),
  },
  responses: {
    '201': {description: both(['回执', 'A receipt']), content: json('receipt', {receipt: exampleReceipt})},
    '400': problem(['缺少键，或者不是 JSON', 'The key is missing, or the body is no JSON']),
    '409': problem(['同一个键正在处理', 'The same key is being worked on'], retryAfter),
    '413': problem(['正文过大', 'The body is too large']),
    '422': problem([
      '内容需要修改，或者键已用于另一份内容',
      'Something is wrong, or the key was used for something else',
    ]),
    ...failed,
  },
};

const attachmentOperation = {
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

const lookupOperation = {
  operationId: 'lookUpReceipt',
  summary: '查询办理情况 / Look a receipt up',
  requestBody: {
    required: true,
    content: json('receiptLookup', {code: {receiptCode: exampleReceipt.receiptCode}}),
  },
  responses: {
    '200': {
      description: both(['办理情况', 'How far it is']),
      content: json('requestStatus', {replied: exampleStatus}),
    },
    '404': problem(['没有这个查询码', 'No such code']),
    ...failed,
  },
};

const fileOperation = {
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

const serviceOperation = {
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

function problemTable(lang: 'zh' | 'en'): string {
  const head = {zh: '| 代码 | 状态码 | 含义 |', en: '| Code | Status | Meaning |'};
  const rows = problemCodes.map(
    (code) => `| \`${code}\` | ${statusOfProblem(code)} | ${problemTitles[lang][code]} |`,
  );
  return [head[lang], '| --- | --- | --- |', ...rows].join('\n');
}

function numbered(index: 0 | 1): string {
  return promises.map((promise, place) => `${place + 1}. ${promise[index]}`).join('\n');
}

const description = `政府信息公开申请的提交接口。网页组件 \`<zwgk-request action="…">\` 的 action 可以指向任何实现本接口的服务。地址以 action 为基准；
正文是 UTF-8 的 JSON。\`feedback\` 这个地址留给评价和留言，本版本没有。

## 服务必须做到

${numbered(0)}

用 \`npx zwgk-receiver conformance <地址>\` 可以检验任何服务（在本项目里是 \`npm run conformance -- <地址>\`）。

## 错误代码

${problemTable('zh')}

## In English

Where requests for disclosure are sent. The action of \`<zwgk-request action="…">\` may point to any service that implements this. Addresses are
relative to the action; bodies are JSON in UTF-8. The address \`feedback\` is reserved for ratings and messages, which this version has not.

## What a service promises

${numbered(1)}

\`npx zwgk-receiver conformance <url>\` tests any service (\`npm run conformance -- <url>\` in this project).

## Problem codes

${problemTable('en')}
`;

/** The whole document. */
export function openApi(): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Zwgk 提交接口 / Zwgk submission API',
      version: exampleService.version,
      license: {name: 'MIT', identifier: 'MIT'},
      description,
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{url: '/api', description: both(['action 属性的地址', 'Address of the action attribute'])}],
    paths: {
      '/': {get: serviceOperation},
      '/attachments': {post: attachmentOperation},
      '/requests': {post: requestOperation},
      '/receipts/lookup': {post: lookupOperation},
      '/receipts/files': {post: fileOperation},
    },
    components: {schemas: components()},
  };
}

/** The document as YAML: the same input gives the same bytes. */
export async function renderOpenApi(): Promise<string> {
  const notice = '# Written by `npm run generate -w packages/receiver`. Do not edit.\n';
  const yaml = stringify(openApi(), {lineWidth: 0, aliasDuplicateObjects: false});
  return format(notice + yaml, {...(await resolveConfig(documentPath)), filepath: documentPath});
}
