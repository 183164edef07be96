import type {DocumentRow} from '@zwgk/feed';

/** Id of the link that opens a document, to send the focus back to. */
export function documentLinkId({position}: DocumentRow): string {
  return `document-${position}`;
}
