export {type Answer, type Ask, Question} from './answer.js';
export {fileNote, kindOf, type Program, programFor} from './attachment.view.js';
export {attachments, titled} from './attachments.js';
export {ChineseParts} from './chinese.parts.js';
export {citation, type Cited, civilDate} from './citation.js';
export {copyText} from './clipboard.js';
export {canPrint, type Copyable, copyTools} from './copy.js';
export {type DeskSection, deskSection} from './desk.section.js';
export {deskWords} from './desk.words.js';
export {detailTools} from './detail.tools.js';
export {issuerOf, numberOf} from './document.names.js';
export {type ExportedList, exportTable} from './export.list.js';
export type {FacetName, Faceting, ListScene} from './faceting.js';
export type {Gathered} from './gather.js';
export {isWhole} from './inquiry.js';
export {Journey, type JourneyPort} from './journey.js';
export {type Commented, feedbackSlot} from './feedback.slot.js';
export {keeper} from './keep.js';
export {styles as frameStyles} from './frame.styles.js';
export {type RecordLink, renderLate} from './late.part.js';
export {inCatalog, linkFrom} from './links.js';
export {type ListDesk, ListElement} from './list.element.js';
export {ListEnd} from './list.end.js';
export {
  countOf,
  type ListErrands,
  type ListNames,
  nothingYet,
  renderPages,
  renderState,
  ResultTeller,
} from './list.parts.js';
export {styles as listStyles} from './list.styles.js';
export {type Listed, pagesOf} from './listed.js';
export {wholeNameOf} from './matter.names.js';
export {wholeSize} from './page.size.js';
export {isFoundInText, marked, markingBy, type NamedText} from './marking.js';
export {type Marking, unmarked} from './unmarked.js';
export {nextPage} from './next.page.js';
export {neighbourLinks, type Neighbours, neighboursOf} from './neighbours.js';
export {notices} from './notices.js';
export {mostExported, mostPrinted} from './outputs.limits.js';
export {type OutputPanel, type Outputs, outputs} from './outputs.js';
export {styles as outputStyles} from './outputs.styles.js';
export type {Work} from './outputs.work.js';
export {drawPart, type Page, pageTitle, problemMessage, stay, unanswered, valueOf} from './page.js';
export {fill, printSheet, type Sheet} from './print.frame.js';
export {imprint, printDetail, type Printing} from './print.js';
export {type Extent, printedTable, type PrintedTable, printList} from './print.list.js';
export {acrossStyles, styles as printStyles} from './print.styles.js';
export {printed} from './printed.js';
export {qrCode} from './qr.js';
export type {Records} from './records.js';
export {unconditioned, withValues} from './query.js';
export type {Route} from './query.history.js';
export {register, type Register, type RegisterColumn} from './register.js';
export {styles as registerStyles} from './register.styles.js';
export {
  addressOf,
  formatRoute,
  hasRoute,
  isAddress,
  pageAddress,
  prefixOf,
  type RouteMembers,
} from './route.js';
export {askedIn} from './route.parse.js';
export {
  type BrowseQuery,
  type BrowseSettings,
  heading,
  link,
  type LinkMarks,
  type Scene,
  type Vocabulary,
} from './scene.js';
export {widgetSection} from './section.js';
export {type ListState, type Looked, Shelf} from './shelf.js';
export {Sighting} from './sighting.js';
export type {Spoken} from './spoken.js';
export {stayHere} from './stay.here.js';
export {type Format} from './table.begin.js';
export {type Column, download, fileName} from './table.file.js';
export {conditionsIn, narrowedBy, offered, tags} from './tags.js';
export {browseWords, type BrowseWordSet} from './words.js';
