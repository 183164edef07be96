/** The parts of a custom elements manifest that are read here. https://github.com/webcomponents/custom-elements-manifest */
export interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
}

export interface Declaration extends Described {
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

export interface Member extends Described {
  readonly attribute?: string;
  readonly type?: {readonly text: string};
  readonly kind: 'field' | 'method';
  readonly privacy?: 'private' | 'protected' | 'public';
  readonly static?: boolean;
  readonly inheritedFrom?: unknown;
}

/** What elements say in public, by the manifest's own names. */
export interface PublicNames {
  readonly events: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly cssParts: ReadonlySet<string>;
  readonly cssProperties: ReadonlySet<string>;
}

/** Every custom element that a manifest describes. */
export const elementsOf = ({modules}: Manifest): readonly Declaration[] =>
  modules.flatMap(({declarations = []}) => declarations).filter(({customElement}) => customElement === true);

/** One line per public thing of an element that has no sentence: capital, or Chinese, to full stop. */
export function undocumented(element: Declaration): readonly string[] {
  const {name, members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  const kinds: readonly (readonly [string, readonly Described[]])[] = [
    ['class', [element]],
    ['property', members.filter(isPublicProperty)],
    ['event', events],
    ['slot', slots],
    ['part', cssParts],
    ['token', cssProperties],
  ];
  return kinds.flatMap(([kind, things]) =>
    things
      .filter((thing) => !isSentence(thing.description))
      .map((thing) => `${name}: ${kind} "${thing.name}"`),
  );
}

const isPublicProperty = ({kind, privacy = 'public', inheritedFrom, ...member}: Member): boolean =>
  kind === 'field' && privacy === 'public' && member.static !== true && inheritedFrom === undefined;

const isSentence = (text = ''): boolean => /^(`|<|[\p{Lu}\p{Lo}])[^]*[.。](\s|$)/u.test(text.trim());

/** Everything that some element of these manifests documents. */
export function documentedNames(elements: readonly Declaration[]): PublicNames {
  const names = (list: (element: Declaration) => readonly Described[] | undefined): ReadonlySet<string> =>
    new Set(elements.flatMap((element) => list(element) ?? []).map(({name}) => name));
  return {
    events: names(({events}) => events),
    slots: names(({slots}) => slots),
    cssParts: names(({cssParts}) => cssParts),
    cssProperties: names(({cssProperties}) => cssProperties),
  };
}
