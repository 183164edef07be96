import {type ObjectMeaning, shared} from './meaning.js';

/** What is sent. */
export const requestMeanings: Readonly<Record<string, ObjectMeaning>> = {
  requestSubmission: {
    about: [
      '政府信息公开申请：只含条例第二十九条规定的内容，没有用途一项',
      'A request for disclosure: exactly what article 29 of the regulation names; there is no purpose',
    ],
    members: {
      version: shared.version,
      agency: ['受理机关', 'The body it is addressed to'],
      applicant: [
        '申请人，由 type 区分公民和法人或者其他组织',
        'The applicant, a citizen or an organisation by its type',
      ],
      contact: ['联系方式', 'How the applicant is reached'],
      description: ['所需信息，三项中至少一项', 'The information wanted, by one of three members at least'],
      medium: [
        '载体：paper 纸质，electronic 电子文本，disc 光盘',
        'Form of the information: paper, electronic, disc',
      ],
      delivery: [
        '获取方式：mail 邮寄（须有地址），email 电子邮件（须有邮箱），pickup 自行领取，onSite 现场查阅',
        'How it is received: mail (needs an address), email (needs an email address), pickup, onSite',
      ],
      trap: ['防止程序提交', 'What tells people from programs'],
      attachments: ['先上传的附件', 'Files uploaded before'],
      assisted: ['由工作人员代填（第二十九条）', 'Filled in by a clerk (art. 29)'],
      language: ['申请人使用的语言（BCP 47）', 'Language of the applicant (BCP 47)'],
      proof: ['proofOfWork 的答案', 'Answer to proofOfWork'],
    },
  },
  addressee: {
    about: ['受理机关', 'The body a request is addressed to'],
    members: {
      id: ['机构在公开数据中的标识', 'Its identifier in the feed'],
      name: ['名称', 'Its name'],
    },
  },
  citizen: {
    about: ['公民', 'A citizen'],
    members: {
      type: ['固定为 citizen', 'Always citizen'],
      name: ['姓名', 'Name'],
      identity: ['身份证明', 'Proof of identity'],
    },
  },
  organization: {
    about: ['法人或者其他组织', 'A legal person or other organisation'],
    members: {
      type: ['固定为 organization', 'Always organization'],
      name: ['名称', 'Name'],
      representative: ['法定代表人或者负责人', 'Legal representative'],
      contactPerson: ['联系人', 'Contact person'],
      creditCode: [
        '统一社会信用代码（GB 32100，须通过校验）',
        'Unified social credit code (GB 32100, its check character right)',
      ],
    },
  },
  identity: {
    about: [
      '身份证明：证件号码，或者用途为 identity 的附件',
      'Proof of identity: a number, or an attachment whose purpose is identity',
    ],
    members: {
      type: ['residentId 居民身份证，passport 护照，other 其他有效证件', 'residentId, passport or other'],
      number: [
        '号码；居民身份证须通过 GB 11643 校验',
        'Number; that of a resident must pass the check of GB 11643',
      ],
    },
  },
  contact: {
    about: ['联系方式', 'How the applicant is reached'],
    members: {
      phone: ['电话', 'Telephone'],
      email: ['电子邮箱', 'Email address'],
      address: ['地址', 'Postal address'],
      postcode: ['邮政编码', 'Postcode'],
      fax: ['传真', 'Fax'],
    },
  },
  description: {
    about: ['所需信息的描述，至少一项', 'The information wanted, by one member at least'],
    members: {
      name: ['名称', 'Its name'],
      docNumber: ['文号', 'Its document number'],
      features: ['便于查询的其他特征', 'Other features that help to find it'],
    },
  },
  claimedAttachment: {
    about: ['属于这份申请的附件', 'An attachment of this request'],
    members: {
      id: ['上传时得到的编号', 'Identifier got when it was uploaded'],
      purpose: ['identity 身份证明，description 所需信息的描述', 'identity or description'],
    },
  },
  trap: {
    about: ['防止程序提交', 'What tells people from programs'],
    members: {
      website: ['人看不到、应留空的一栏', 'A field people do not see: leave it empty'],
      seconds: ['打开表单后的秒数', 'Seconds since the form was opened'],
    },
  },
  receiptLookup: {
    about: ['查询', 'What looks a request up'],
    members: {
      receiptCode: [
        '查询码，大小写、空格和连字符不限',
        'Receipt code; case, spaces and hyphens do not matter',
      ],
    },
  },
  replyFileLookup: {
    about: ['取答复的文件', 'What asks for a file of a reply'],
    members: {
      receiptCode: ['查询码', 'Receipt code'],
      id: ['文件编号', 'Identifier of the file'],
    },
  },
};
