import type {Bilingual} from '../messages/message.js';

/** Characters a Chinese keyboard puts where JSON wants its ASCII twin. */
const fullWidth: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', '"'],
  ['’', '"'],
  ['，', ','],
  ['：', ':'],
  ['｛', '{'],
  ['｝', '}'],
  ['【', '['],
  ['】', ']'],
]);

/** Why a text is no JSON, told to somebody who wrote it in Notepad; `undefined` when it is. */
export function syntaxMistake(source: string): Bilingual | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    return explain(source, error instanceof Error ? error.message : '');
  }
}

function explain(source: string, reason: string): Bilingual {
  if (source.trim() === '') return {zh: '文件是空的', en: 'the file is empty'};
  const punctuation = findOutsideStrings(source, /[“”‘’，：｛｝【】]/);
  if (punctuation !== undefined) {
    const {line, found} = punctuation;
    const wanted = fullWidth.get(found) ?? '';
    return {
      zh: `第 ${line} 行：这里用了中文标点 ${found}，请改成英文的 ${wanted}`,
      en: `line ${line}: ${found} is full-width; write ${wanted} instead`,
    };
  }
  const comma = findOutsideStrings(source, /,(?=\s*[}\]])/);
  if (comma !== undefined) {
    return {
      zh: `第 ${comma.line} 行：最后一项后面多了一个逗号，请删去`,
      en: `line ${comma.line}: remove the comma after the last entry`,
    };
  }
  return unlocated(source, reason);
}

function unlocated(source: string, reason: string): Bilingual {
  const position = /position (\d+)/.exec(reason)?.[1];
  const line = position === undefined ? source.split('\n').length : lineAt(source, Number(position));
  return {
    zh: `第 ${line} 行附近写法有误：请检查引号、逗号和括号是否成对、齐全`,
    en: `near line ${line}: check that quotes, commas and brackets are complete (${reason})`,
  };
}

/** First match that is not inside a string, with its line. */
function findOutsideStrings(
  source: string,
  pattern: RegExp,
): {readonly line: number; readonly found: string} | undefined {
  // Strings become blanks of the same length, so that positions stay.
  const bare = source.replace(/"(?:[^"\\\n]|\\.)*"/g, (string) => ' '.repeat(string.length));
  const match = pattern.exec(bare);
  return match === null ? undefined : {line: lineAt(source, match.index), found: match[0]};
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
