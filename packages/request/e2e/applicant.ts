/** What residents say of themselves; it may be nowhere but in what is sent. */
export const personal = {
  name: '王小明',
  identityNumber: '11010519491231002X',
  phone: '13912345678',
  email: 'wangxiaoming@example.cn',
  address: '示例县城关镇幸福路8号',
} as const;

/** What residents want to know. */
export const wanted = {
  name: '2026年第三季度农村低保对象名单',
  features: '城关镇范围内，含保障人数',
  agency: '示例县民政局',
} as const;
