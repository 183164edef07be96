import type {Interpreter} from '@zwgk/feed';

import type {FieldTexts} from '../entry.js';
import type {Field} from '../header-aliases.js';
import type {Log} from '../log.js';
import {joinLines} from '../name.js';
import {absenceOf, isStated} from '../text.js';
import {officeHoursOf} from './office-hours.js';

/** One person as a cell names them. */
interface Person {
  readonly name?: string;
  readonly title?: string;
  readonly phone?: string;
  readonly hasLeft?: true;
}

const separators = /[、，,;；/／|\n]+/;
/** A post may hold 、 itself (党组成员、副局长): what parts more strongly is tried first. */
const separatorsByStrength = [/\n+/, /[;；]+/, /[/／|]+/, /[，,]+/, /[、，,]+/, separators];
const left =
  /调离|调走|调任|调往|调出|离职|离任|离岗|退休|转岗|辞职|免职|不再担任|不再负责|已?不在(?:岗|职|本单位)|已?(?:变动|变更)|轮岗|^(?:离开|否|不在)$/;
const phone =
  /(?:\+?86[- ]?)?(?:\(?0\d{2,3}\)?[- ]?)?\d{7,8}(?:\s*(?:转|-|ext\.?|分机)\s*\d{1,5})?|1\d{10}|0000-?\d{4,8}(?:\s*(?:转|-)\s*\d{1,5})?/;
/** More people than any cell names. */
const most = 20;

/** How people are reached whom a list of their own names, by name. */
export type Contacts = ReadonlyMap<string, Interpreter>;

/** Fields of a list of people that says nothing of any policy. */
const ofInterpretations: readonly Field[] = [
  'title',
  'docNumber',
  'interpretationTitle',
  'interpretationKind',
  'interpretationForm',
  'interpretationOn',
  'interpretationUrl',
];

/** Whether a row is of a list of interpreters: it names nobody's policy and nothing that explains one. */
export function isOfPeople(row: FieldTexts): boolean {
  return row.has('interpreter') && !ofInterpretations.some((field) => row.has(field));
}

/** How the people of such rows are reached; a name of two of them is nobody's. */
export function contactsOf(rows: readonly FieldTexts[], log: Log): Contacts {
  const contacts = new Map<string, Interpreter>();
  const names = new Set<string>();
  for (const one of rows.flatMap((row) => interpretersOf(row, new Map(), log))) {
    const {name} = one;
    if (name === undefined) continue;
    if (names.has(name)) contacts.delete(name);
    else contacts.set(name, one);
    names.add(name);
  }
  return contacts;
}

/** Who explains a policy, of the cells of one row; what is missing or does not fit is told. */
export function interpretersOf(row: FieldTexts, contacts: Contacts, log: Log): readonly Interpreter[] {
  const people = peopleIn(row);
  const posts = parallel(row, 'post', people.length, log);
  const phones = parallel(row, 'phone', people.length, log);
  const emails = parallel(row, 'email', people.length, log);
  const presence = parallel(row, 'presence', people.length, log);
  const remarks = row.text('remarks');
  const said = (value: string | undefined): value is string => value !== undefined && value !== '';
  const shared = {...address(row), ...hours(row, log)};
  const interpreters = people.map((person, at): Interpreter => {
    const title = said(person.title) ? person.title : posts[at];
    const call = said(phones[at]) ? phones[at] : person.phone;
    const isGone =
      person.hasLeft === true ||
      left.test(presence[at] ?? '') ||
      (people.length === 1 && /解读人|已调|调离/.test(remarks) && left.test(remarks));
    return {
      ...contacts.get(person.name ?? ''),
      ...(said(person.name) && {name: person.name}),
      ...(said(title) && {title}),
      ...(said(call) && {phone: call}),
      ...(said(emails[at]) && {email: emails[at]}),
      ...shared,
      ...(isGone && {hasLeft: true as const}),
    };
  });
  const known = interpreters.filter((one) => Object.keys(one).length > Object.keys(shared).length);
  tell(row, known, log);
  return known.length > 0 || Object.keys(shared).length === 0 ? known : [shared];
}

function tell(row: FieldTexts, interpreters: readonly Interpreter[], log: Log): void {
  if (interpreters.every(({name}) => name === undefined)) {
    if (row.has('interpreter') || row.has('phone'))
      log.report('INTERPRETER_NAME_MISSING', row.place('interpreter'));
  } else if (interpreters.some((one) => one.hasLeft === true))
    log.repaired('INTERPRETER_LEFT', row.place('interpreter'));
  if (interpreters.every((one) => one.phone === undefined) && (row.has('interpreter') || row.has('phone')))
    log.report('INTERPRETER_PHONE_MISSING', row.place('phone'));
}

/** The people a cell names; nobody, but a place for the other cells, where it is blank. */
function peopleIn(row: FieldTexts): readonly Person[] {
  const text = row.text('interpreter');
  if (!isStated(text)) return [{}];
  const people = apart(text, separators)
    .flatMap(namesApart)
    .slice(0, most)
    .map((part) => (absenceOf(part) === undefined ? personOf(part) : {}));
  return people.length === 0 ? [{}] : people;
}

/** Names with nothing but spaces between them; 张 三 is one. */
function namesApart(text: string): readonly string[] {
  const words = text.split(/\s+/);
  return words.every((word) => /^[\u4e00-\u9fff·]{2,4}$/.test(word) && !office.test(word) && !left.test(word))
    ? words
    : [text];
}

/** Parts of a list; what stands in brackets is not parted. */
function apart(text: string, separator: RegExp): readonly string[] {
  if (!separator.test(text)) return text.trim() === '' ? [] : [text.trim()];
  const parts: string[] = [];
  let depth = 0;
  for (const part of text.split(new RegExp(`(${separator.source})`))) {
    const isOpen = depth > 0;
    depth += (part.match(/[(（【[]/g)?.length ?? 0) - (part.match(/[)）】\]]/g)?.length ?? 0);
    if (isOpen) parts.push((parts.pop() ?? '') + part);
    else if (!separator.test(part) && part.trim() !== '') parts.push(part.trim());
  }
  return parts;
}

/** A name with what stands in brackets or beside it: 王某（副局长）, 副局长 王某 0000-1234567. */
function personOf(text: string): Person {
  const notes = [...text.matchAll(/[(（【[]([^()（）【】[\]]*)[)）】\]]/g)].flatMap(([, inner = '']) =>
    inner.split(separators),
  );
  let rest = text.replace(/[(（【[][^()（）【】[\]]*[)）】\]]/g, ' ').trim();
  const call = [rest, ...notes].map((part) => phone.exec(part)?.[0]).find((found) => found !== undefined);
  if (call !== undefined)
    rest = rest
      .replace(call, ' ')
      .replace(/(?:电话|联系电话|联系方式|tel)\s*[:：]?/i, ' ')
      .trim();
  const hasLeft = left.test(rest) || notes.some((note) => left.test(note));
  rest = rest
    .replace(/[,，\s-]*已?(?:调离|调走|离职|退休|离任|转岗)(?:本单位)?$/, '')
    .replace(/[:：\s]+$/, '');
  const words = rest.split(/[\s:：]+/).filter((word) => word !== '');
  const post = words.length === 2 ? words.find((word) => office.test(word)) : undefined;
  const name = joinLines((post === undefined ? words : words.filter((word) => word !== post)).join(' '));
  const title = post ?? notes.find((note) => note !== '' && !left.test(note) && !phone.test(note));
  return {
    ...(name !== '' && {name}),
    ...(title !== undefined && {title: title.trim()}),
    ...(call !== undefined && {phone: call.trim()}),
    ...(hasLeft && {hasLeft: true as const}),
  };
}

const office =
  /(?:长|主任|书记|员|人|专家|教授|工程师|会计师|经济师|主管|干事|秘书|调研员|巡视员|局|办|处|科|股)$/;

/** A cell that goes with the people of another: one for each, or one for all; anything else is told and goes to all. */
function parallel(row: FieldTexts, field: Field, people: number, log: Log): readonly string[] {
  const text = row.text(field);
  if (!isStated(text)) return [];
  const whole = text.split('\n').join('、');
  if (people === 1) return [whole];
  const lists = separatorsByStrength.map((separator) => apart(text, separator));
  const fitting = lists.find((parts) => parts.length === people);
  if (fitting !== undefined) return fitting.map((part) => (absenceOf(part) === undefined ? part : ''));
  const count = Math.max(...lists.map(({length}) => length));
  if (count > 1) log.report('INTERPRETERS_UNEVEN', row.place(field), people, count);
  return Array.from({length: people}, () => whole);
}

function address(row: FieldTexts): Pick<Interpreter, 'address'> {
  const text = joinLines(row.text('address'));
  return !isStated(text) ? {} : {address: text};
}

function hours(row: FieldTexts, log: Log): Pick<Interpreter, 'hours'> {
  const text = row.text('hours');
  if (!isStated(text)) return {};
  const read = officeHoursOf(text);
  if (read.periods === undefined) log.repaired('HOURS_UNREAD', row.place('hours'));
  return {hours: read};
}
