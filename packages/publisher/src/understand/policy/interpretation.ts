import {
  type Attachment,
  type CodelistEntry,
  codeName,
  findCodes,
  type Interpretation,
  interpretationFormCodes,
  interpretationFormList,
  interpretationFormNamesZhHans,
  interpretationKindCodes,
  interpretationKindList,
  type Medium,
} from '@zwgk/feed';

import type {AgencyFinder} from '../agency.finder.js';
import {attachmentsOf} from '../attachment.js';
import {dateIn} from '../document.terms.js';
import type {FieldTexts} from '../entry.js';
import {hashOf, idKey} from '../id.js';
import {linkOf} from '../link.js';
import type {Log} from '../log.js';
import {referenceOf} from '../matter.js';
import {joinLines} from '../name.js';
import {remembering} from '../remembering.js';
import {absenceOf, bareKeyOf, isStated, keyOf} from '../text.js';
import {type Contacts, interpretersOf} from './interpreters.js';
import {addressesIn, addressIn} from './policy.links.js';
import {blocksIn, statedText} from './policy.text.js';

/** What is known beside the row. */
export interface InterpretationContext {
  readonly agencies: AgencyFinder;
  /** How the interpreters that a list of their own names are reached. */
  readonly contacts: Contacts;
  readonly today: string;
  readonly log: Log;
}

/** The policy an interpretation is of. */
export interface Interpreted {
  readonly id: string;
  readonly title: string;
}

/** Fields that make a row tell of an interpretation; a policy alone may have a telephone. */
const telling = [
  'interpretationTitle',
  'interpretationKind',
  'interpretationForm',
  'interpretationOn',
  'interpretationUrl',
  'interpretationBody',
  'interpreter',
  'media',
] as const;

/** Whether anything in a row tells of an interpretation. */
export function tellsOfInterpretation(row: FieldTexts): boolean {
  return telling.some((field) => {
    const text = row.text(field);
    return isStated(text) || row.stored(field).link !== undefined;
  });
}

/** What a row says about one interpretation of a policy. */
export function interpretationOf(
  row: FieldTexts,
  policy: Interpreted,
  context: InterpretationContext,
): Interpretation {
  const {log, agencies} = context;
  const kindAndForm = kindAndFormOf(row, log);
  const publishedOn = dateIn(row, 'interpretationOn', context);
  const url = addressIn(row, 'interpretationUrl', log) ?? addressBehind(row);
  const agency = joinLines(row.text('interpretationAgency'));
  const title = titleOf(row, policy, kindAndForm.form, log);
  const interpreters = interpretersOf(row, context.contacts, log);
  const media = mediaOf(row, {...kindAndForm, url}, log);
  const body = blocksIn(row, 'interpretationBody', log);
  const files = attachmentsIn(row, log);
  return {
    id: `i-${hashOf([policy.id, idKey(title), url ?? publishedOn ?? ''])}`,
    title,
    ...kindAndForm,
    ...(publishedOn !== undefined && {publishedOn}),
    ...(url !== undefined && {url}),
    ...(agency !== '' && {agency: referenceOf(agency, agencies)}),
    ...(interpreters.length > 0 && {interpreters: [...interpreters]}),
    ...(body !== undefined && {body}),
    ...(media.length > 0 && {media: [...media]}),
    ...(files.length > 0 && {attachments: [...files]}),
  };
}

/** Where the cell with the title leads. */
function addressBehind(row: FieldTexts): string | undefined {
  const reading = linkOf(row.stored('interpretationTitle').link ?? '');
  return reading.type === 'url' ? reading.url : undefined;
}

/** The title as written; without one it is named after the policy, which is told. */
function titleOf(row: FieldTexts, policy: Interpreted, form: Form | undefined, log: Log): string {
  const title = statedText(row, 'interpretationTitle', log);
  if (title !== undefined) return joinLines(title);
  const own = joinLines(row.text('title'));
  if (isInterpretationTitle(own)) return own;
  log.repaired('INTERPRETATION_TITLE_MADE', row.place('interpretationTitle'));
  const name = form === undefined ? undefined : codeName(interpretationFormNamesZhHans, form);
  return `《${policy.title.replace(/^《|》$/g, '')}》${name ?? '政策解读'}`;
}

/** Whether a title is that of an interpretation, not of a policy. */
export function isInterpretationTitle(title: string): boolean {
  return /解读|一图读懂|图解|问答|答记者问/.test(title);
}

type Kind = NonNullable<Interpretation['kind']>;
type Form = NonNullable<Interpretation['form']>;

interface KindAndForm {
  readonly kind?: Kind;
  readonly form?: Form;
}

/** Kind and form; counties write either into a column called 解读类型. */
function kindAndFormOf(row: FieldTexts, log: Log): KindAndForm {
  const [kinds, forms] = (['interpretationKind', 'interpretationForm'] as const).map((field) => {
    const text = row.text(field);
    const found = kindAndFormIn(text);
    if (Object.keys(found).length === 0 && wordsOf(text).length > 0)
      log.report('INTERPRETATION_WORD_UNKNOWN', row.place(field), text.slice(0, 30));
    return found;
  });
  const kind = kinds?.kind ?? forms?.kind;
  const form = forms?.form ?? kinds?.form;
  return {...(kind !== undefined && {kind}), ...(form !== undefined && {form})};
}

const kindAndFormIn = remembering((text): KindAndForm => {
  const words = wordsOf(text);
  const kind = interpretationKindCodes.find((code) =>
    words.some((word) => names(interpretationKindList, word, code)),
  );
  const form = interpretationFormCodes.find((code) =>
    words.some((word) => names(interpretationFormList, word, code)),
  );
  return {...(kind !== undefined && {kind}), ...(form !== undefined && {form})};
});

function wordsOf(text: string): readonly string[] {
  if (absenceOf(text) !== undefined) return [];
  return text.split(/[、，,;；+＋/／\n]+/).filter((word) => word.trim() !== '');
}

function names(list: readonly CodelistEntry[], word: string, code: string): boolean {
  return [keyOf(word), bareKeyOf(word), bareKeyOf(word).replace(/(?:形式|类|方式|类型)$/, '')].some((key) =>
    findCodes(list, key).includes(code),
  );
}

const mediaTypes: readonly (readonly [RegExp, Medium['type']])[] = [
  [/\.(?:jpe?g|png|gif|webp|bmp|svg|avif)(?:[?#]|$)/i, 'picture'],
  [/\.(?:mp4|webm|m4v|mov|ogv|m3u8|flv|wmv|avi)(?:[?#]|$)/i, 'video'],
  [/\.(?:mp3|m4a|aac|wav|ogg|oga|opus|amr|wma)(?:[?#]|$)/i, 'audio'],
];

/** Pictures, videos and recordings: of the cells for them, or what the link itself leads to. */
function mediaOf(
  row: FieldTexts,
  {form, url}: {readonly form?: Form; readonly url: string | undefined},
  log: Log,
): readonly Medium[] {
  const own = url !== undefined && mediaTypes.some(([pattern]) => pattern.test(url)) ? [url] : [];
  const addresses = [...addressesIn(row, 'media', log), ...own];
  const alt = statedText(row, 'alt', log);
  const poster = addressIn(row, 'poster', log);
  const transcript = blocksIn(row, 'transcript', log);
  return addresses.flatMap((address): readonly Medium[] => {
    const byForm = (['picture', 'video', 'audio'] as const).find((type) => type === form);
    const type = mediaTypes.find(([pattern]) => pattern.test(address))?.[1] ?? byForm;
    if (type === undefined) {
      log.report('MEDIUM_UNKNOWN', row.place('media'), address.slice(0, 80));
      return [];
    }
    return [
      {
        type,
        url: address,
        ...(alt !== undefined && {alt: joinLines(alt)}),
        ...(poster !== undefined && type === 'video' && {poster}),
        ...(transcript !== undefined && {transcript}),
      },
    ];
  });
}

function attachmentsIn(row: FieldTexts, log: Log): readonly Attachment[] {
  const {attachments, malformed, unsafe} = attachmentsOf(
    row.text('interpretationFiles'),
    row.stored('interpretationFiles').link,
  );
  const place = row.place('interpretationFiles');
  for (const address of malformed) log.report('URL_MALFORMED', place, address.slice(0, 80));
  for (const address of unsafe) log.report('URL_UNSAFE', place, address.slice(0, 80));
  return attachments;
}
