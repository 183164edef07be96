import type {Cell} from '../table/sheet.js';

/** What the characters of a symbol font look like: letters and signs that print as ticks and boxes. */
type Glyphs = Readonly<Record<string, string>>;

const wingdings: Glyphs = {
  '\u006c': '●',
  '\u006d': '○',
  '\u006e': '■',
  '\u006f': '□',
  '\u0070': '□',
  '\u0071': '□',
  '\u0072': '□',
  '\u0074': '◆',
  '\u0075': '◆',
  '\u0076': '◆',
  '\u0078': '☒',
  '\u00a1': '○',
  '\u00a4': '◉',
  '\u00a8': '□',
  '\u00ab': '★',
  '\u00fb': '✗',
  '\u00fc': '✓',
  '\u00fd': '☒',
  '\u00fe': '☑',
};
const wingdings2: Glyphs = {
  '\u004f': '✗',
  '\u0050': '✓',
  '\u0051': '☒',
  '\u0052': '☑',
  '\u0053': '☒',
  '\u0054': '☒',
  '\u0055': '☒',
  '\u002a': '□',
  '\u0098': '●',
  '\u00a2': '■',
  '\u00a3': '□',
  '\u0099': '○',
};
const webdings: Glyphs = {'\u0061': '✓', '\u0063': '□', '\u0067': '■', '\u006e': '●', '\u0072': '✗'};

/** Signs left by Word with its symbol fonts' private code points, where the font name was lost. */
const anyFont: Glyphs = {
  '\uf04f': '✗',
  '\uf050': '✓',
  '\uf051': '☒',
  '\uf052': '☑',
  '\uf053': '☒',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf0a1': '○',
  '\uf0a2': '■',
  '\uf0a3': '□',
  '\uf0a8': '□',
  '\uf0fc': '✓',
  '\uf0fd': '☒',
  '\uf0fe': '☑',
  '\uf074': '◆',
};

function glyphsOf(font: string | undefined): Glyphs | undefined {
  const name = (font ?? '').toLowerCase().replace(/\s/g, '');
  if (name.startsWith('wingdings2')) return wingdings2;
  if (name.startsWith('wingdings')) return wingdings;
  return name.startsWith('webdings') ? webdings : undefined;
}

function asSeen(text: string, glyphs: Glyphs): string {
  return text.replace(/[\u0021-\u00ff\uf020-\uf0ff]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const low = code >= 0xf000 ? String.fromCharCode(code - 0xf000) : sign;
    return glyphs[low] ?? sign;
  });
}

/** Text of a cell with the signs of symbol fonts as the ticks and boxes a person sees. */
export function visibleText({text, runs}: Cell): string {
  if (runs === undefined && !/[\uf020-\uf0ff]/.test(text)) return text;
  const shown =
    runs === undefined
      ? text
      : runs
          .map((run) => {
            const glyphs = glyphsOf(run.font);
            return glyphs === undefined ? run.text : asSeen(run.text, glyphs);
          })
          .join('');
  return shown.replace(/[\uf020-\uf0ff]/g, (sign) => anyFont[sign] ?? sign);
}
