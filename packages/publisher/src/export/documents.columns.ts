import {
  areaCodes,
  areaNamesZhHans,
  type Attachment,
  attributeCodes,
  attributeNamesZhHans,
  codeName,
  type DisclosureDocument,
  stageNamesZhHans,
  validityCodes,
  validityNamesZhHans,
} from '@zwgk/feed';

import {areaName, chinese, choicesOf, named, stated, type TableColumn} from './column.js';

/** Published documents (公开信息) as a table, one document to a row. */
export const documentColumns: readonly TableColumn<DisclosureDocument>[] = [
  {header: '标题', width: 44, value: ({title}) => chinese(title)},
  {header: '文号', width: 20, value: ({docNumber}) => stated(docNumber)},
  {header: '索引号', width: 18, value: ({indexNumber}) => indexNumber ?? ''},
  {header: '发文机关', width: 20, value: ({issuer}) => issuer?.text ?? ''},
  {header: '成文日期', width: 12, value: ({writtenOn}) => writtenOn ?? ''},
  {header: '发布日期', width: 12, value: ({publishedOn}) => publishedOn ?? ''},
  {
    header: '有效性',
    width: 10,
    value: validityWords,
    choices: choicesOf(validityCodes, validityNamesZhHans),
  },
  {header: '失效日期', width: 12, value: ({validUntil}) => validUntil ?? ''},
  {
    header: '公开属性',
    width: 12,
    value: ({attribute}) =>
      attribute === undefined ? '' : (codeName(attributeNamesZhHans, attribute) ?? attribute),
    choices: choicesOf(attributeCodes, attributeNamesZhHans),
  },
  {header: '不予公开理由', width: 20, value: ({attributeReason}) => attributeReason ?? ''},
  {
    header: '所属领域',
    width: 14,
    value: ({area}, feed) => (area === undefined ? '' : areaName(area, feed)),
    choices: choicesOf(areaCodes, areaNamesZhHans),
  },
  {header: '对应事项', width: 30, value: matterWords},
  {
    header: '五公开环节',
    width: 12,
    value: ({stage}) => named(stage, stageNamesZhHans),
    choices: ['决策', '执行', '管理', '服务', '结果'],
  },
  {header: '原文链接', width: 36, value: ({url}) => url ?? ''},
  {
    header: '附件',
    width: 30,
    value: ({attachments}) => attachmentWords(attachments),
  },
  {header: '摘要', width: 36, value: ({summary}) => chinese(summary)},
];

/** Matters by id; those that are in no catalogue of the feed by the words of the source. */
function matterWords({matters = [], relations = []}: DisclosureDocument): string {
  const unknown = relations.filter(({type}) => type === 'belongsTo').map(({title}) => title ?? '');
  return [...matters, ...unknown].filter((words) => words !== '').join('；');
}

/** Attachments, one to a line. */
export function attachmentWords(attachments: readonly Attachment[] = []): string {
  return attachments.map(({title, url}) => (url === undefined ? title : `${title} ${url}`)).join('\n');
}

/** A document on trial says so in the same cell; `build` reads both out of it. */
export function validityWords({validity, onTrial, validUntil}: DisclosureDocument): string {
  if (onTrial === true) return validUntil === undefined ? '试行' : `试行，有效期至${validUntil}`;
  return validity === undefined ? '' : (codeName(validityNamesZhHans, validity) ?? validity);
}
