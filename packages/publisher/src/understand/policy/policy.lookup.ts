import {documentHeaders, type Field} from '../header-aliases.js';
import {remembering} from '../remembering.js';
import {bareKeyOf} from '../text.js';
import {groupWords, plainWordings, type PolicyPart, sureWordings} from './policy.wordings.js';

/** A field with the part it belongs to. */
export interface PartField {
  readonly part: PolicyPart;
  readonly field: Field;
}

/** Everything the words above a column may mean. */
export interface Wording {
  /** What they mean wherever they stand. */
  readonly sure: readonly PartField[];
  /** What they mean in a table that has the part. */
  readonly plain: ReadonlyMap<PolicyPart, Field>;
  /** What they mean in a table of documents. */
  readonly documents: Field | undefined;
  /** The part a heading over the column names. */
  readonly group: PolicyPart | undefined;
}

type Lookup = ReadonlyMap<PolicyPart, ReadonlyMap<string, Field>>;

const isPart = (_name: string): _name is PolicyPart => true;
const isField = (_name: string): _name is Field => true;

function lookupOf(wordings: typeof sureWordings): Lookup {
  return new Map(
    Object.entries(wordings).flatMap(([part, fields]) =>
      isPart(part) ? [[part, byKey(fields)] as const] : [],
    ),
  );
}

function byKey(fields: Readonly<Partial<Record<string, string>>>): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(fields).flatMap(([field, words = '']) =>
      isField(field) ? words.split('|').map((word) => [bareKeyOf(word), field] as const) : [],
    ),
  );
}

const sureLookup = lookupOf(sureWordings);
const plainLookup = lookupOf(plainWordings);
const documentLookup = byKey(documentHeaders);

/** Words around a wording that change nothing: 请填写政策名称, 1.政策名称. */
function keyOfHeader(words: string): string {
  return bareKeyOf(words).replace(/^(?:请填写?|填写|\d{1,2}|[一二三四五六七八九十]{1,2}(?=.{3}))/, '');
}

/** What a header, outermost words first, may mean in a table of policies. */
export function wordingOf(words: readonly string[]): Wording {
  const inner = words.at(-1) ?? '';
  const outer = words.slice(0, -1).join('');
  const group = outer === '' ? undefined : groupWords.find(([pattern]) => pattern.test(outer))?.[1];
  const single = lookUp(inner);
  const joined = outer === '' ? undefined : lookUp(outer + inner);
  const sure = joined?.sure.length ? joined.sure : single.sure;
  const kept = group === undefined ? sure : sure.filter(({part}) => fits(part, group));
  if (group === undefined) return {...single, sure: kept, group};
  const plain = single.plain.get(group);
  return {
    sure: [...kept, ...(kept.length === 0 && plain !== undefined ? [{part: group, field: plain}] : [])],
    plain: new Map(),
    documents: group === 'policy' ? single.documents : undefined,
    group,
  };
}

/**
 * Whether words mean the same under a heading as without it: under 解读情况, 文号 is that of the policy; 意见 under it is no
 * comment on a draft.
 */
function fits(part: PolicyPart, group: PolicyPart): boolean {
  if (part === group || part === 'policy' || group === 'policy') return true;
  if (group === 'interpretation') return part !== 'comments';
  return [part, group].every((one) => one === 'comments' || one === 'consultation');
}

const lookUp = remembering((words: string): Omit<Wording, 'group'> => {
  const key = keyOfHeader(words);
  const sure = [...sureLookup].flatMap(([part, fields]): readonly PartField[] => {
    const field = fields.get(key);
    return field === undefined ? [] : [{part, field}];
  });
  const plain = new Map(
    [...plainLookup].flatMap(([part, fields]) => {
      const field = fields.get(key);
      return field === undefined ? [] : [[part, field] as const];
    }),
  );
  return {sure, plain, documents: documentLookup.get(key)};
});

/** The field plain words mean in a table: that of its first part, in an order, in which nothing else says it yet. */
export function bestWording(
  {sure, plain, documents}: Wording,
  order: readonly PolicyPart[],
  parts: ReadonlySet<PolicyPart>,
  isTaken: (field: Field) => boolean,
): Field | undefined {
  const candidates = order
    .filter((part) => parts.has(part))
    .flatMap((part) => [
      ...(part === 'policy' && documents !== undefined ? [documents] : []),
      ...sure.filter((found) => found.part === part).map(({field}) => field),
      ...(plain.has(part) ? [plain.get(part) ?? documents] : []),
    ]);
  return candidates.find((field) => field !== undefined && !isTaken(field));
}

/** Whether a text may head a column of a table of policies. */
export function isPolicyHeader(words: string): boolean {
  const {sure, plain} = lookUp(words);
  return sure.length > 0 || plain.size > 0;
}

/** Whether a text may be the label of a field in a form about policies. */
export function isPolicyLabel(words: string): boolean {
  return isPolicyHeader(words) || lookUp(words).documents !== undefined;
}

/** Whether a text can hardly be anything but such a header. */
export function isSurePolicyHeader(words: string): boolean {
  return lookUp(words).sure.length > 0;
}
