import type {Rule} from 'eslint';

/** Reading order of an element's members; each line may only be followed by lines below it. */
const order = [
  'a static',
  'a public property',
  'private state',
  'the constructor',
  'a lifecycle method',
  'render()',
  'a renderX() method',
  'an onX() method',
  'a helper',
] as const;
type Place = (typeof order)[number];

const lifecycle: ReadonlySet<string> = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'createRenderRoot',
  'shouldUpdate',
  'willUpdate',
  'update',
  'firstUpdated',
  'updated',
  'getUpdateComplete',
  'scheduleUpdate',
]);

/** A class member, as far as its place is concerned. */
interface Member {
  readonly type: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly accessibility?: string;
  readonly key?: {readonly name?: string};
}

/** Asks that elements (classes extending some `…Element`) be written in reading order. */
export const memberOrder: Rule.RuleModule = {
  meta: {
    type: 'layout',
    docs: {description: 'Write the members of an element in reading order.'},
    messages: {late: '{{place}} belongs before {{previous}}.'},
    schema: [],
  },
  create: (context) => ({
    ClassBody: (body) => {
      if (!extendsElement(body.parent)) return;
      let previous: Place = 'a static';
      for (const member of body.body) {
        const place = placeOf(member as Member);
        if (place === undefined) continue;
        if (order.indexOf(place) < order.indexOf(previous)) {
          context.report({node: member, messageId: 'late', data: {place, previous}});
        } else {
          previous = place;
        }
      }
    },
  }),
};

function extendsElement(node: Rule.Node): boolean {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return false;
  return node.superClass?.type === 'Identifier' && node.superClass.name.endsWith('Element');
}

/** Where a member belongs; undefined for public methods, which may stand wherever they read best. */
function placeOf(member: Member): Place | undefined {
  const hidden = member.accessibility === 'private' || member.accessibility === 'protected';
  const name = member.key?.name ?? '';
  if (member.static === true) return 'a static';
  if (member.kind === 'constructor') return 'the constructor';
  if (hidden && /^on[A-Z]/.test(name)) return 'an onX() method';
  if (member.type !== 'MethodDefinition') return hidden ? 'private state' : 'a public property';
  if (member.kind !== 'method') return hidden ? undefined : 'a public property';
  if (lifecycle.has(name)) return 'a lifecycle method';
  if (name === 'render') return 'render()';
  if (/^render[A-Z]/.test(name)) return 'a renderX() method';
  if (/^on[A-Z]/.test(name)) return 'an onX() method';
  return hidden ? 'a helper' : undefined;
}
