import assert from 'node:assert/strict';
import {test} from 'node:test';

import {readConfig} from './config.js';

/** Mistakes in Chinese; none when the configuration is taken. */
function mistakes(source: string): readonly string[] {
  const result = readConfig(source);
  return result.type === 'ok' ? [] : result.mistakes.map(({zh}) => zh);
}

test('a whole configuration is taken as it is written, with a byte order mark of Notepad', () => {
  const written = {
    title: '示例县政务公开',
    publisher: {
      name: '示例县人民政府',
      siteId: '0000000001',
      region: '510000',
      url: '/',
      phone: '0000-1234567',
    },
    agencies: [{name: '示例县民政局', aliases: ['县民政局'], hours: '工作日'}],
    localAreas: [{code: 'x-village', name: '村级事务'}],
    includes: [{feed: 'https://town.example/feed.json', name: '示例镇', level: 'township'}],
    calendar: [{id: '2027', source: '示例县通知', holidays: {'2027-01-01': '元旦'}, workdays: {}}],
  };
  const result = readConfig(`\uFEFF${JSON.stringify(written)}`);
  assert.deepEqual(result, {type: 'ok', config: written});
});

test('every mistake is told at once, with the key it is at', () => {
  const source = JSON.stringify({
    publisher: {siteId: 12, url: 'ftp://x'},
    agencies: [{name: 'a', aliases: '县民政局'}, {nmae: 'b'}],
    localAreas: [{code: 'village', name: '村'}],
    includes: [{feed: 'town/feed.json', level: '乡级'}],
    titel: 'x',
  });
  const found = mistakes(source);
  for (const part of [
    '缺少 publisher.name',
    'publisher.siteId 应是 10 位',
    'publisher.url 应是以 http',
    'agencies.0.aliases 应是一组文字',
    '缺少 agencies.1.name',
    '不认识 agencies.1.nmae',
    'localAreas.0.code 应以 x- 开头',
    'includes.0.feed 应是以 http',
    'includes.0.level 应是 "county"',
    '不认识 titel',
  ]) {
    assert.ok(
      found.some((mistake) => mistake.startsWith(part)),
      `${part}\n${found.join('\n')}`,
    );
  }
});

test('what is no JSON is explained by its line and cause', () => {
  assert.match(mistakes('{"publisher": {\n"name": “示例县”}}')[0] ?? '', /第 2 行：这里用了中文标点 “/);
  assert.match(
    mistakes('{"publisher": {"name": "示例县，“县府”"}，}')[0] ?? '',
    /中文标点 ，，请改成英文的 ,/,
  );
  assert.match(mistakes('{"publisher": {"name": "x",\n}}')[0] ?? '', /第 1 行：最后一项后面多了一个逗号/);
  assert.match(mistakes('{"publisher": {"name": "x"}')[0] ?? '', /第 1 行附近/);
  assert.match(mistakes('  ')[0] ?? '', /空的/);
});

test('a file that holds something else than an object is refused', () => {
  for (const source of ['[]', '"x"', 'null', '1']) assert.notDeepEqual(mistakes(source), [], source);
});

test('a calendar is told what a year and its days look like', () => {
  const source = JSON.stringify({
    publisher: {name: '县'},
    calendar: [{id: '27', source: '通知', holidays: {'1月1日': '元旦'}}],
  });
  const found = mistakes(source);
  for (const part of ['calendar.0.id 应是四位数字的年份', '应是日期和节日名称']) {
    assert.ok(
      found.some((mistake) => mistake.includes(part)),
      `${part}: ${found.join('；')}`,
    );
  }
});
