import type {FeedReady} from '@zwgk/core';
import {
  type Agency,
  type AgencyReference,
  type Interpreter,
  localized,
  type OfficeHours,
  type Policy,
} from '@zwgk/feed';

/** Somebody who can be asked about a policy: a person who explains it, or a body. */
export interface Contact {
  /** Body that explains it (解读机构). */
  readonly agency?: string;
  /** Person who explains it (解读人). */
  readonly name?: string;
  readonly title?: string;
  readonly phone?: string;
  /** Whose number that is. */
  readonly phoneOf: 'person' | 'body' | 'publisher';
  readonly email?: string;
  readonly address?: string;
  readonly hours?: OfficeHours;
}

/** Whom to ask about a policy. */
export interface ContactView {
  /** Who is to be asked first. */
  readonly first?: Contact;
  readonly others: readonly Contact[];
  /** Names of those who explained it, where all of them have left (已不在岗). */
  readonly left: readonly string[];
  /** How the first is reached is still being looked up. */
  readonly isWaiting: boolean;
}

interface Person extends Interpreter {
  readonly agency: AgencyReference | undefined;
}

/**
 * Finds whom to ask: those who can be reached first, in the order of the interpretations. A person without a number has
 * their body's; where all have left or none is named, it is the body itself, else the issuer, else the publisher.
 */
export function contactView(
  policy: Policy,
  ready: Pick<FeedReady, 'agencies' | 'feed'>,
  language: string,
): ContactView {
  const persons = personsOf(policy);
  const staying = persons.filter(({hasLeft}) => hasLeft !== true);
  const sorted = [...staying.filter(isReachable), ...staying.filter((person) => !isReachable(person))];
  const left = sorted.length > 0 ? [] : persons.flatMap(({name}) => name ?? []);
  const asked = sorted.length > 0 ? sorted : [{agency: persons[0]?.agency ?? bodyOf(policy)}];
  const [first, ...others] = asked.map((person) => contactOf(person, ready, language));
  const isWaiting =
    first?.phone === undefined && ready.agencies.type !== 'ready' && ready.agencies.type !== 'failed';
  return {...(first && {first}), others, left: [...new Set(left)], isWaiting};
}

/** Whether the bodies of the feed have to be read to tell whom to ask. */
export function needsBodies(policy: Policy): boolean {
  return !personsOf(policy).some((person) => person.hasLeft !== true && isReachable(person));
}

/** Those who explain a policy, each once. */
function personsOf({interpretations = []}: Policy): readonly Person[] {
  const persons = interpretations.flatMap(({agency, interpreters = []}) =>
    interpreters.map((person): Person => ({...person, agency})),
  );
  const known = new Set<string>();
  return persons.filter(({name, title, phone, agency}) => {
    const key = [name, name === undefined ? title : '', phone, agency?.text].join('|');
    return !known.has(key) && known.add(key);
  });
}

function bodyOf({interpretations = [], issuer}: Policy): AgencyReference | undefined {
  return interpretations.find(({agency}) => agency !== undefined)?.agency ?? issuer;
}

function isReachable({phone, email}: Pick<Interpreter, 'phone' | 'email'>): boolean {
  return phone !== undefined || email !== undefined;
}

function contactOf(
  {agency, name, title, phone, email, address, hours}: Partial<Person>,
  {agencies, feed}: Pick<FeedReady, 'agencies' | 'feed'>,
  language: string,
): Contact {
  const body = agencies.type === 'ready' ? bodyIn(agencies.value, agency) : undefined;
  const named = agency?.absent === undefined ? agency?.text : undefined;
  const person = {
    ...(named !== undefined && {agency: named}),
    ...(name !== undefined && {name}),
    ...(title !== undefined && {title}),
    ...(email !== undefined && {email}),
    ...(address !== undefined && {address: localized(address, language)}),
    ...(hours !== undefined && {hours}),
  };
  if (phone !== undefined) return {...person, phone, phoneOf: 'person'};
  if (body?.phone !== undefined)
    return {...bodyContact(body, language), ...person, phone: body.phone, phoneOf: 'body'};
  const {publisher} = feed;
  // Still on its way, the body's own number would take the place of the publisher's under the resident's finger.
  const isKnown = agencies.type === 'ready' || agencies.type === 'failed';
  if (!isKnown || publisher.phone === undefined || email !== undefined) return {...person, phoneOf: 'person'};
  return {...person, phone: publisher.phone, phoneOf: 'publisher'};
}

/** The first of the bodies named whose number is known, else the first. */
function bodyIn(
  agencies: ReadonlyMap<string, Agency>,
  reference: AgencyReference | undefined,
): Agency | undefined {
  const bodies = (reference?.agencies ?? []).flatMap((id) => agencies.get(id) ?? []);
  return bodies.find(({phone}) => phone !== undefined) ?? bodies[0];
}

function bodyContact({email, address, hours}: Agency, language: string): Partial<Contact> {
  return {
    ...(email !== undefined && {email}),
    ...(address !== undefined && {address: localized(address, language)}),
    ...(hours !== undefined && {hours: {text: localized(hours, language)}}),
  };
}
