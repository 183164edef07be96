import {subjects} from '../subjects.js';
import type {Line} from './lines.js';

/** Language of a table. */
export type Language = 'zh' | 'en';

const heads = {zh: ['项目', '目标'], en: ['measure', 'target']} as const;

/** A table in Markdown of the subjects that have anything in it. */
export function markdown(lines: readonly Line[], language: Language, all = subjects): string {
  const columns = all.filter(({name}) => lines.some(({cells}) => cells.has(name)));
  const head = [...heads[language], ...columns.map(({label}) => label[language])];
  const rows = lines.map((line) => [
    line.measure[language],
    line.target ?? '',
    ...columns.map(({name}) => line.cells.get(name) ?? '–'),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
