import type {SearchMeasured} from '../searching.js';
import {type Line, lineOf} from './lines.js';
import {figures, kilobytes} from './numbers.js';

interface Measure {
  readonly zh: string;
  readonly en: string;
  readonly target?: string;
  /** What is written of one measurement; nothing where it has no such thing. */
  readonly text: (measured: SearchMeasured) => string | undefined;
}

const percent = (share: number): string => `${(share * 100).toFixed(share > 0.9995 || share < 0.1 ? 0 : 1)}`;

const measures: readonly Measure[] = [
  {
    zh: '打开网页到搜出 20 条，KB',
    en: 'cold page to 20 results, KB',
    target: '≤ 50 / 110 / 130',
    text: ({cold}) => kilobytes(cold.bytes),
  },
  {
    zh: '其中最多的一词，KB',
    en: 'the worst word of these, KB',
    text: ({cold}) => kilobytes(cold.mostBytes),
  },
  {
    zh: '打开网页到搜出 20 条，毫秒',
    en: 'cold page to 20 results, ms',
    text: ({cold}) => figures(cold.painted),
  },
  {
    zh: '慢手机打开网页到搜出 20 条，毫秒',
    en: 'on a slow phone: cold page to 20 results, ms',
    text: ({cold}) => figures(cold.slowPainted),
  },
  {
    zh: '之后每键查到前 20 条，毫秒（中位 · 95 %）',
    en: 'each further key, first 20 found, ms (median · 95 %)',
    target: '95 %: ≤ 1 / 1 / 5',
    text: ({engine, warm}) => spread(engine?.first ?? warm.work),
  },
  {
    zh: '之后每键得到确切总数，毫秒（95 %）',
    en: 'each further key, exact total, ms (95 %)',
    target: '≤ 16',
    text: ({engine, warm}) => figures(engine?.exact.p95 ?? warm.work.p95),
  },
  {
    zh: '之后每键画出结果，毫秒（中位 · 95 %）',
    en: 'each further key, painted, ms (median · 95 %)',
    text: ({warm}) => spread(warm.painted),
  },
  {
    zh: '查全 · 查准，%（任意 1–10 字）',
    en: 'recall · precision, % (any 1 to 10 characters)',
    target: '100 · 100',
    text: ({recall}) => `${percent(recall.recall)} · ${percent(recall.precision)}`,
  },
];

const spread = ({median, p95}: {readonly median: number; readonly p95: number}): string =>
  `${figures(median)} · ${figures(p95)}`;

/** The lines of searches. */
export function searchLines(all: readonly SearchMeasured[]): readonly Line[] {
  return measures.map(({zh, en, target, text}) => {
    const found = all.flatMap((measured) => {
      const written = text(measured);
      return written === undefined ? [] : [{subject: measured.subject, size: measured.size, text: written}];
    });
    return lineOf({zh, en}, target, found);
  });
}
