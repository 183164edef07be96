import type {ElementsTableRow, InterpretationTableRow, PolicyTableRow} from './policies.js';
import {elementHeadings} from './policies.words.js';
import type {CountyTable} from './tables.js';

/** The policies (政策文件). */
export const policiesTable: CountyTable<PolicyTableRow> = {
  name: '政策文件',
  columns: [
    {heading: '政策名称', text: ({title}) => title},
    {heading: '文号', text: ({docNumber}) => docNumber},
    {heading: '发文机关', text: ({issuer}) => issuer},
    {heading: '成文日期', text: ({writtenOn}) => writtenOn, isDate: true},
    {heading: '发布日期', text: ({publishedOn}) => publishedOn, isDate: true},
    {heading: '施行日期', text: ({effectiveOn}) => effectiveOn, isDate: true},
    {heading: '有效性', text: ({validity}) => validity},
    {heading: '替代文件', text: ({replacedBy}) => replacedBy},
    {heading: '领域', text: ({area}) => area},
    {heading: '对应事项', text: ({matter}) => matter},
    {heading: '原文链接', text: ({url}) => url},
  ],
};

/** Their interpretations (政策解读). */
export const interpretationsTable: CountyTable<InterpretationTableRow> = {
  name: '政策解读',
  columns: [
    {heading: '文号', text: ({docNumber}) => docNumber},
    {heading: '解读标题', text: ({title}) => title},
    {heading: '解读类型', text: ({kind}) => kind},
    {heading: '解读形式', text: ({form}) => form},
    {heading: '发布日期', text: ({publishedOn}) => publishedOn, isDate: true},
    {heading: '解读机构', text: ({agency}) => agency},
    {heading: '解读人', text: ({interpreter}) => interpreter},
    {heading: '职务', text: ({post}) => post},
    {heading: '联系电话', text: ({phone}) => phone},
    {heading: '办公时间', text: ({hours}) => hours},
    {heading: '解读链接', text: ({url}) => url},
  ],
};

/** The nine elements of their interpretations (解读要素). */
export const elementsTable: CountyTable<ElementsTableRow> = {
  name: '解读要素',
  columns: [
    {heading: '文号', text: ({docNumber}) => docNumber},
    ...elementHeadings.map((heading, at) => ({
      heading,
      text: ({texts}: ElementsTableRow) => texts[at] || undefined,
    })),
  ],
};
