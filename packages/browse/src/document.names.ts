import {absenceOf, type DisclosureDocument, statedWords} from '@zwgk/feed';

/** Number of a document, unless the source says it has none. */
export function numberOf({docNumber}: DisclosureDocument, language: string): string | undefined {
  return docNumber === undefined || absenceOf(docNumber) !== undefined
    ? undefined
    : statedWords(docNumber, language);
}

/** Who issued a document, unless the source says nobody did. */
export function issuerOf({issuer}: DisclosureDocument): string | undefined {
  return issuer?.absent === undefined ? issuer?.text : undefined;
}
