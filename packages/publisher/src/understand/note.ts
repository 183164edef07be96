import {keyOf} from './text.js';

const remark =
  /^[※*◎]?[(【]?(?:备注|注|注释|注意|附注|说明|填表说明|填报说明|填写说明|(?:标准)?(?:目录)?要素说明|编制说明|有关说明|温馨提示|特别说明|名词解释|相关说明|使用说明)(?:[)】:;、.。\d(一①]|$)/;
const signature =
  /^(?:填报单位|填表单位|填表人|填报人|制表人?|编制人|审核人?|审批人|复核人?|审定人?|负责人|单位负责人|部门负责人|分管领导|主要领导|经办人|联系人|联系电话|联系方式|电话|填表日期|填报日期|填报时间|填表时间|报送日期|报送单位|上报单位|单位|单位名称|单位[(]盖章[)]|盖章|公章|签字|签章|签名|编制单位|编制日期|更新日期|更新时间|制表日期|制表单位|打印日期|打印时间|日期|印发机关|发布单位|责任编辑|校对)(?:[(][^()]{0,8}[)])?(?:[:：]|$)/;
const page =
  /^(?:[-—–－~·•]+\d{1,4}[-—–－~·•]+|第?\d{1,4}页?[,，/、]?(?:共|\/|of)?\d{0,4}页|第\d{1,4}页.{0,6}|page\d+(?:of\d+)?|\d{1,3}\/\d{1,3})$/;
const carry =
  /^(?:转下页|接下页|下接|接上页|上接|续上表|续表|续上页|下页续|未完待续|以下空白|以下无正文|此页无正文|\(?续\)?$|本页)/;
const total = /^(?:合计|总计|小计|共计|本页小计)(?:[:：]|$)/;

/** Words that are a note alone in a row, and may be the name of a matter in a full one. */
const bare = /^[\u4e00-\u9fff]{1,6}$/;

/** Whether a text belongs to the paper, not to the table: remarks, signatures, page numbers, totals. */
export function isNote(text: string): boolean {
  const key = keyOf(text.slice(0, 120));
  return [remark, signature, page, carry, total].some((pattern) => pattern.test(key));
}

/** Whether it does so beside other texts too: 联系方式 may be a matter there, 联系方式： is none. */
export function isPlainNote(text: string): boolean {
  return isNote(text) && (!bare.test(keyOf(text)) || total.test(keyOf(text)));
}

const hint = /^(?:必填|选填|可选|非必填|填写示例|示例|例|自动生成)$/;
const columnNumber = /^[(（]?(\d{1,2})[)）]?$/;
const stems = '甲乙丙丁戊己庚辛壬癸';

/** Whether a row's texts only number the columns (1 2 3 …, 甲 乙 丙 …) or say how to fill them in. */
export function isColumnNote(texts: readonly string[]): boolean {
  if (texts.length >= 2 && texts.every((text) => hint.test(keyOf(text)))) return true;
  if (texts.length < 4) return false;
  const numbers = texts.map((text) => {
    const digits = columnNumber.exec(text)?.[1];
    return digits === undefined ? stems.indexOf(text) + 1 || Number.NaN : Number(digits);
  });
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? Number.NaN) + 1);
}
