import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Sheet} from '../../table/sheet.js';
import {complaints, read, sheet} from './sheet.test.support.js';

/** Every policy with what explains it, in short: `标题 文号; 解读 解读人@电话; …`. */
export function policies(...sheets: readonly Sheet[]): readonly string[] {
  return read(sheets).policies.map(({record}) => {
    const {title, docNumber, interpretations = [], elements = {}, comparison = [], consultation} = record;
    const explained = interpretations.map(({title: name, interpreters = [], questions = []}) => {
      const people = interpreters.map((one) =>
        [one.name ?? '?', ...(one.phone === undefined ? [] : [one.phone])].join('@'),
      );
      const asked = questions.map(({question}) => question);
      return [name, ...people, ...asked].map(String).join(' ');
    });
    const elementNames = Object.keys(elements);
    return [
      [title, docNumber]
        .filter((part) => part !== undefined)
        .map(String)
        .join(' '),
      ...explained,
      ...(elementNames.length === 0 ? [] : [elementNames.join('+')]),
      ...comparison.map(({item, before, after}) => `${item}:${before}>${after}`),
      ...(consultation === undefined
        ? []
        : [
            [
              consultation.title ?? '征求意见',
              [consultation.from, consultation.until].filter(Boolean).join('~'),
              String(consultation.received ?? ''),
              ...(consultation.comments ?? []).map(({comment, adoption, reason}) =>
                [comment, adoption, reason].filter(Boolean).join('/'),
              ),
            ]
              .filter((part) => part !== '')
              .join(' '),
          ]),
    ].join('; ');
  });
}

/** The first of them, in short. */
export const low = '示例县低保实施细则 示府规〔2025〕2号';
/** The second of them, in short. */
export const aid = '示例县临时救助办法（试行） 示府规〔2025〕6号';

/** The two policies, as any table lists them. */
export const listed = sheet(
  `
  政策名称 | 文号 | 发文机关 | 发布日期 | 有效性
  示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | 现行有效
  示例县临时救助办法（试行） | 示府规〔2025〕6号 | 县政府办 | 2025-01-08 | 现行有效
  `,
  {name: '政策文件'},
);

/** A way to keep policies, and what is read of it. */
export type Layout = readonly [name: string, sheets: readonly Sheet[], expected: readonly string[]];

/** What a layout may lack without being misread. */
const lacking =
  /^(?:INTERPRETATION_MISSING|INTERPRETER_PHONE_MISSING|INTERPRETER_NAME_MISSING|INTERPRETATION_LATE|ADOPTION_REASON_MISSING)/;

/** Tests that each layout is read, and that nothing is said of it but what it lacks. */
export function testLayouts(layouts: readonly Layout[]): void {
  for (const [name, sheets, expected] of layouts) {
    test(`layout: ${name}`, () => {
      assert.deepEqual(policies(...sheets), expected);
      assert.deepEqual(
        complaints(read(sheets)).filter((complaint) => !lacking.test(complaint)),
        [],
      );
    });
  }
}
