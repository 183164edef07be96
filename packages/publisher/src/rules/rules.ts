import {feedbackCheckMessages} from '../messages/check.feedback.js';
import {checkMessages} from '../messages/check.js';
import {policyCheckMessages} from '../messages/check.policies.js';
import {publishedMessages} from '../messages/check.published.js';
import type {Bilingual, Message} from '../messages/message.js';
import {tableMessages} from '../messages/table.js';
import {understandMessages} from '../messages/understand.js';

/** A stage of the publisher and everything it can say. */
interface Stage {
  readonly title: Bilingual;
  readonly messages: Readonly<Record<string, Message<never>>>;
}

const stages: readonly Stage[] = [
  {title: {zh: '读取文件', en: 'Reading files'}, messages: tableMessages},
  {title: {zh: '理解表格', en: 'Understanding tables'}, messages: understandMessages},
  {title: {zh: '检查数据', en: 'Checking a feed'}, messages: checkMessages},
  {title: {zh: '检查分片发布的数据', en: 'Checking published parts'}, messages: publishedMessages},
  {title: {zh: '检查政策解读', en: 'Checking policies'}, messages: policyCheckMessages},
  {title: {zh: '检查评价', en: 'Checking feedback'}, messages: feedbackCheckMessages},
];

const severities = {error: '错误 error', warning: '提醒 warning', info: '说明 info'} as const;

const introduction = `# 检查规则 / Rules

\`zwgk build\` 和 \`zwgk check\` 的每一条提示都有一个固定的代码，可以在 \`--report\` 的 JSON 和报告网页里看到。
Every message of \`zwgk build\` and \`zwgk check\` has a stable code, found in the JSON of \`--report\` and in its page.

- **错误 error**：有误的内容（文件、行或格）没有公开，其余照常公开，命令以 1 结束。 What is wrong (a file, a row or a cell) was left out, everything else was published; the command ends with 1.
- **提醒 warning**：请核对；除写明没有发布的以外，都已公开。 Worth a look; published, except where said otherwise.
- **说明 info**：已自动整理，一般不用处理。 Repaired on its own; usually nothing to do.

本文由 \`npm run generate -w packages/publisher\` 根据程序里的提示写成，请勿手改。
Written by \`npm run generate -w packages/publisher\` from the messages themselves; do not edit.
`;

/** The text of RULES.md: every code with its weight, meaning and remedy. */
export function renderRules(): string {
  return [introduction, ...stages.map(renderStage)].join('\n');
}

function renderStage({title, messages}: Stage): string {
  const codes = Object.entries(messages).map(([code, message]) => renderCode(code, message));
  return [`## ${title.zh} / ${title.en}\n`, ...codes].join('\n');
}

function renderCode(code: string, {severity, title, remedy}: Message<never>): string {
  return `### ${code}

${severities[severity]} · **${title.zh}** / ${title.en}

${remedy.zh} ${remedy.en}
`;
}
