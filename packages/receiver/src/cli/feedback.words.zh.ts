import type {FeedbackWords} from './feedback.words.js';

const states: FeedbackWords['states'] = {
  accepted: '已受理',
  rectified: '已整改',
  revisited: '已回访',
  replied: '已答复',
  closed: '不予采纳',
};

/** 中文。 */
export const feedbackWordsZh: FeedbackWords = {
  commands: {
    feedback: '办理评价、纠错和留言',
    list: '列出评价、纠错和留言',
    show: '查看一件的内容、办理过程和期限',
    replied: '答复；再答复一次可以修改',
    rectified: '记录差评或纠错已整改（差评 15 个工作日内）',
    revisited: '记录差评已回访，办结',
    closed: '不予采纳：经核实的误评、恶意评价或者垃圾信息，不计入统计',
    publish: '公开一件差评、纠错或留言的内容和答复',
    withdraw: '撤下已公开的内容',
    publishAll: '把评价统计、差评台账和已公开的留言写进网站的公开数据',
  },
  options: {
    feedback: '序号或查询码',
    kind: '只列出这一类：useful 是否有用，rating 好评，badRating 差评，correction 纠错，message 留言',
    open: '只列出还没有办结的',
    on: '办理的日期，默认今天',
    text: '告知评价人的内容',
    textFile: '从文本文件读取内容',
    publicText: '公开的内容；不写就公开原文',
    publicTitle: '公开的标题',
    withoutText: '不公开原文，只公开办理情况和答复',
    out: '网站上放公开数据的文件夹（里面有 feed.json）',
  },
  failures: {
    none: (reference) => `没有这件评价或留言：${reference}`,
    step: (mistake) => {
      switch (mistake.type) {
        case 'notNow':
          return mistake.possible.length === 0
            ? '这一件已经不予采纳，不能再办理'
            : `现在的状态是“${states[mistake.state]}”，不能这样办理。可以是：${mistake.possible.map((step) => states[step]).join('、')}`;
        case 'beforeLast':
          return `日期不能早于上一步的日期 ${mistake.day}`;
        case 'inFuture':
          return `日期不能晚于今天 ${mistake.today}`;
      }
    },
    stale: '这一件刚刚被别人办理过，请重新查看后再办理',
    noText: '请用 --text 或 --text-file 写明内容',
    tooLong: (most) => `内容最多 ${most} 个字`,
    notPublic: '只有差评、纠错和留言可以逐件公开，其他的只计入统计',
    noReply: '请先答复（reply）再公开',
    noPublicText: '留言和纠错要有公开的内容：请用 --text 写明',
    closed: '这一件不予采纳，不能公开',
    personal: (kinds) =>
      `要公开的内容里有${kinds}，没有公开。请用 --text 另写公开的内容，或者重新答复（reply）`,
    personalStep: (kinds) =>
      `这一件已经同意公开，这一步写的内容里有${kinds}，没有记下。请另写 --text，或者先撤回公开（withdraw）`,
    noFeed: (folder) => `${folder} 里没有公开数据（feed.json）`,
    unreadableFeed: (path) => `公开数据的这个文件读不出来：${path}`,
    feedBusy: (folder) => `${folder} 正在被另一个命令更新，请稍后再试`,
  },
  results: {
    nothing: '没有评价或留言',
    columns: ['序号', '收到时间', '类别', '状态', '整改期限', '公开', '对象', '内容'],
    done: (number, state) => `第 ${number} 件：${state}`,
    missed: (day) => `注意：已超过整改期限 ${day}，已照实记录`,
    published: (number) => `第 ${number} 件可以公开了。公开的内容：`,
    withdrawn: (number) => `第 ${number} 件不再公开`,
    thenPublish: '运行 zwgk-receiver publish --out 文件夹 之后，网站上就会显示。',
    column: (ratings, ledger, messages, folder) =>
      `已写入 ${folder}：${ratings} 个评价，台账 ${ledger} 件，留言 ${messages} 件`,
    unchanged: (folder) => `没有变化：${folder}`,
    wouldStrip: (count) => `另有评价和留言 ${count} 件：留下统计和已公开的内容，其他的删除。`,
    stripped: (count) => `已从 ${count} 件评价和留言中删除没有公开的内容`,
  },
  fields: {
    code: '查询码',
    kind: '类别',
    received: '收到时间',
    due: '整改期限',
    about: '对象',
    page: '网页',
    agency: '机关',
    rating: '评价',
    useful: '是否有用',
    yes: '有用',
    no: '没有用',
    reasons: '原因',
    quote: '选中的文字',
    text: '内容',
    name: '称呼',
    phone: '电话',
    email: '电子邮箱',
    counts: '统计',
    notCounted: '不计入（同一地址当天对同一对象已经评价过，或者不予采纳）',
    published: '公开的内容',
    history: '办理过程',
  },
  kinds: {
    useful: '是否有用',
    rating: '好评',
    badRating: '差评',
    correction: '纠错',
    message: '留言',
  },
  states,
};
