import type {Declaration, Described, Member} from './manifest.js';

/** The reference of one element, as Markdown. */
export function elementReference(element: Declaration): string {
  const {tagName = '', description = '', members = [], events, slots, cssParts, cssProperties} = element;
  const attributes = members.filter(
    ({attribute, privacy}) => attribute !== undefined && privacy === undefined,
  );
  return [
    `## \`<${tagName}>\``,
    description,
    table('属性 / Attributes', ['Attribute', 'Type', 'Default', ''], attributes.map(attributeRow)),
    table('事件 / Events', ['Event', ''], events?.map(nameRow)),
    table('插槽 / Slots', ['Slot', ''], slots?.map(nameRow)),
    table('样式部位 / Parts', ['Part', ''], cssParts?.map(nameRow)),
    table('样式变量 / Tokens', ['Token', 'Default', ''], cssProperties?.map(tokenRow)),
  ].join('\n\n');
}

const attributeRow = ({
  attribute = '',
  type,
  default: value = '',
  description = '',
}: Member): readonly string[] => [code(attribute), code(type?.text ?? 'string'), code(value), description];

const nameRow = ({name, description = ''}: Described): readonly string[] => [
  name === '' ? '(default)' : code(name),
  description,
];

const tokenRow = ({name, default: value = '', description = ''}: Described): readonly string[] => [
  code(name),
  code(value),
  description,
];

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

/** A heading with a table, or nothing where there are no rows. */
function table(heading: string, head: readonly string[], rows: readonly (readonly string[])[] = []): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return [`### ${heading}`, '', ...lines].join('\n');
}

const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
