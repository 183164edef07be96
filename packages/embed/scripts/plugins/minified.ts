import {type Plugin, RolldownMagicString} from 'rolldown';
import {minifySync} from 'rolldown/utils';

/** Makes the code small. It has its own plugin because the escaping has to come after it. */
export function minified(): Plugin {
  return {
    name: 'minified',
    renderChunk(code, chunk) {
      const {
        code: small,
        map,
        errors,
      } = minifySync(chunk.fileName, code, {
        module: true,
        sourcemap: true,
        compress: {target: 'es2020'},
        codegen: {removeWhitespace: true, legalComments: 'none'},
      });
      const [error] = errors;
      if (error) throw new Error(`${chunk.fileName}: ${error.message}`);
      return map ? {code: small, map} : {code: small};
    },
  };
}

/**
 * Writes every character beyond ASCII as `\uXXXX`, so that a page in GBK reads the script right.
 * Lit reads the cooked strings of its templates, which stay the same; nothing may use `String.raw`.
 */
export function ascii(): Plugin {
  return {
    name: 'ascii',
    renderChunk(code, chunk) {
      if (/\\[^\0-\x7f]/.test(code) || code.includes('String.raw')) {
        throw new Error(
          `${chunk.fileName}: an escaped or raw character beyond ASCII cannot be written as \\uXXXX`,
        );
      }
      const text = new RolldownMagicString(code);
      for (const {0: character, index} of code.matchAll(/[^\0-\x7f]+/g)) {
        text.overwrite(index, index + character.length, escape(character));
      }
      return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
    },
  };
}

function escape(text: string): string {
  const units = Array.from({length: text.length}, (_, index) => text.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
