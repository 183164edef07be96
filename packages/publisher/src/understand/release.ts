import type {FieldTexts} from './entry.js';
import type {Log} from './log.js';
import {remembering} from './remembering.js';
import {isStated, keyOf} from './text.js';

const released =
  /^(?:已?(?:发布|发表|公开|上线|启用|签发)(?:成功)?|(?:审核|终审)?(?:已通过|通过)|已审核?|正常|在线|显示|有效|[是√1y])$/;
const notReleased =
  /^(?:草稿箱?|初稿|待(?:审|发|签|编|公开|上线).{0,4}|未(?:发|审|公开|上线|通过|启用).{0,4}|(?:编辑|审核|审批|流转)中|已?(?:撤稿|撤回|退稿|退回|驳回|下线|下架|删除|屏蔽|停用)|审核(?:不|未)通过|回收站|隐藏)$/;

/** Whether a state (状态) is one of a website's own, such as 已发布, which says nothing of a document's validity. */
export const isReleased = remembering((text: string): boolean => released.test(keyOf(text)));

/**
 * Whether a row of a website's export is not public there: a draft, waiting for review, withdrawn. In a column for it
 * all but the known words of release hold a row back; in one that may tell of validity only the known words of the contrary.
 */
export function isHeldBack(entry: FieldTexts, log: Log): boolean {
  const state = entry.text('release');
  const isHeld = isStated(state) && !isReleased(state);
  const field = isHeld ? 'release' : 'validity';
  if (!isHeld && !isNotReleased(entry.text('validity'))) return false;
  log.repaired('NOT_RELEASED', entry.place(field));
  return true;
}

const isNotReleased = remembering((text: string): boolean => notReleased.test(keyOf(text)));
