/** Whether a BCP 47 tag asks for simplified Chinese, or for nothing in particular: then no words need to be fetched. */
export function isZhHans(tag: string): boolean {
  return /^(zh(-(hans|cn|sg)\b.*)?)?$/i.test(tag);
}
