import type {Parsed} from '../parse.file.js';
import {parseItemsFile} from '../parse.js';
import type {DisclosureDocument, MatterDetail} from '../schemas.js';
import {documentShape, matterDetailShape} from '../shapes.whole.generated.js';

/** Reads a file of whole matters. */
export function parseMatterDetails(json: unknown): Parsed<readonly MatterDetail[]> {
  return parseItemsFile(matterDetailShape, json);
}

/** Reads a file of whole documents. */
export function parseDocumentDetails(json: unknown): Parsed<readonly DisclosureDocument[]> {
  return parseItemsFile(documentShape, json);
}
