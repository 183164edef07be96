/** Words every form needs once it is sent: how far it is, what went wrong. */
export const sendingZhHans = {
  sending: {
    preparing: '正在连接受理系统…',
    sending: '正在提交，请不要关闭网页',
    file: (name: string): string => `正在上传 ${name}`,
    progress: '上传进度',
    confirming: '正在确认是否收到…',
    confirmingNext: '刚才没有收到应答，正在用同一编号核对，不会重复提交。',
    inProgress: '受理系统正在处理，请稍候',
    wait: (seconds: number): string => `请等 ${seconds} 秒后再试`,
    waitNext: '提交太频繁时系统会要求稍等，内容都在。',
    handedOver: '已交给本网站提交',
    handedOverNext: '由本网站继续办理，请按网页提示操作。',
    mayHaveArrived: '之前的一份可能已经收到。',
    retry: '再试一次',
    confirm: '再次确认',
    edit: '返回修改',
    anew: '确认提交修改后的内容',
  },
  /** Headline, then cause and next step, by what went wrong. */
  problems: {
    offline: ['没有网络，没有提交', '内容都在。恢复网络后请再点提交，不会自动提交。'],
    unreachable: ['未提交，内容已保留', '连接不上受理系统。请过一会儿再试。'],
    notService: ['未提交，内容已保留', '受理系统没有正常应答，可能网络需要先登录，或系统有故障。'],
    notTaken: ['这里还不能在线提交', '受理系统没有开通这项业务。请改用其他办法，或打电话询问。'],
    maintenance: ['受理系统正在维护', '没有提交，写好的内容都在。请过一会儿再试。'],
    lost: ['没有收到回执，未能确认', '可能已收到。请点“再次确认”，用的是同一编号，不会重复提交。'],
    timeout: ['等待超时，未能确认', '可能已收到。请点“再次确认”，不会重复提交；也可以打电话核实。'],
    busy: ['系统繁忙，未确认提交', '请点“再次确认”，不会重复提交。'],
    invalidAnswer: [
      '没有有效回执，未确认',
      '系统的应答不完整，不能算提交成功。请点“再次确认”，不会重复提交。',
    ],
    invalid: ['有内容需要修改', '没有提交。请按提示修改后再提交。'],
    keyReused: ['内容改过，请再确认一次', '如果之前的一份已经收到，这次会成为新的一份。'],
    tooLarge: ['文件太大，没有提交', '请压缩或重新拍摄后换上，其他内容都在。'],
    unsupported: ['文件格式不被接收', '请换成 JPG、PNG 或 PDF，其他内容都在。'],
    signedOut: ['请刷新网页后继续', '网页停留太久。刷新后写好的内容还在，联系方式需要重新填写。'],
    tooMany: ['提交太频繁，请稍候', '内容都在，稍后可以再试。'],
    refused: ['受理系统没有接收', '没有提交。请改用其他办法，或打电话反映。'],
    unreadableFile: ['有文件读不出来', '它可能已被移动或删除。请移除后重新选择。'],
    interrupted: [
      '上次提交没有等到结果',
      '可能已收到。写好的内容还在，再提交一次用的是同一编号，不会变成两份。',
    ],
  } satisfies Readonly<Record<string, readonly [string, string]>>,
  fileAtFault: (name: string): string => `文件：${name}`,
  serverSays: (text: string): string => `受理系统的说明：${text}`,
};

export type SendingWords = Readonly<typeof sendingZhHans>;
