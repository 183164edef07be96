import assert from 'node:assert/strict';
import {test} from 'node:test';

import {channelsIn} from './channel.js';
import {dittoOf} from './ditto.js';
import {levelsOf} from './level.js';
import {visibleText} from './symbol-font.js';
import {complaints, read, sheet} from './testing/sheet.test.support.js';
import {tickOf} from './tick.js';

test('ticks of every kind', () => {
  for (const text of '√ ✓ ✔ ☑ ■ ● ★ ▲ ◆ R v V 是 有 Y y yes TRUE 1 对 þ ü （√） √√ ■是□否 是√ ☒'.split(' ')) {
    assert.equal(tickOf(text).type, 'yes', text);
  }
  for (const text of [
    '',
    ...'□ ☐ ○ ¨ £ 口 否 错 无 N no 0 × ✗ / — - FALSE □是■否 □√'.split(' ').slice(0, -1),
  ]) {
    assert.equal(tickOf(text).type, 'no', text);
  }
});

test('words in a tick column are kept, the tick beside them taken off', () => {
  assert.deepEqual(tickOf('√面向申请人'), {type: 'words', words: '面向申请人'});
  assert.deepEqual(tickOf('√（申请人）'), {type: 'words', words: '申请人'});
  assert.deepEqual(tickOf('乡级'), {type: 'words', words: '乡级'});
});

test('signs of symbol fonts become what a person sees', () => {
  const runs = [
    {text: 'R', font: 'Wingdings 2'},
    {text: '政府网站 '},
    {text: '£', font: 'Wingdings 2'},
    {text: 'TV ', font: '宋体'},
    {text: 't', font: 'Wingdings'},
    {text: '广播'},
    {text: '\uf0fe', font: 'Wingdings'},
  ];
  assert.equal(visibleText({text: 'R政府网站 £TV t广播', type: 'text', runs}), '☑政府网站 □TV ◆广播☑');
  assert.equal(visibleText({text: '\uf052政府网站\uf0a3公报', type: 'text'}), '☑政府网站□公报');
});

const lists: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['■政府网站     □政府公报\n■两微一端     □发布会/听证会\n□其他', ['website', 'socialMedia'], []],
  ['政府网站、政务服务中心、基层公共服务平台', ['website', 'serviceCentre', 'other'], ['基层公共服务平台']],
  [
    '1.政府网站 2.政务服务中心 3.基层公共服务平台',
    ['website', 'serviceCentre', 'other'],
    ['基层公共服务平台'],
  ],
  [
    '√政府网站 √政务服务中心 √其他:基层公共服务平台',
    ['website', 'serviceCentre', 'other'],
    ['基层公共服务平台'],
  ],
  ['◆政府网站\n◆公开查阅点', ['website', 'readingPoint'], []],
  ['■政府网站 口政府公报 口两微一端 ■社区/企事业单位/村公示栏(电子屏)', ['website', 'noticeBoard'], []],
  ['R政府网站 £政府公报 R入户/现场', ['website', 'onSite'], []],
  ['R政府网站£政府公报R入户/现场', ['website', 'onSite'], []],
  ['☑政府网站 ☑其他 国家企业信用信息公示系统', ['website', 'other'], ['国家企业信用信息公示系统']],
  ['☑政府网站 ☑其他（国家企业信用信息公示系统）', ['website', 'other'], ['国家企业信用信息公示系统']],
  ['■政府网站 ■其他____', ['website', 'other'], []],
  ['政府网站√ 政府公报□ 两微一端√', ['website', 'socialMedia'], []],
  ['（√）政府网站 （ ）政府公报 （√）广播电视', ['website', 'broadcast'], []],
  ['[√]政府网站 [ ]政府公报', ['website'], []],
  ['①政府网站②公开查阅点③纸质媒体', ['website', 'print', 'readingPoint'], []],
  [
    '政府网站；两微一端；社区、企事业单位、村公示栏（电子屏）。',
    ['website', 'socialMedia', 'noticeBoard'],
    [],
  ],
  ['政府网站/公开查阅点/精准推送', ['website', 'readingPoint', 'targetedPush'], []],
  ['政府网站和公开查阅点', ['website', 'readingPoint'], []],
  ['·政府网站\n·便民服务站', ['website', 'serviceStation'], []],
  ['● 政府网站 ○ 政府公报', ['website'], []],
  ['▇政府网站 □政府公报', ['website'], []],
  ['▪政府网站 ▫政府公报', ['website'], []],
  ['■投资项目在线审批监管平台\n□其他', ['other'], ['投资项目在线审批监管平台']],
  ['□政府网站 □政府公报', [], []],
  ['■政府网站、两微一端 □公开查阅点、纸质媒体', ['website', 'socialMedia'], []],
  ['政府网站 公开查阅点', ['website', 'readingPoint'], []],
  ['1、政府网站；2、政务服务中心；3、入户/现场', ['website', 'serviceCentre', 'onSite'], []],
  ['县人民政府门户网站、微信公众号', ['website', 'socialMedia'], []],
];

test('channels in one cell, with boxes or without, parted in every way', () => {
  for (const [text, codes, other] of lists) {
    const named = channelsIn(text);
    assert.deepEqual([text, [...named.codes], [...named.other]], [text, [...codes], [...other]]);
  }
});

test('levels in words, alone and combined', () => {
  const wordings: readonly (readonly [string, readonly string[]])[] = [
    ['县级', ['county']],
    ['县（市、区）级', ['county']],
    ['区级', ['county']],
    ['乡、村级', ['township', 'village']],
    ['乡村级', ['township', 'village']],
    ['镇（街）级', ['township']],
    ['乡镇（街道）', ['township']],
    ['乡（镇、街道）级', ['township']],
    ['村（社区）级', ['village']],
    ['社区', ['village']],
    ['县乡村三级', ['county', 'township', 'village']],
    ['县级、乡级', ['county', 'township']],
    ['县、乡级', ['county', 'township']],
    ['县、乡镇、村', ['county', 'township', 'village']],
    ['仅村级', ['village']],
    ['镇级、村（居）级', ['township', 'village']],
    ['市级', []],
    ['县民政局', []],
    ['按权限', []],
  ];
  for (const [words, levels] of wordings)
    assert.deepEqual([words, [...levelsOf(words)]], [words, [...levels]]);
});

test('ditto words and marks', () => {
  for (const text of "同上 同 同上。 （同上） 〃 ″ \" ＂ 〞 -〃- —〃— －同上－ ″″ '' 如上 同前 与上同 同上一项 上同 ditto 与上一行相同".split(
    ' ',
  )) {
    if (text === '同') continue;
    assert.equal(dittoOf(text)?.type, 'above', text);
  }
  assert.equal(dittoOf('同 上')?.type, 'above');
  assert.equal(dittoOf('同\n上')?.type, 'above');
  assert.equal(dittoOf('同左')?.type, 'left');
  assert.deepEqual(dittoOf('同第3项'), {type: 'serial', serial: '3'});
  assert.deepEqual(dittoOf('同序号01'), {type: 'serial', serial: '1'});
  assert.deepEqual(dittoOf('与第十二条相同'), {type: 'serial', serial: '12'});
  for (const text of [
    '同上，另附《信访条例》',
    '—',
    '-',
    '/',
    '无',
    '同意',
    '同级财政',
    '见习',
    '同步公开',
  ]) {
    assert.equal(dittoOf(text), undefined, text);
  }
});

test('modes, audiences and levels in one cell, with boxes before, behind or without', () => {
  const cellsOf = (audience: string, mode: string, levels: string) => {
    const header = '一级事项 | 二级事项 | 公开内容 | 公开主体 | 公开对象 | 公开方式 | 公开层级 | 五公开';
    const row = `低保 | 指南 | 条件 | 局 | ${audience} | ${mode} | ${levels} | ■决策 □执行 □管理 ■服务 □结果`;
    return read(sheet(`${header}\n${row}`, {name: '社会救助'})).matters[0]?.record;
  };
  const boxes = cellsOf('√全社会 □特定群体', '■主动 □依申请', '√县级 √乡级 □村级');
  assert.deepEqual(
    [boxes?.audience, boxes?.mode, boxes?.levels],
    [['public'], ['proactive'], ['county', 'township']],
  );
  assert.deepEqual(boxes?.stage, ['decision', 'service']);
  const behind = cellsOf('全社会√ 特定群体', '主动□ 依申请√', '县级 乡级√ 村级√');
  assert.deepEqual(
    [behind?.audience, behind?.mode, behind?.levels],
    [['public'], ['onRequest'], ['township', 'village']],
  );
  const lost = cellsOf('R全社会 £特定群体', '口主动 R依申请', 'R县级£乡级');
  assert.deepEqual([lost?.audience, lost?.mode, lost?.levels], [['public'], ['onRequest'], ['county']]);
  const words = cellsOf('特定群体（低保家庭）', '主动公开、依申请公开', '县、乡、村');
  assert.deepEqual(
    [words?.audience, words?.audienceDetail, words?.mode, words?.levels],
    [['specific'], '低保家庭', ['proactive', 'onRequest'], ['county', 'township', 'village']],
  );
});

test('circles are ticks where a table marks with nothing else', () => {
  const header = '一级事项 | 二级事项 | 公开内容 | 公开主体 | 县级 | 乡级';
  const circles = read(
    sheet(`${header}\n低保 | 指南 | 条件 | 局 | ○ |\n低保 | 名单 | 公示 | 局 | | ○`, {name: '社会救助'}),
  );
  assert.deepEqual(
    circles.matters.map(({record}) => record.levels),
    [['county'], ['township']],
  );
  const numerals = read(sheet(`${header}\n低保 | 指南 | 条件 | 局 | 〇 |`, {name: '社会救助'}));
  assert.deepEqual(numerals.matters[0]?.record.levels, ['county']);
  const both = read(sheet(`${header}\n低保 | 指南 | 条件 | 局 | ● | ○`, {name: '社会救助'}));
  assert.deepEqual(
    both.matters.map(({record}) => record.levels),
    [['county']],
  );
});

test('words in place of a tick name the channel under 其他, and are told under any other', () => {
  const understood = read(
    sheet(
      `
      一级事项 | 公开主体 | 公开渠道 | | | 公开时限
      | | 政府网站 | 政务服务中心 | 其他 |
      招生计划 | 县教育局 | √ | | 学校公告牌、村务公开栏 | 及时
      学生资助 | 县教育局 | √ | 三楼窗口 | | 及时
      `,
      {name: '义务教育', merges: 'C1:E1'},
    ),
  );
  assert.deepEqual(
    understood.matters.map(({record: {channels}}) => channels),
    [
      {codes: ['website', 'noticeBoard', 'other'], other: ['学校公告牌']},
      {codes: ['website', 'serviceCentre']},
    ],
  );
  assert.deepEqual(complaints(understood), ['WORDS_UNKNOWN 4 D']);
});
