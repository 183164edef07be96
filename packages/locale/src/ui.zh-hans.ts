/** Words every widget needs before anything is loaded. */
export const uiZhHans = {
  loading: '正在读取…',
  slow: '读取较慢，请稍候',
  failed: '内容暂时无法读取',
  retry: '重新读取',
  next: '下一页',
  pageOf: (page: number, pages: number): string => `第 ${page} 页，共 ${pages} 页`,
};

export type UiWords = Readonly<typeof uiZhHans>;
