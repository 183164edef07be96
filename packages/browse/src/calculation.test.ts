import {expect} from '@open-wc/testing';
import {deadlinesOf} from '@zwgk/feed/calendar';
import {calculationWords} from '@zwgk/locale';

import {calculationOf, reckoningOf} from './calculation.js';

const words = calculationWords['zh-Hans'];
const reckoning = reckoningOf();

describe('the calculation of a last day', () => {
  it('names what is counted and what is not', () => {
    const {reply} = deadlinesOf(reckoning.calendar, '2026-09-14');
    expect(calculationOf(reply!, reckoning.years, words)).to.deep.equal({
      day: '2026年10月16日（星期五）',
      on: '2026-10-16',
      steps: [
        '2026年9月14日（星期一）收到申请，从第二天起算。',
        '机关应当在 20 个工作日内答复（条例第三十三条）。',
        '周末休息 2 天，不计算。',
        '2026年9月20日（星期日）是国庆节调休上班日，计算在内。',
        '中秋节放假 3 天（9月25日至9月27日），不计算。',
        '国庆节放假 7 天（10月1日至10月7日），不计算。',
        '2026年10月10日（星期六）是国庆节调休上班日，计算在内。',
        '数满 20 个工作日，最后一天是2026年10月16日（星期五）。',
      ],
      sources: ['国务院办公厅关于2026年部分节假日安排的通知'],
      law: words.law,
    });
  });

  it('is provisional where a year is not known, and says which', () => {
    const {reply} = deadlinesOf(reckoning.calendar, '2026-12-24');
    const {provisional, steps} = calculationOf(reply!, reckoning.years, words);
    expect(provisional).to.equal(words.provisionalNote('2027'));
    expect(steps[steps.length - 1]).to.contain('2027年1月21日');
  });

  it('tells a consultation whose time does not count', () => {
    const {reply} = deadlinesOf(reckoning.calendar, '2026-09-14', [
      {type: 'thirdPartyAsked', on: '2026-09-16'},
      {type: 'thirdPartyAnswered', on: '2026-09-23'},
    ]);
    expect(calculationOf(reply!, reckoning.years, words).steps).to.include(
      '9月16日至9月23日征求第三方意见，其间 6 个工作日不计算（条例第三十二条、第三十三条）。',
    );
  });

  it('is told with the county’s own holidays where it has them', () => {
    const own = reckoningOf([{id: '2026', source: '示例县通知', holidays: {'2026-09-15': '县庆'}}]);
    const {reply} = deadlinesOf(own.calendar, '2026-09-14');
    const {steps, sources} = calculationOf(reply!, own.years, words);
    expect(steps).to.include('县庆放假 1 天（9月15日），不计算。');
    expect(sources).to.deep.equal(['示例县通知']);
  });
});
