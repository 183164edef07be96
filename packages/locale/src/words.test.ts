import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  browseEn,
  browseZhHans,
  browseZhHant,
  calculationWords,
  catalogEn,
  catalogZhHans,
  catalogZhHant,
  copyWords,
  documentListEn,
  documentListZhHans,
  documentListZhHant,
  documentWords,
  feedbackEn,
  feedbackFormEn,
  feedbackFormZhHans,
  feedbackFormZhHant,
  feedbackTimelineWords,
  feedbackZhHans,
  feedbackZhHant,
  fieldWords,
  gapWords,
  languageFor,
  ledgerEn,
  ledgerEntryWords,
  ledgerTallyWords,
  ledgerZhHans,
  ledgerZhHant,
  lookupWords,
  matterWords,
  officeHoursWords,
  outputsWords,
  paperWords,
  policyEn,
  policyNoticeWords,
  policyReadingEn,
  policyReadingZhHans,
  policyReadingZhHant,
  policyToolsWords,
  policyZhHans,
  policyZhHant,
  printWords,
  problemEn,
  problemZhHans,
  problemZhHant,
  replyWords,
  requestEn,
  requestFormEn,
  requestFormZhHans,
  requestFormZhHant,
  requestZhHans,
  requestZhHant,
  revisionWords,
  statusEn,
  statusZhHans,
  statusZhHant,
  tableWords,
  timelineWords,
  uiEn,
  uiZhHans,
  uiZhHant,
} from './index.js';

const groups = {
  ui: {'zh-Hans': uiZhHans, 'zh-Hant': uiZhHant, en: uiEn},
  catalog: {'zh-Hans': catalogZhHans, 'zh-Hant': catalogZhHant, en: catalogEn},
  browse: {'zh-Hans': browseZhHans, 'zh-Hant': browseZhHant, en: browseEn},
  calculation: calculationWords,
  copy: copyWords,
  documentList: {'zh-Hans': documentListZhHans, 'zh-Hant': documentListZhHant, en: documentListEn},
  document: documentWords,
  feedback: {'zh-Hans': feedbackZhHans, 'zh-Hant': feedbackZhHant, en: feedbackEn},
  feedbackForm: {'zh-Hans': feedbackFormZhHans, 'zh-Hant': feedbackFormZhHant, en: feedbackFormEn},
  feedbackTimeline: feedbackTimelineWords,
  field: fieldWords,
  gap: gapWords,
  ledger: {'zh-Hans': ledgerZhHans, 'zh-Hant': ledgerZhHant, en: ledgerEn},
  ledgerEntry: ledgerEntryWords,
  ledgerTally: ledgerTallyWords,
  lookup: lookupWords,
  matter: matterWords,
  officeHours: officeHoursWords,
  outputs: outputsWords,
  paper: paperWords,
  print: printWords,
  policy: {'zh-Hans': policyZhHans, 'zh-Hant': policyZhHant, en: policyEn},
  policyNotice: policyNoticeWords,
  policyReading: {'zh-Hans': policyReadingZhHans, 'zh-Hant': policyReadingZhHant, en: policyReadingEn},
  policyTools: policyToolsWords,
  problem: {'zh-Hans': problemZhHans, 'zh-Hant': problemZhHant, en: problemEn},
  reply: replyWords,
  request: {'zh-Hans': requestZhHans, 'zh-Hant': requestZhHant, en: requestEn},
  requestForm: {'zh-Hans': requestFormZhHans, 'zh-Hant': requestFormZhHant, en: requestFormEn},
  revision: revisionWords,
  status: {'zh-Hans': statusZhHans, 'zh-Hant': statusZhHant, en: statusEn},
  table: tableWords,
  timeline: timelineWords,
};

/** Every text of a group by its path; what takes values is tried with some. */
function textsOf(words: object, path = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const here = `${path}/${key}`;
    if (typeof value === 'string') texts.set(here, value);
    else if (typeof value === 'function') texts.set(here, String(value(3, 5)));
    else textsOf(value, here).forEach((text, below) => texts.set(below, text));
  }
  return texts;
}

describe('the words of every group', () => {
  for (const [name, {'zh-Hans': source, ...translations}] of Object.entries(groups)) {
    for (const [language, words] of Object.entries(translations)) {
      it(`${name} says in ${language} all that it says in zh-Hans, and says it in that language`, () => {
        const told = textsOf(words);
        assert.deepEqual([...told.keys()], [...textsOf(source).keys()]);
        for (const [path, text] of told) {
          assert.notEqual(text, '', path);
          if (language === 'en') assert.doesNotMatch(text, /\p{Script=Han}/u, path);
          else assert.doesNotMatch(text, /[务开众请发该读页领选级项载体时费联网]/, path);
        }
      });
    }
  }
});

describe('what residents are told of a failure', () => {
  const all = [
    ...Object.entries(groups.problem),
    ...Object.entries(groups.lookup),
    ...Object.entries(groups.requestForm),
  ];
  for (const [language, {problems}] of all) {
    for (const [code, [headline, next]] of Object.entries(problems)) {
      it(`${code} in ${language}: a headline of at most 25 characters, and a next step`, () => {
        assert.ok(headline.length <= 25, `${headline} has ${headline.length}`);
        assert.notEqual(next, '');
      });
    }
  }
});

describe('a time limit', () => {
  const {meaning} = matterWords['zh-Hans'];
  it('is told as it was understood', () => {
    assert.equal(meaning({workingDays: 20, from: 'formed'}), '即信息形成或者变更之日起 20 个工作日内公开');
    assert.equal(meaning({days: 7}), '即7 日内公开');
    assert.equal(meaning({every: 'quarter'}), '即每季度公开');
    assert.equal(meaning({immediate: true}), '即形成后立即公开');
  });

  it('that was not understood is not explained', () => {
    assert.equal(meaning({}), undefined);
    assert.equal(matterWords.en.meaning({from: 'formed'}), undefined);
  });
});

describe('the language for a tag', () => {
  it('is zh-Hans unless the tag clearly asks for another', () => {
    for (const tag of ['', 'zh', 'zh-CN', 'zh-Hans', 'fr', 'english'])
      assert.equal(languageFor(tag), 'zh-Hans', tag);
    for (const tag of ['zh-Hant', 'zh-TW', 'zh-hk', 'zh-Hant-HK'])
      assert.equal(languageFor(tag), 'zh-Hant', tag);
    for (const tag of ['en', 'en-GB', 'EN']) assert.equal(languageFor(tag), 'en', tag);
  });
});
