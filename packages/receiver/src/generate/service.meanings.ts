import {type ObjectMeaning, shared} from './meaning.js';

/** What a service says, and what comes back from it. */
export const serviceMeanings: Readonly<Record<string, ObjectMeaning>> = {
  service: {
    about: ['服务说明', 'What a service says of itself'],
    members: {
      version: shared.version,
      name: ['服务名称', 'Name of the service'],
      forms: ['接受的表单', 'Forms that are taken'],
      notices: ['公告，例如停机维护', 'Notices, for example of maintenance'],
    },
  },
  serviceForms: {
    about: ['接受的表单', 'Forms that are taken'],
    members: {
      request: ['依申请公开。没有时不接受申请', 'Requests for disclosure. Absent when none are taken'],
      feedback: [
        '评价、纠错和留言。没有时不接受',
        'Ratings, corrections and messages. Absent when none are taken',
      ],
    },
  },
  feedbackForm: {
    about: ['评价、纠错和留言的表单', 'The form for ratings, corrections and messages'],
    members: {
      types: ['接受的类型', 'Types that are taken'],
      minimumSeconds: ['从打开表单到提交至少的秒数', 'Seconds from opening the form to sending it, at least'],
      proofOfWork: ['同依申请公开的表单', 'As in the form for requests'],
    },
  },
  requestForm: {
    about: ['依申请公开的表单', 'The form for requests'],
    members: {
      attachments: ['附件限制', 'Limits of attachments'],
      minimumSeconds: ['从打开表单到提交至少的秒数', 'Seconds from opening the form to sending it, at least'],
      proofOfWork: [
        '要求计算的题目。提交前重新取得，一小时内有效，只能用一次',
        'A computation asked for. Fetch it just before sending: it holds for an hour and once',
      ],
    },
  },
  attachmentLimits: {
    about: ['附件限制', 'Limits of attachments'],
    members: {
      count: ['最多几个', 'How many at most'],
      bytes: ['每个最多多少字节', 'Bytes of each at most'],
      mediaTypes: ['接受的媒体类型', 'Media types taken'],
    },
  },
  proofOfWork: {
    about: [
      'ALTCHA 1 的题目：在 0 到 maxnumber 之间找到数 n，使 salt 后接 n 的十进制数字的 SHA-256 等于 challenge。答案写作 JSON {algorithm, challenge, number, salt, signature} 的 base64，放在申请的 proof',
      'A challenge of ALTCHA 1: find n from 0 to maxnumber for which the SHA-256 of salt followed by the decimal digits of n is challenge. The answer is base64 of the JSON {algorithm, challenge, number, salt, signature}, as proof of the request',
    ],
    members: {
      algorithm: ['算法', 'Algorithm'],
      challenge: ['要得到的摘要', 'The digest to be found'],
      maxnumber: ['最大的数', 'The greatest number'],
      salt: ['前缀，含到期时间', 'What comes before the number; it has the expiry in it'],
      signature: ['服务的签名', 'Signature of the service'],
    },
  },
  notice: {
    about: ['公告', 'A notice'],
    members: {
      text: ['内容', 'What it says'],
      from: ['开始时间', 'From when'],
      until: ['结束时间', 'Until when'],
    },
  },
  attachmentReceipt: {
    about: ['收到的附件', 'A file that was received'],
    members: {
      id: ['附件编号，写入申请', 'Identifier to name in the request'],
      mediaType: shared.mediaType,
      bytes: shared.bytes,
      sha256: shared.sha256,
    },
  },
  problem: {
    about: ['没有接受的原因（RFC 9457）', 'Why something was not taken (RFC 9457)'],
    members: {
      type: [
        'urn:zwgk:problem:代码。代码见说明，不认识的按状态码处理',
        'urn:zwgk:problem:code. The codes are listed above; go by the status for one you do not know',
      ],
      title: ['一句话说明', 'One sentence'],
      status: ['与 HTTP 状态码相同', 'The HTTP status'],
      detail: ['更多说明', 'More about it'],
      errors: ['每一处错误', 'Every wrong member'],
    },
  },
  fieldError: {
    about: ['一处错误', 'One wrong member'],
    members: {
      pointer: ['位置（JSON Pointer，RFC 6901）', 'Where (JSON Pointer, RFC 6901)'],
      code: [
        'required 没有填写；invalid 不符合要求；tooLong 过长；tooMany 过多；checksum 校验位不对；unknownAttachment 附件不存在或已被使用',
        'required, invalid, tooLong, tooMany, checksum (a digit is wrong), unknownAttachment (no such file, or used)',
      ],
      detail: ['一句话说明', 'One sentence'],
    },
  },
};
