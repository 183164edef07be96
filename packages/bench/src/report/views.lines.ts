import {floors} from '../subjects.js';
import type {FirstView} from '../views.js';
import {type Line, lineOf} from './lines.js';
import {figures, kilobytes, times} from './numbers.js';

/** One measure of first views. */
interface Measure {
  readonly zh: string;
  readonly en: string;
  readonly target?: string;
  readonly value: (view: FirstView) => number;
  /** How a value is written; without it, as multiples of the static page. */
  readonly text?: (value: number) => string;
}

const cpu = (view: FirstView): number => view.cpu;
const painted = (view: FirstView): number => view.painted;

/** What is there to be seen first. */
interface Seen {
  readonly zh: string;
  readonly en: string;
}

const rowsSeen: Seen = {zh: ' 20 行', en: '20 rows'};

const measuresOf = (seen: Seen): readonly Measure[] => [
  {zh: '主线程 CPU，× 静态网页', en: 'main-thread CPU, × static page', target: '≤ 1.5', value: cpu},
  {
    zh: `看到${seen.zh}，× 静态网页`,
    en: `${seen.en} painted, × static page`,
    target: '≤ 1.5',
    value: painted,
  },
  {
    zh: `慢手机看到${seen.zh}，× 静态网页`,
    en: `on a slow phone: ${seen.en} painted, × static page`,
    target: '≤ 1.9；快照 snapshot ≤ 1.15',
    value: (it) => it.slowPainted,
  },
  {
    zh: `看到${seen.zh}之前请求的，KB`,
    en: `asked for before ${seen.en} painted, KB`,
    target: '≤ 20',
    value: (it) => it.bytesBefore,
    text: kilobytes,
  },
  {zh: '首屏一共，KB', en: 'a first view in all, KB', value: (it) => it.bytes, text: kilobytes},
  {zh: '其中数据，KB', en: 'of it data, KB', target: '≤ 4', value: (it) => it.dataBytes, text: kilobytes},
  {zh: '请求数', en: 'requests', value: (it) => it.requests, text: String},
  {zh: '节点数', en: 'nodes', target: '≤ 2,000', value: (it) => it.nodes, text: figures},
  {zh: '内存，MB', en: 'heap, MB', target: '≤ 4', value: (it) => it.heap, text: (value) => value.toFixed(1)},
  {
    zh: '最长任务，毫秒',
    en: 'longest task, ms',
    target: '≤ 50',
    value: (it) => it.longTask,
    text: (value) => (value < 50 ? '< 50' : figures(value)),
  },
];

/** The lines of first views. */
export function viewLines(views: readonly FirstView[], seen = rowsSeen): readonly Line[] {
  return measuresOf(seen).map(({zh, en, target, value, text}) => {
    const found = views.map((view) => {
      const {subject, size} = view;
      return {subject, size, text: text?.(value(view)) ?? timesFloor(views, view, value)};
    });
    return lineOf({zh, en}, target, found);
  });
}

/** Multiples of the static page of the same size; the page itself in milliseconds. */
function timesFloor(
  views: readonly FirstView[],
  view: FirstView,
  value: (view: FirstView) => number,
): string {
  const name = floors[view.subject] ?? 'floor';
  const floor = views.find(({subject, size}) => subject === name && size === view.size);
  if (floor === undefined || floor === view) return `${figures(value(view))} ms`;
  return times(value(view) / value(floor));
}
