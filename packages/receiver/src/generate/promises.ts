import type {Meaning} from './meaning.js';

/** What any server of this API promises. The conformance test asks for each that can be seen from outside. */
export const promises: readonly Meaning[] = [
  [
    '只有内容已经可靠保存，才回答 201 和回执；其他任何回答都不代表已收到。',
    'Answers 201 with a receipt only when what was sent is safely stored; no other answer means that it was received.',
  ],
  [
    '每个新建记录的请求必须带 `Idempotency-Key`（UUID）。同一个键和同样的内容，任何时候、无论同时来多少次，只有一条记录，回答同一份回执；同一个键和不同的内容回答 422 keyReused；第一次还在处理时回答 409 inProgress 和 Retry-After，或者等它完成。键至少记住 24 小时。',
    'Every request that creates a record carries an `Idempotency-Key` (a UUID). The same key with the same content makes one record and gives the same receipt, however often and however many at once; with other content it gives 422 keyReused; while the first is being worked on, 409 inProgress with Retry-After, or the answer once it is done. Keys are remembered for 24 hours at least.',
  ],
  [
    '比较内容时不看 trap 和 proof，附件按文件内容比较，成员的次序不限。',
    'Contents are compared without trap and proof, attachments by what is in them, members in any order.',
  ],
  [
    '10 分钟内用另一个键送来的同样内容，回答同一份回执；评价等不同的人会说同样的话，只在来自同一地址时才算同样内容。',
    'The same content under another key within ten minutes gives the same receipt; feedback, of which people say the same, only when it comes from the same address.',
  ],
  [
    '没有保存的（4xx、5xx）不占用键，也不重放错误：稍后用同一个键再送，会重新处理。',
    'What was not stored (4xx, 5xx) does not use up its key and is not replayed: sent again later with the same key it is worked on anew.',
  ],
  [
    '错误用 application/problem+json 回答；422 invalid 一次列出所有错误的位置。',
    'Errors are application/problem+json; 422 invalid lists the places of all mistakes at once.',
  ],
  [
    '要等待的（429、409、503）都带 Retry-After（秒）。',
    'Whatever is to be waited for (429, 409, 503) has Retry-After in seconds.',
  ],
  [
    '不用 cookie，不要求登录；跨域只对列出的来源开放，并公开 Retry-After。',
    'Uses no cookies and asks for no account; other origins are let in by list only, with Retry-After exposed.',
  ],
  [
    '查询码不能猜到，只出现在请求正文里，不出现在地址里；个人信息不写入日志，加密保存。',
    'Receipt codes cannot be guessed and are in bodies only, never in addresses; personal data is not logged and is stored encrypted.',
  ],
  [
    '附件的类型按文件内容判定，与声明不符的不接受；没有被申请使用的附件一天后删除。',
    'The type of a file is told by its bytes, and one that says otherwise is not taken; files no request claims are removed after a day.',
  ],
  [
    '同一地址一天内对同一对象的评价都有回执，统计时只计一次；据以判断的摘要当天之后不能还原。',
    'Ratings of one thing from one address in a day all get receipts and count once; what tells them by cannot be undone after that day.',
  ],
  ['不认识的成员忽略，不保存。', 'Members that are not known are ignored and not stored.'],
];
