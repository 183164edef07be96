import {numberOf} from './chinese-number.js';
import {keyOf} from './text.js';

/** What a cell refers to instead of saying it. */
export type Ditto =
  | {readonly type: 'above'}
  | {readonly type: 'left'}
  /** The same as the matter with this serial: 同第3项. */
  | {readonly type: 'serial'; readonly serial: string};

const marks = /^[-－—–\s]*(?:[〃″"”“＂〝〞]{1,2}|''|′′|´´|,,|，，)[-－—–\s]*$/;
const above =
  /^[(]?(?:同上|如上|同前|上同|同上一?(?:行|项|条|格|栏|款|列|述|例|面|所述|表)|与上(?:同|相同|一致|述相同|(?:一)?(?:行|项|条|栏|格)(?:相同|一致|同))|同上相同|同上内容|ditto|idem|do\.?|sameasabove)[)]?[。.,;;]?$/;
const left = /^(?:同左|同左栏|同左列|与左同|同前列)[。.]?$/;
const numbered =
  /^(?:同|与|见|参见|同上)(?:本表)?(?:第|序号)?([0-9一二三四五六七八九十]{1,3}(?:[.-][0-9]{1,3})?|[(]?[0-9]{1,4}[)]?)(?:项|条|号|行|款|事项)?(?:相同|一致|同)?[。.]?$/;

/** Whether a cell only points at another one. Words beside it (同上，另附…) make it a text of its own. */
export function dittoOf(text: string): Ditto | undefined {
  if (text === '' || text.length > 16) return undefined;
  if (marks.test(text)) return {type: 'above'};
  const key = keyOf(text).replace(/^[-—–]+|[-—–]+$/g, '');
  if (above.test(key)) return {type: 'above'};
  if (left.test(key)) return {type: 'left'};
  const serial = numbered.exec(key)?.[1];
  return serial === undefined ? undefined : {type: 'serial', serial: serialKey(serial)};
}

/** What serials are compared by: 1, 01, 一 and (1) are the same. */
export function serialKey(serial: string): string {
  const bare = keyOf(serial).replace(/[().、。]+$|^[(]/g, '');
  return String(numberOf(bare.replace(/^0+(?=\d)/, '')) ?? bare);
}
