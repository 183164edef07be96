import {
  adoptionCodes,
  adoptionNamesZhHans,
  type Block,
  blockTexts,
  codeName,
  type Consultation,
  type ConsultationComment,
  elementNames,
  type Interpretation,
  type InterpretationElements,
  interpretationFormCodes,
  interpretationFormNamesZhHans,
  interpretationKindCodes,
  interpretationKindNamesZhHans,
  type Interpreter,
  type Policy,
  type PolicyChange,
  type PolicyReference,
  type Question,
  type Relation,
} from '@zwgk/feed';

import {elementHeaders} from '../understand/policy/policy.fields.js';
import {chinese, choicesOf, stated, type TableColumn} from './column.js';
import {attachmentWords, documentColumns, validityWords} from './documents.columns.js';

/** What a row of a table about policies is of, beside the policy itself. */
export interface OfPolicy<T> {
  readonly policy: Policy;
  readonly part: T;
}

type PolicyColumn = TableColumn<Policy>;

/** A column of the table of documents, for policies under a header of their own. */
function documentColumn(header: string, own = header): PolicyColumn {
  const column = documentColumns.find((one) => one.header === header);
  if (column === undefined) throw new RangeError(`no column ${header}`);
  return {...column, header: own};
}

/** Policy documents (政策文件), one to a row. */
export const policyColumns: readonly PolicyColumn[] = [
  documentColumn('标题', '政策名称'),
  documentColumn('文号'),
  documentColumn('索引号'),
  documentColumn('发文机关'),
  documentColumn('成文日期'),
  documentColumn('发布日期'),
  {header: '施行日期', width: 12, value: ({effectiveOn}) => effectiveOn ?? ''},
  {...documentColumn('有效性'), value: (policy) => policy.validityText ?? validityWords(policy)},
  documentColumn('失效日期'),
  {header: '替代文件', width: 28, value: ({replacedBy}) => (replacedBy ? referenceWords(replacedBy) : '')},
  {
    header: '替代的旧文件',
    width: 28,
    value: ({replaces}) => (replaces ?? []).map(referenceWords).join('\n'),
  },
  {
    header: '修改文件',
    width: 28,
    value: ({amendedBy}) => (amendedBy ?? []).map(referenceWords).join('\n'),
  },
  {
    header: '修改的旧文件',
    width: 28,
    value: ({relations}) => (relations ?? []).filter(isAmendment).map(amendedWords).join('\n'),
  },
  ...['公开属性', '不予公开理由', '所属领域', '对应事项', '五公开环节', '原文链接', '附件', '摘要'].map(
    (header) => documentColumn(header),
  ),
];

/** By which policy a row of another table is known: the first columns of each. */
export const namesOfPolicy: readonly TableColumn<OfPolicy<unknown>>[] = [
  {header: '对应文号', width: 20, value: ({policy}) => stated(policy.docNumber)},
  {header: '对应政策', width: 36, value: ({policy}) => chinese(policy.title)},
];

/** Interpretations (政策解读), one to a row; of several interpreters each has a line in the cells about them. */
export const interpretationColumns: readonly TableColumn<OfPolicy<Interpretation>>[] = [
  ...namesOfPolicy,
  {header: '解读标题', width: 36, value: ({part}) => chinese(part.title)},
  {
    header: '解读类型',
    width: 12,
    value: ({part: {kind}}) => (kind ? (codeName(interpretationKindNamesZhHans, kind) ?? kind) : ''),
    choices: choicesOf(interpretationKindCodes, interpretationKindNamesZhHans),
  },
  {
    header: '解读形式',
    width: 12,
    value: ({part: {form}}) => (form ? (codeName(interpretationFormNamesZhHans, form) ?? form) : ''),
    choices: choicesOf(interpretationFormCodes, interpretationFormNamesZhHans),
  },
  {header: '解读日期', width: 12, value: ({part}) => part.publishedOn ?? ''},
  {header: '解读机构', width: 20, value: ({part}) => part.agency?.text ?? ''},
  {header: '解读人', width: 12, value: ({part}) => eachOf(part, ({name}) => name)},
  {header: '解读人职务', width: 14, value: ({part}) => eachOf(part, ({title}) => title)},
  {header: '解读人电话', width: 16, value: ({part}) => eachOf(part, ({phone}) => phone)},
  {header: '解读人邮箱', width: 20, value: ({part}) => eachOf(part, ({email}) => email)},
  {header: '办公地址', width: 26, value: ({part}) => firstOf(part, ({address}) => chinese(address))},
  {header: '办公时间', width: 26, value: ({part}) => firstOf(part, ({hours}) => hours?.text)},
  {
    header: '在岗情况',
    width: 10,
    value: ({part}) =>
      part.interpreters?.some(({hasLeft}) => hasLeft) === true
        ? eachOf(part, ({hasLeft}) => (hasLeft === true ? '已调离' : '在岗'))
        : '',
  },
  {header: '解读链接', width: 36, value: ({part}) => part.url ?? ''},
  {header: '解读内容', width: 40, value: ({part}) => lines(part.body)},
  {header: '媒体链接', width: 36, value: ({part}) => (part.media ?? []).map(({url}) => url).join('\n')},
  {header: '图片说明', width: 28, value: ({part}) => part.media?.[0]?.alt ?? ''},
  {header: '视频封面', width: 28, value: ({part}) => part.media?.find(({poster}) => poster)?.poster ?? ''},
  {header: '文字稿', width: 36, value: ({part}) => lines(part.media?.[0]?.transcript)},
  {header: '解读附件', width: 30, value: ({part}) => attachmentWords(part.attachments)},
];

/** The nine elements (解读要素) of one policy to a row. */
export const elementColumns: readonly TableColumn<OfPolicy<InterpretationElements>>[] = [
  ...namesOfPolicy,
  ...elementNames.map((name) => ({
    header: elementHeaders[name],
    width: 30,
    value: ({part}: OfPolicy<InterpretationElements>) => lines(part[name]),
  })),
];

/** What is new (新旧差异), line by line. */
export const changeColumns: readonly TableColumn<OfPolicy<PolicyChange>>[] = [
  ...namesOfPolicy,
  {header: '对比项', width: 18, value: ({part}) => part.item},
  {header: '旧政策', width: 36, value: ({part}) => part.before ?? ''},
  {header: '新政策', width: 36, value: ({part}) => part.after ?? ''},
  {header: '影响人群', width: 20, value: ({part}) => part.affects ?? ''},
];

/** A comment with the consultation it came in; a consultation without comments has a row of its own. */
export interface CommentOf {
  readonly consultation: Consultation;
  readonly comment?: ConsultationComment;
}

/** Comments on drafts and what became of them (意见征集与采纳), one to a row. */
export const commentColumns: readonly TableColumn<OfPolicy<CommentOf>>[] = [
  ...namesOfPolicy,
  {header: '征求意见稿', width: 32, value: ({part}) => part.consultation.title ?? ''},
  {header: '征集开始时间', width: 12, value: ({part}) => part.consultation.from ?? ''},
  {header: '征集结束时间', width: 12, value: ({part}) => part.consultation.until ?? ''},
  {header: '征集链接', width: 32, value: ({part}) => part.consultation.url ?? ''},
  {header: '收到意见数', width: 10, value: ({part}) => String(part.consultation.received ?? '')},
  {header: '意见建议', width: 36, value: ({part}) => part.comment?.comment ?? ''},
  {
    header: '采纳情况',
    width: 10,
    value: ({part: {comment}}) =>
      comment?.adoption === undefined
        ? ''
        : (codeName(adoptionNamesZhHans, comment.adoption) ?? comment.adoption),
    choices: choicesOf(adoptionCodes, adoptionNamesZhHans),
  },
  {header: '采纳说明', width: 32, value: ({part}) => part.comment?.reason ?? ''},
];

/** Questions and answers (政策问答), one to a row. */
export const questionColumns: readonly TableColumn<OfPolicy<Question>>[] = [
  ...namesOfPolicy,
  {header: '问题', width: 36, value: ({part}) => part.question},
  {header: '回答', width: 48, value: ({part}) => lines(part.answer)},
];

/** Another policy as clerks name it: by number, and by title where that is all there is. */
function referenceWords({docNumber, title, id}: PolicyReference): string {
  return docNumber ?? (title === undefined ? (id ?? '') : `《${title}》`);
}

function isAmendment({type}: Relation): boolean {
  return type === 'amends';
}

function amendedWords({target, ...named}: Relation): string {
  return referenceWords({...named, ...(target !== undefined && {id: target})});
}

/** Longer text, one line for each piece. */
function lines(blocks: readonly Block[] | undefined): string {
  return blockTexts(blocks ?? []).join('\n');
}

/** One line for each interpreter; 无 where one of several has none. */
function eachOf(
  {interpreters = []}: Interpretation,
  value: (person: Interpreter) => string | undefined,
): string {
  const values = interpreters.map(value);
  if (values.every((one) => one === undefined)) return '';
  return values.map((one) => one ?? '无').join('\n');
}

/** What the interpreters share. */
function firstOf(
  {interpreters = []}: Interpretation,
  value: (person: Interpreter) => string | undefined,
): string {
  return interpreters.map(value).find((one) => one !== undefined && one !== '') ?? '';
}
