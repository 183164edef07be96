import {type Agency, codeName, levelCodes, levelNamesZhHans} from '@zwgk/feed';

import {areaName, chinese, choicesOf, type TableColumn} from './column.js';

/** Bodies (机构) and how residents reach them, one to a row. */
export const agencyColumns: readonly TableColumn<Agency>[] = [
  {header: '机构名称', width: 24, value: ({name}) => chinese(name)},
  {header: '简称', width: 14, value: ({shortName}) => chinese(shortName)},
  {header: '别名', width: 20, value: ({aliases}) => (aliases ?? []).join('、')},
  {
    header: '领域',
    width: 16,
    value: ({areas}, feed) => (areas ?? []).map((area) => areaName(area, feed)).join('、'),
  },
  {
    header: '层级',
    width: 8,
    value: ({level}) => (level === undefined ? '' : (codeName(levelNamesZhHans, level) ?? level)),
    choices: choicesOf(levelCodes, levelNamesZhHans),
  },
  {
    header: '上级单位',
    width: 20,
    value: ({parent}, feed) => (parent === undefined ? '' : (feed.agencies.get(parent) ?? parent)),
  },
  {header: '联系电话', width: 16, value: ({phone}) => phone ?? ''},
  {header: '传真', width: 16, value: ({fax}) => fax ?? ''},
  {header: '电子邮箱', width: 22, value: ({email}) => email ?? ''},
  {header: '办公地址', width: 28, value: ({address}) => chinese(address)},
  {header: '邮政编码', width: 10, value: ({postcode}) => postcode ?? ''},
  {header: '办公时间', width: 26, value: ({hours}) => chinese(hours)},
  {header: '网址', width: 28, value: ({url}) => url ?? ''},
];
