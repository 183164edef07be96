/**
 * Text of a file as county servers send it and Notepad saves it: UTF-16 where a byte order mark says so, else UTF-8 if
 * it is, else in the charset its server declares, else GB18030. A byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array, contentType?: string | null): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1];
  const tried = declared === undefined ? ['utf-8'] : ['utf-8', declared];
  for (const charset of tried) {
    const text = decodeAs(bytes, charset);
    if (text !== undefined) return text;
  }
  return new TextDecoder('gb18030').decode(bytes);
}

function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
