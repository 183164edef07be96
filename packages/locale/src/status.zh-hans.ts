/** Words of the first view of `<zwgk-request-status>`; those of what is found come with it. */
export const statusZhHans = {
  title: '申请办理情况查询',
  code: '查询码',
  hint: '在申请、评价、纠错、留言的回执上，例如 7K3F-9QXM-2T5R-8WVZ。只用于本次查询，不保存在这台设备上。',
  look: '查询',
  lost: '查询没有准备好',
  lostNext: '请检查网络，然后重试',
};

export type StatusWords = Readonly<typeof statusZhHans>;
