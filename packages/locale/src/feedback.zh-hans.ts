/** Words of the first view of `<zwgk-feedback>`; those of what comes after come with it. */
export const feedbackZhHans = {
  titles: {
    useful: '这些内容对您有帮助吗？',
    rating: '您对这里满意吗？',
    report: '纠错和留言',
    message: '我要留言',
  },
  /** Buttons that open a form which stands behind one. */
  openers: {useful: '有没有帮助', rating: '我要评价', report: '纠错留言', message: '我要留言'},
  about: (title: string): string => `关于：${title}`,
  useful: {yes: '有帮助', no: '没帮助'},
  levels: '满意程度',
  levelsHint: '选“不满意”或“非常不满意”的，请说明原因；会整改，整改情况会公开。',
  kind: '您要',
  kinds: {correction: '纠错：这里有错', message: '留言：有话要说'},
  texts: {correction: '哪里有错，应当是什么', message: '留言内容', rating: '还想说的话', bad: '具体情况'},
  optional: '（选填）',
  submit: '提交',
  lost: '表单没有读全',
  lostNext: '写好的内容还在，请检查网络后重试',
};

export type FeedbackWords = Readonly<typeof feedbackZhHans>;
