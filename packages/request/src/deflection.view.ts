/** Words that say nothing about which information is meant. */
const empty =
  /关于|有关|相关|情况|信息|资料|文件|材料|名单|明细|数据|内容|年度|我县|本县|全县|我们|申请|公开|获取|了解|查询|想要|查看|知道|[的和及与请我]|\d{4}\s*年?|[^\p{L}\p{N}]+/gu;

/** Characters of the longest piece that are looked for when nothing holds all of it. */
const shortest = 4;
/** Characters of a description that are looked at. */
const longest = 60;

/**
 * What to search for in place of what was written, the most precise first: nobody writes the exact name of what they
 * have not seen.
 */
export function queriesOf(written: string): readonly string[] {
  const text = written.trim().slice(0, longest);
  const pieces = text
    .replace(empty, ' ')
    .split(' ')
    .filter((piece) => piece.length > 1);
  const [main = ''] = [...pieces].sort((one, other) => other.length - one.length);
  const queries = [text, pieces.join(' '), main, main.slice(0, shortest), main.slice(-shortest)];
  return [...new Set(queries.filter((query) => query.length > 1))];
}

/** Whether what is written reads like a complaint, a report or a petition, which other offices deal with (art. 39). */
export function isComplaint(written: string): boolean {
  return /投诉|投訴|举报|舉報|信访|信訪|上访|上訪|控告|检举|檢舉|讨薪|討薪|欠薪|拖欠|维权|維權|不作为|乱作为|complain/i.test(
    written,
  );
}
