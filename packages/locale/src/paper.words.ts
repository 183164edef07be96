import type {InEveryLanguage} from './language.js';

const zhHans = {
  title: '政府信息公开申请表',
  sections: {
    applicant: '申请人',
    information: '所需信息',
    assisted: '口头申请代填',
  },
  office: '以下由受理机关填写',
  groups: {
    citizen: '公民',
    organization: '法人或者其他组织',
    contact: '联系方式',
  },
  either: '公民、法人或者其他组织，只填一栏',
  atLeastOne: '下面三项至少填一项',
  proof: '附身份证明复印件',
  signature: '申请人签名或者盖章',
  date: '日期',
  dateBlank: '年　　月　　日',
  assisted: '本表由申请人口述，工作人员代填，已向申请人宣读，申请人确认无误。',
  clerk: '代填人签名',
  confirmed: '申请人签名或者按指印',
  receivedOn: '收到申请之日',
  number: '登记编号',
  handledBy: '经办人',
  ways: '怎样递交',
  notes: '说明',
  law: [
    '本表只有《中华人民共和国政府信息公开条例》（下称条例）第二十九条规定的内容，不需要说明用途。',
    '收到申请之日：当面提交的，为提交当日；邮寄并签收的，为签收当日；平信、传真的，为双方确认当日（条例第三十一条）。',
    '机关不能当场答复的，自收到申请之日起 20 个工作日内答复；需要延长的，最多再延长 20 个工作日，并告知申请人（条例第三十三条）。',
    '书写有困难的，可以口头提出，由工作人员代为填写（条例第二十九条）。',
  ],
};

/** Words of the application form on paper; what its fields are called is said by the form itself. */
export type PaperWords = Readonly<typeof zhHans>;

const zhHant: PaperWords = {
  title: '政府信息公開申請表',
  sections: {
    applicant: '申請人',
    information: '所需信息',
    assisted: '口頭申請代填',
  },
  office: '以下由受理機關填寫',
  groups: {
    citizen: '公民',
    organization: '法人或者其他組織',
    contact: '聯絡方式',
  },
  either: '公民、法人或者其他組織，只填一欄',
  atLeastOne: '下面三項至少填一項',
  proof: '附身份證明影本',
  signature: '申請人簽名或者蓋章',
  date: '日期',
  dateBlank: '年　　月　　日',
  assisted: '本表由申請人口述，工作人員代填，已向申請人宣讀，申請人確認無誤。',
  clerk: '代填人簽名',
  confirmed: '申請人簽名或者按指印',
  receivedOn: '收到申請之日',
  number: '登記編號',
  handledBy: '經辦人',
  ways: '怎樣遞交',
  notes: '說明',
  law: [
    '本表只有《中華人民共和國政府信息公開條例》（下稱條例）第二十九條規定的內容，不需要說明用途。',
    '收到申請之日：當面提交的，為提交當日；郵寄並簽收的，為簽收當日；平信、傳真的，為雙方確認當日（條例第三十一條）。',
    '機關不能當場答覆的，自收到申請之日起 20 個工作日內答覆；需要延長的，最多再延長 20 個工作日，並告知申請人（條例第三十三條）。',
    '書寫有困難的，可以口頭提出，由工作人員代為填寫（條例第二十九條）。',
  ],
};

const en: PaperWords = {
  title: 'Application for government information',
  sections: {
    applicant: 'Applicant',
    information: 'Information wanted',
    assisted: 'Written for an oral request',
  },
  office: 'For the body to fill in',
  groups: {
    citizen: 'Citizen',
    organization: 'Organisation',
    contact: 'Contact',
  },
  either: 'Fill in one of citizen and organisation',
  atLeastOne: 'Fill in at least one of these three',
  proof: 'Copy of the proof of identity enclosed',
  signature: 'Signature or seal of the applicant',
  date: 'Date',
  dateBlank: '　　/　　/　　',
  assisted: 'Written by the clerk as the applicant said it, read back to the applicant and confirmed.',
  clerk: 'Signature of the clerk',
  confirmed: 'Signature or fingerprint of the applicant',
  receivedOn: 'Date of receipt',
  number: 'Number',
  handledBy: 'Clerk',
  ways: 'How to hand this in',
  notes: 'Notes',
  law: [
    'This form asks what article 29 of the Regulations on Open Government Information names, and nothing else; no purpose need be given.',
    'Date of receipt: in person, that day; by signed-for mail, the day it is signed for; by plain mail or fax, the day both sides confirm it (article 31).',
    'Unless it replies at once, the body replies within 20 working days of receipt; it may extend this by at most 20 working days and tells the applicant (article 33).',
    'Whoever has difficulty writing can ask orally; the clerk then fills the form in (article 29).',
  ],
};

export const paperWords: InEveryLanguage<PaperWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
