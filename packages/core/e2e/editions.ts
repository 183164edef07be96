import {spawn} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import type {FeedFiles} from './feeds.js';

/** One edition of a county's feed, as `zwgk build` writes it. */
export interface Edition {
  /** What every name, title and text of the edition bears. */
  readonly mark: string;
  readonly matters: number;
  readonly documents: number;
  readonly files: FeedFiles;
}

const zwgk = fileURLToPath(new URL('../../publisher/bin/zwgk.js', import.meta.url));
/** Marks are characters that no other word of the widget has. */
const editions = [
  {mark: '甲', matters: 330, documents: 700},
  {mark: '乙', matters: 310, documents: 640},
] as const;

/** Two editions of the same county: every record of both has the same id, and none of them the same words. */
export async function buildEditions(): Promise<readonly [Edition, Edition]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zwgk-editions-'));
  try {
    const [first, second] = editions;
    return [await build(folder, first), await build(folder, second)];
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function build(root: string, edition: Omit<Edition, 'files'>): Promise<Edition> {
  const {mark, matters, documents} = edition;
  const at = (name: string): string => path.join(root, `${mark}${name}`);
  const [catalog, list, config, out] = [at('目录.csv'), at('公开信息.csv'), at('publisher.json'), at('feed')];
  await writeFile(catalog, catalogTable(mark, matters));
  await writeFile(list, documentsTable(mark, documents));
  await writeFile(config, JSON.stringify({title: '示例县', publisher: {name: '示例县人民政府'}}));
  await run('build', catalog, list, '--config', config, '--out', out);
  return {...edition, files: await filesIn(out)};
}

function catalogTable(mark: string, count: number): string {
  const heading = '序号,公开领域,事项编码,一级事项,二级事项,公开内容（要素）,公开主体,公开层级';
  const areas = ['义务教育', '户籍管理', '社会救助', '养老服务', '公共法律服务'];
  const rows = Array.from({length: count}, (_, place) => {
    const area = areas[Math.floor((place * areas.length) / count)] ?? '';
    const number = String(place + 1).padStart(4, '0');
    return `${place + 1},${area},SL-${number},${area}管理${mark},事项${number}${mark},公开内容${number}${mark},示例县第${place % 9}局${mark},县级`;
  });
  return [heading, ...rows].join('\n');
}

function documentsTable(mark: string, count: number): string {
  const heading = '标题,文号,发文机关,发布日期,有效性,五公开,对应事项,摘要';
  const rows = Array.from({length: count}, (_, place) => {
    const number = String(place + 1).padStart(4, '0');
    const day = `${2015 + (place % 11)}-${String((place % 12) + 1).padStart(2, '0')}-${String((place % 28) + 1).padStart(2, '0')}`;
    const matter = `SL-${String((place % 300) + 1).padStart(4, '0')}`;
    return `公告${number}${mark},示政〔2021〕${place + 1}号,示例县第${place % 9}局${mark},${day},有效,结果,${matter},摘要${number}${mark}`;
  });
  return [heading, ...rows].join('\n');
}

function run(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [zwgk, ...args], {stdio: ['ignore', 'pipe', 'inherit']});
    let said = '';
    child.stdout.on('data', (words: Buffer) => (said += words.toString()));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

async function filesIn(folder: string): Promise<FeedFiles> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const files = paths
    .filter((name) => name.endsWith('.json'))
    .map(async (name): Promise<[string, unknown]> => {
      const json: unknown = JSON.parse(await readFile(name, 'utf8'));
      return [path.relative(folder, name).split(path.sep).join('/'), json];
    });
  return Object.fromEntries(await Promise.all(files));
}
