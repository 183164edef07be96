import {
  areaCodes,
  areaNamesZhHans,
  audienceNamesZhHans,
  channelNamesZhHans,
  levelNamesZhHans,
  type Matter,
  modeNamesZhHans,
  stageNamesZhHans,
} from '@zwgk/feed';

import {areaName, chinese, choicesOf, named, stated, type TableColumn} from './column.js';

/** The catalogue (公开事项目录) as a table, one matter to a row. */
export const catalogColumns: readonly TableColumn<Matter>[] = [
  {
    header: '所属领域',
    width: 14,
    // A blank cell would be read as the area of the row above.
    value: ({area}, feed) => (area === undefined ? '无' : areaName(area, feed)),
    choices: choicesOf(areaCodes, areaNamesZhHans),
  },
  {header: '序号', width: 6, value: ({serial}) => serial ?? ''},
  {header: '事项编码', width: 16, value: ({code}) => code ?? ''},
  {header: '一级事项', width: 16, value: ({level1}) => chinese(level1)},
  {header: '二级事项', width: 20, value: ({level2}) => chinese(level2)},
  {header: '公开内容（要素）', width: 40, value: ({elements}) => stated(elements)},
  {header: '公开依据', width: 36, value: ({basis}) => basis?.text ?? ''},
  {header: '公开时限', width: 24, value: ({timeLimit}) => timeLimit?.text ?? ''},
  {header: '公开主体', width: 18, value: ({subject}) => subject?.text ?? ''},
  {header: '公开渠道和载体', width: 26, value: channelWords},
  {
    header: '公开对象',
    width: 16,
    value: audienceWords,
    choices: ['全社会', '特定群体'],
  },
  {
    header: '公开方式',
    width: 10,
    value: ({mode}) => named(mode, modeNamesZhHans),
    choices: ['主动', '依申请'],
  },
  {
    header: '公开层级',
    width: 12,
    value: ({levels}) => named(levels, levelNamesZhHans),
    choices: ['县级', '乡级', '县级、乡级', '村级', '乡级、村级', '县级、乡级、村级'],
  },
  {
    header: '五公开环节',
    width: 12,
    value: ({stage}) => named(stage, stageNamesZhHans),
    choices: ['决策', '执行', '管理', '服务', '结果'],
  },
  {header: '公开链接', width: 30, value: ({url}) => url ?? ''},
];

/** The source's own words where they were kept; else the names, 其他 with what it stands for. */
function channelWords({channels}: Matter): string {
  if (channels === undefined) return '';
  if (channels.text !== undefined) return channels.text;
  const plain = named(
    channels.codes.filter((code) => code !== 'other'),
    channelNamesZhHans,
  );
  if (!channels.codes.includes('other')) return plain;
  const other = channels.other === undefined ? '其他' : `其他：${channels.other.join('、')}`;
  return [plain, other].filter((words) => words !== '').join('、');
}

function audienceWords({audience, audienceDetail}: Matter): string {
  const names = named(audience, audienceNamesZhHans);
  return audienceDetail === undefined ? names : `${names}：${audienceDetail}`;
}
