import {problemCodes} from '@zwgk/feed/submission';
import {exampleService} from '@zwgk/feed/submission/examples';
import {format, resolveConfig} from 'prettier';
import {stringify} from 'yaml';

import {statusOfProblem} from '../http/problem.js';
import {problemTitles} from '../http/problem.words.js';
import {both, components} from './components.js';
import {
  attachmentOperation,
  feedbackOperation,
  fileOperation,
  lookupOperation,
  requestOperation,
  serviceOperation,
} from './operations.js';
import {documentPath} from './path.js';
import {promises} from './promises.js';

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

const description = `政府信息公开申请和评价、纠错、留言的提交接口。网页组件 \`<zwgk-request action="…">\` 和 \`<zwgk-feedback action="…">\` 的 action 可以指向任何
实现本接口的服务。地址以 action 为基准；正文是 UTF-8 的 JSON。两种表单可以只接受一种，服务说明的 forms 里写着接受哪些。

## 服务必须做到

${numbered(0)}

用 \`npx zwgk-receiver conformance <地址>\` 可以检验任何服务（在本项目里是 \`npm run conformance -- <地址>\`）。

## 错误代码

${problemTable('zh')}

## In English

Where requests for disclosure, and ratings, corrections and messages are sent. The action of \`<zwgk-request action="…">\` and of
\`<zwgk-feedback action="…">\` may point to any service that implements this. Addresses are relative to the action; bodies are JSON in UTF-8.
A service may take one of the two forms only: \`forms\` of its description says which.

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
      '/feedback': {post: feedbackOperation},
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
