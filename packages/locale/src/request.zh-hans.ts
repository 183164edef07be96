/** Words of the first view of `<zwgk-request>`; those of later steps come with them. */
export const requestZhHans = {
  title: '政府信息公开申请',
  intro: '没有主动公开的政府信息，可以依法申请。只填条例规定的内容，不问用途。',
  steps: {
    information: '要什么信息',
    agency: '向谁申请',
    delivery: '怎样获取',
    applicant: '申请人',
    review: '核对提交',
  },
  /** For screen readers and narrow screens. */
  stepOf: (step: number, steps: number): string => `第 ${step} 步，共 ${steps} 步`,
  progress: '填写进度',
  done: '已填',
  optional: '选填',
  informationLead: '下面三项至少填一项，越具体越容易找到。',
  fields: {
    informationName: {
      label: '信息名称',
      hint: '例如：2025 年高龄津贴发放情况',
      reason: '机关按名称查找。记不清全名，写大意也可以。',
    },
    docNumber: {
      label: '文号',
      hint: '例如：示府办发〔2025〕12号，不知道可以不填',
      reason: '有文号能最快找到，也不会找错。',
    },
    features: {
      label: '其他特征',
      hint: '例如：时间、地点、部门、什么事',
      reason: '名称和文号说不清时，用这些特征帮助查找。',
    },
  },
  why: '为什么填',
  /** Where the law asks for a field. */
  basis: {
    paragraph1: '依据：《政府信息公开条例》第二十九条第一款',
    item1: '依据：《政府信息公开条例》第二十九条第二款第（一）项',
    item2: '依据：《政府信息公开条例》第二十九条第二款第（二）项',
    item3: '依据：《政府信息公开条例》第二十九条第二款第（三）项',
  },
  next: '下一步',
  complaint: '想投诉、举报、信访或咨询办事？',
  complaintNext: '这些事不属于信息公开申请（条例第三十九条），请走下面的渠道，会更快得到处理。',
  hotline: '政务服务便民热线 12345',
  petition: '信访：到县信访接待场所，或拨打 12345 询问网上信访的办法',
  ways: '不方便上网填？其他申请办法',
  lost: '后面的步骤没有读到',
  lostNext: '已填的内容还在，请检查网络后重试',
};

export type RequestWords = Readonly<typeof requestZhHans>;
