import type {Grid} from '../grid.js';
import type {TableSubject} from './policy.columns.js';

/** Rows above a table in which its title may stand. */
const titleRows = 4;

const policies = /政策文件|规范性文件|政策(?:清单|目录|台账|汇总|汇编|一览|库)/;
const interpretations = /政策解读|解读(?:台账|清单|汇总|材料|一览|登记|人)/;

/** Single texts above a row, nearest first: the titles of what begins there. */
export function titlesAbove(grid: Grid, index: number): readonly string[] {
  const titles: string[] = [];
  for (let at = index - 1; at >= 0 && index - at <= titleRows; at -= 1) {
    const [column, ...others] = grid.ownColumns(at);
    if (column === undefined || others.length > 0) break;
    const text = grid.spot(at, column)?.text ?? '';
    if (text !== '') titles.push(text);
  }
  return titles;
}

/** What a table is about, as the titles above it say, or the name of its sheet or file. */
export function subjectAt(grid: Grid, index: number): TableSubject {
  const {headings = [], name, file} = grid.sheet;
  const words = [...titlesAbove(grid, index), ...headings, name ?? file.replace(/^.*[\\/]|\.[a-z]+$/gi, '')];
  return {
    policies: words.some((text) => policies.test(text)),
    interpretations: words.some((text) => interpretations.test(text)),
  };
}

const group =
  /^(?:政策|文件|原文|政策文件|文件信息|政策信息|解读|政策解读|解读要素|新旧(?:政策)?对比|意见征集|采纳)(?:情况|信息|内容|材料|基本信息|人信息|文件)?$/;

/** Whether a header reaches over the columns beside it in a file that knows no merged cells. */
export function isPolicyGroup(words: string): boolean {
  return group.test(words.replace(/[\s()（）]/g, ''));
}
