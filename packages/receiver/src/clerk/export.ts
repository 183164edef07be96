import {
  chinaInstant,
  codeName,
  deliveryNamesZhHans,
  mediumNamesZhHans,
  replyNamesZhHans,
  requestEventNamesZhHans,
} from '@zwgk/feed';
import type {WorkingCalendar} from '@zwgk/feed/calendar';
import {maskIdentityNumber} from '@zwgk/feed/submission';
import exceljs from 'exceljs';

import {listRequests, type StoredRequest} from '../store/records.js';
import type {Store} from '../store/store.js';
import {legalDates} from './step.js';

/** A column of the exported register: its heading, width and what stands in it. */
interface Column {
  readonly header: string;
  readonly width: number;
  readonly value: (request: StoredRequest, calendar: WorkingCalendar) => string;
}

const columns: readonly Column[] = [
  {header: '序号', width: 8, value: ({number}) => String(number)},
  {header: '查询码', width: 22, value: ({receiptCode}) => receiptCode},
  {
    header: '收到时间',
    width: 20,
    value: ({receivedAt}) => chinaInstant(receivedAt).slice(0, 19).replace('T', ' '),
  },
  {header: '受理机关', width: 22, value: ({submission}) => submission.agency.name},
  {
    header: '申请人类型',
    width: 12,
    value: ({submission}) => (submission.applicant.type === 'citizen' ? '公民' : '法人或者其他组织'),
  },
  {header: '申请人', width: 20, value: ({submission}) => submission.applicant.name},
  {header: '证件号码', width: 22, value: ({submission}) => identityOf(submission.applicant)},
  {header: '联系电话', width: 16, value: ({submission}) => submission.contact.phone},
  {header: '电子邮箱', width: 22, value: ({submission}) => submission.contact.email ?? ''},
  {header: '联系地址', width: 30, value: ({submission}) => submission.contact.address ?? ''},
  {header: '信息名称', width: 40, value: ({submission}) => submission.description.name ?? ''},
  {header: '文号', width: 20, value: ({submission}) => submission.description.docNumber ?? ''},
  {header: '其他特征', width: 50, value: ({submission}) => submission.description.features ?? ''},
  {
    header: '载体',
    width: 10,
    value: ({submission}) => codeName(mediumNamesZhHans, submission.medium) ?? submission.medium,
  },
  {
    header: '获取方式',
    width: 12,
    value: ({submission}) => codeName(deliveryNamesZhHans, submission.delivery) ?? submission.delivery,
  },
  {
    header: '附件',
    width: 10,
    value: ({files}) => String(files.filter(({eventId}) => eventId === null).length),
  },
  {
    header: '状态',
    width: 14,
    value: ({history}) => stateOf(history[history.length - 1]?.type ?? 'registered'),
  },
  {
    header: '答复期限',
    width: 14,
    value: ({history}, calendar) => legalDates(history, calendar).reply?.to ?? '',
  },
  {
    header: '答复日期',
    width: 14,
    value: ({history}) => history.find(({type}) => type === 'replied')?.on ?? '',
  },
  {header: '答复类型', width: 14, value: ({history}) => replyOf(history)},
];

function identityOf(applicant: StoredRequest['submission']['applicant']): string {
  if (applicant.type === 'organization') return applicant.creditCode ?? '';
  return maskIdentityNumber(applicant.identity.number ?? '');
}

function stateOf(type: string): string {
  return codeName(requestEventNamesZhHans, type) ?? type;
}

function replyOf(history: StoredRequest['history']): string {
  const type = history.find((event) => event.reply !== undefined)?.reply?.type;
  return type === undefined ? '' : (codeName(replyNamesZhHans, type) ?? type);
}

/**
 * Writes the register of requests as a workbook. Every cell is text, and a text that a spreadsheet program would take for a
 * formula, also after it was saved as CSV, gets an apostrophe before it. Identity numbers are masked: whoever
 * needs one opens the request.
 *
 * @returns the number of requests.
 */
export async function exportRegister(store: Store, calendar: WorkingCalendar, path: string): Promise<number> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = workbook.addWorksheet('依申请公开', {views: [{state: 'frozen', ySplit: 1}]});
  sheet.columns = columns.map(({width}) => ({
    width,
    style: {numFmt: '@', alignment: {wrapText: true, vertical: 'top'}},
  }));
  const header = sheet.addRow(columns.map((column) => column.header));
  header.font = {bold: true};
  header.commit();
  let count = 0;
  for await (const request of listRequests(store)) {
    sheet.addRow(columns.map(({value}) => harmlessCell(value(request, calendar)))).commit();
    count++;
  }
  await workbook.commit();
  return count;
}

/** A text no spreadsheet program runs (`=`, `+`, `-`, `@`, tab, return at its beginning), and that XML can hold. */
export function harmlessCell(text: string): string {
  const clean = text.replace(/(?![\t\n\r])\p{Cc}/gu, '');
  return /^[=+\-@\t\r＝＋－＠]/.test(clean) ? `'${clean}` : clean;
}
