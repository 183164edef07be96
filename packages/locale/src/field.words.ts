import type {InEveryLanguage} from './language.js';

const zhHans = {
  area: '公开领域',
  matter: '公开事项',
  level1: '一级事项',
  level2: '二级事项',
  elements: '公开内容（要素）',
  basis: '公开依据',
  timeLimit: '公开时限',
  subject: '公开主体',
  channels: '公开渠道和载体',
  audience: '公开对象',
  mode: '公开方式',
  levels: '公开层级',
  stage: '五公开',
  /** The table left the field blank, said 无, or said 不适用: three different statements. */
  missing: '未填写',
  none: '无',
  notApplicable: '不适用',
};

/** Names of a matter's fields, as the official table heads its columns. */
export type FieldWords = Readonly<typeof zhHans>;

const zhHant: FieldWords = {
  area: '公開領域',
  matter: '公開事項',
  level1: '一級事項',
  level2: '二級事項',
  elements: '公開內容（要素）',
  basis: '公開依據',
  timeLimit: '公開時限',
  subject: '公開主體',
  channels: '公開渠道和載體',
  audience: '公開對象',
  mode: '公開方式',
  levels: '公開層級',
  stage: '五公開',
  missing: '未填寫',
  none: '無',
  notApplicable: '不適用',
};

const en: FieldWords = {
  area: 'Area',
  matter: 'Matter',
  level1: 'Topic',
  level2: 'Matter',
  elements: 'What is disclosed',
  basis: 'Legal basis',
  timeLimit: 'Time limit',
  subject: 'Disclosing body',
  channels: 'Channels',
  audience: 'Audience',
  mode: 'Mode',
  levels: 'Level',
  stage: 'Stage',
  missing: 'Not stated',
  none: 'None',
  notApplicable: 'Not applicable',
};

export const fieldWords: InEveryLanguage<FieldWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
