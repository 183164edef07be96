const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** Longest file name kept, in characters, without its extension. */
const longestName = 100;

/**
 * A name a file can have on any system and that does not deceive: no folders, no control or direction characters, no
 * reserved names, and the extension of what the bytes are.
 */
export function safeFileName(name: string, mediaType: string): string {
  const base = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*%]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const extension = extensions[mediaType] ?? /\.([A-Za-z0-9]{1,8})$/.exec(base)?.[1];
  const stem = [...base.replace(/\.[A-Za-z0-9]{1,8}$/, '')].slice(0, longestName).join('');
  const usable = stem === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? '附件' : stem;
  return extension === undefined ? usable : `${usable}.${extension.toLowerCase()}`;
}
