import {fold} from '../search/fold.js';
import {learnTraditional} from '../search/fold.traditional.js';

/** Every UTF-16 code unit that search folds to another, for readers and writers in other languages. */
export function renderFoldList(): string {
  learnTraditional();
  const lines = ['from,to,characters'];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const folded = fold(character);
    if (folded === character) continue;
    // A comma or quotation mark would need quoting; the code units say which it is.
    const shown = /[",\s]/.test(character + folded) ? '' : `${character}→${folded}`;
    lines.push(`${hex(character)},${hex(folded)},${shown}`);
  }
  return `${lines.join('\n')}\n`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
