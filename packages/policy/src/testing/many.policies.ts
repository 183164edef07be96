import type {Policy} from '@zwgk/feed';

const subjects = [
  '高龄津贴发放',
  '义务教育招生',
  '危房改造补助',
  '临时救助',
  '食品安全抽检',
  '耕地地力保护补贴',
];
const forms = ['办法', '实施细则', '通知', '若干措施', '方案'];
const states = ['inForce', 'inForce', 'inForce', 'lapsed', 'inForce', 'repealed', 'amended'] as const;

/** As many policies as a test needs, of many bodies, areas and years, the newest last; every third is explained. */
export function manyPolicies(count: number): readonly Policy[] {
  return Array.from({length: count}, (_, place) => {
    const year = 2016 + Math.floor((place * 11) / count);
    const day = `${year}-${String((place % 12) + 1).padStart(2, '0')}-${String((place % 27) + 1).padStart(2, '0')}`;
    return {
      id: `p-${place}`,
      title: `示例县${subjects[place % subjects.length] ?? ''}${forms[place % forms.length] ?? ''}（第${place + 1}号）`,
      docNumber: `示府办发〔${year}〕${(place % 90) + 1}号`,
      issuer: {text: `示例县第${(place % 40) + 1}局`},
      publishedOn: day,
      validity: states[place % states.length] ?? 'inForce',
      area: String((place % 26) + 1).padStart(2, '0'),
      ...(place % 3 === 0 && {
        interpretations: [{id: `i-${place}`, title: `政策解读（第${place + 1}号）`, form: 'text' as const}],
      }),
    };
  });
}
