import {type DocumentText, documentText} from './document-text.js';
import type {Block, InterpretationElements, Policy, PolicyTextTable} from './schemas.js';
import {decodeRows, encodeRows} from './table.js';
import {localized} from './words.js';

/** Text of a policy that search reads beside its row. */
export interface PolicyText extends DocumentText {
  /** What its interpretation says in the nine elements, piece by piece. */
  readonly elements: readonly string[];
  /** Titles of its interpretations, and the questions they answer. */
  readonly interpretations: readonly string[];
}

/** Names of the nine elements of an interpretation, in the order in which they are told. */
export const elementNames: readonly (keyof InterpretationElements)[] = [
  'background',
  'goals',
  'mainContent',
  'scope',
  'standards',
  'cautions',
  'terms',
  'benefits',
  'changes',
];

/** The words of longer text, piece by piece, what stands in tables and below pictures included. */
export function blockTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return block.items;
      case 'table':
        return [...block.columns, ...block.rows.flat().filter((cell) => cell !== null)];
      case 'image':
        return [block.alt];
      default:
        return [block.text];
    }
  });
}

/** What search reads of a policy beside its row. */
export function policyText(policy: Policy, language = 'zh-Hans'): PolicyText {
  const {elements = {}, interpretations = []} = policy;
  return {
    ...documentText(policy, language),
    elements: elementNames.flatMap((name) => blockTexts(elements[name] ?? [])),
    interpretations: interpretations.flatMap(({title, questions = []}) => [
      localized(title, language),
      ...questions.map(({question}) => question),
    ]),
  };
}

/** Writes search texts as a table, one row per policy in the order of their positions. */
export function encodePolicyTexts(texts: readonly PolicyText[]): PolicyTextTable {
  return encodeRows(texts, ['indexNumber', 'summary', 'elements', 'interpretations']);
}

/** Search texts of a table, in the order of its rows; `undefined` when its columns disagree. */
export function decodePolicyTexts(table: PolicyTextTable): readonly PolicyText[] | undefined {
  return decodeRows<PolicyText>(table, [], () => ({elements: [], interpretations: []}));
}
