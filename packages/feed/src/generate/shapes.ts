import * as codelists from '../codelists.generated.js';
import * as schemas from '../schemas.js';
import * as fields from '../shape.js';
import * as submissionFields from '../submission/fields.js';
import * as submission from '../submission/schemas.js';

/** Schemas that readers use, with the type each lets through. */
const readable: Readonly<Record<string, string>> = {
  feed: 'Feed',
  itemsFile: 'ItemsFile',
  agency: 'Agency',
  calendarYear: 'CalendarYear',
  matter: 'Matter',
  document: 'DisclosureDocument',
  matterDetail: 'MatterDetail',
  catalogHead: 'CatalogHead',
  include: 'Include',
  map: 'ColumnMap',
  matterRowsFile: 'MatterRowsFile',
  matterTextsFile: 'MatterTextsFile',
  matterPage: 'MatterPage',
  documentHead: 'DocumentHead',
  documentRowsFile: 'DocumentRowsFile',
  documentTextsFile: 'DocumentTextsFile',
  documentPage: 'DocumentPage',
  setsFile: 'SetsFile',
  shardFile: 'ShardFile',
  orderFile: 'OrderFile',
  idsFile: 'IdsFile',
  offersFile: 'OffersFile',
  revisionFile: 'Revision',
  policyHead: 'PolicyHead',
  policyRowsFile: 'PolicyRowsFile',
  policyTextsFile: 'PolicyTextsFile',
  policyPage: 'PolicyPage',
  policy: 'Policy',
  run: 'Run',
  lookup: 'Lookup',
  feedbackHead: 'FeedbackHead',
  feedbackLists: 'FeedbackLists',
  tally: 'RatingTally',
  ledgerEntry: 'LedgerEntry',
  publicMessage: 'PublicMessage',
};

/** Part of a Valibot schema this package uses, as its objects spell it. */
interface Described {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly item?: Described;
  readonly items?: readonly Described[];
  readonly options?: readonly unknown[];
  readonly wrapped?: Described;
  readonly key?: Described;
  readonly value?: Described;
  readonly literal?: unknown;
  readonly pipe?: readonly Described[];
  readonly requirement?: unknown;
}

function isDescribed(value: unknown): value is Described {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

/**
 * Writes schemas as shape literals. Those with a name of their own become constants; the rest are repeated,
 * which costs fewer bytes once compressed than more names would.
 */
class ShapeWriter {
  readonly constants: string[] = [];
  private readonly names = new Map<unknown, string>();
  private readonly written = new Set<unknown>();
  private readonly codes = new Map<string, string>();

  constructor(named: Readonly<Record<string, unknown>>) {
    for (const name of Object.keys(named)) this.names.set(named[name], name);
    for (const [name, codes] of Object.entries(codelists)) this.codes.set(JSON.stringify(codes), name);
  }

  /** The literal of a schema, or the name of the constant that holds it. */
  reference(schema: Described): string {
    const name = this.names.get(schema);
    if (name === undefined) return this.literal(schema);
    if (!this.written.has(schema)) {
      this.constants.push(`const ${name}: ShapeData = ${this.literal(schema)};`);
      this.written.add(schema);
    }
    return name;
  }

  private literal(schema: Described): string {
    switch (schema.type) {
      case 'string':
        return stringLiteral(schema);
      case 'number':
        return `['i', ${String(requirement(schema, 'min_value') ?? Number.MIN_SAFE_INTEGER)}]`;
      case 'boolean':
        return `['e', [true, false]]`;
      case 'picklist':
        return `['e', ${this.codeList(schema.options ?? [])}]`;
      case 'literal':
        return `['e', [${JSON.stringify(schema.literal)}]]`;
      case 'union': {
        const column = columnValue(schema);
        if (column !== undefined) return `['c', ${this.reference(column)}]`;
        return `['u', [${(schema.options ?? []).map((option) => this.reference(described(option))).join()}]]`;
      }
      case 'nullable':
        return `['n', ${this.reference(described(schema.wrapped))}]`;
      case 'unknown':
        return `['x']`;
      case 'array':
        return `['a', ${this.reference(described(schema.item))}]`;
      case 'tuple':
        return `['t', [${(schema.items ?? []).map((item) => this.reference(item)).join()}]]`;
      case 'record':
        return this.mapLiteral(schema);
      case 'object':
        return this.objectLiteral(schema.entries ?? {});
      default:
        throw new Error(`No shape for schemas of type ${schema.type}`);
    }
  }

  private mapLiteral(schema: Described): string {
    const least = String(requirement(schema, 'min_entries') ?? 0);
    const pattern = String(requirement(described(schema.key), 'regex'));
    return `['m', ${least}, ${pattern}, ${this.reference(described(schema.value))}]`;
  }

  private codeList(options: readonly unknown[]): string {
    const literal = JSON.stringify(options);
    return this.codes.get(literal) ?? literal;
  }

  private objectLiteral(entries: Readonly<Record<string, Described>>): string {
    const keys = Object.keys(entries);
    const isOptional = (key: string): boolean => entries[key]?.type === 'exact_optional';
    const needed = keys.filter((key) => !isOptional(key));
    const members = [...needed, ...keys.filter(isOptional)].map((key) => {
      const entry = described(entries[key]);
      return `${key}: ${this.reference(isOptional(key) ? described(entry.wrapped) : entry)}`;
    });
    return `['o', ${String(needed.length)}, {${members.join()}}]`;
  }
}

function described(value: unknown): Described {
  if (!isDescribed(value)) throw new Error('Not a schema');
  return value;
}

/** What the cells of a table's column hold, when a union is the two ways of writing one. */
function columnValue({options = []}: Described): Described | undefined {
  const [plain, dictionary] = options.filter(isDescribed);
  const value = dictionary?.entries?.['values']?.item;
  return value !== undefined && plain?.item?.wrapped === value ? value : undefined;
}

function requirement(schema: Described, action: string): unknown {
  return schema.pipe?.find(({type}) => type === action)?.requirement;
}

function stringLiteral(schema: Described): string {
  const pattern = requirement(schema, 'regex');
  if (pattern !== undefined) return `['p', ${String(pattern)}]`;
  const longest = requirement(schema, 'max_length');
  if (longest === undefined) throw new Error('Every text has a pattern or a greatest length');
  return `['s', ${String(longest)}]`;
}

/**
 * Modules of shapes, so that a page gets what it reads: what a first screen of the catalogue reads, what any list of
 * records does, whole records, which a search shows none of, lists of policies, single policies, and feedback. All
 * others are one more.
 */
const shapeModules = {
  first: ['feed', 'catalogHead'],
  records: ['include', 'itemsFile'],
  whole: ['agency', 'calendarYear', 'matter', 'document', 'matterDetail'],
  policies: ['policyHead', 'policyRowsFile', 'policyTextsFile', 'policyPage'],
  policy: ['policy', 'run', 'lookup'],
  feedback: ['feedbackHead', 'feedbackLists', 'tally', 'ledgerEntry', 'publicMessage'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A module of shapes that readers import. */
export function renderShapes(module: keyof typeof shapeModules | 'others'): string {
  const elsewhere: readonly string[] = Object.values(shapeModules).flat();
  const names =
    module === 'others'
      ? Object.keys(readable).filter((name) => !elsewhere.includes(name))
      : shapeModules[module];
  const types = names.map((name) => [name, readable[name] ?? ''] as const);
  return shapeModule({...fields, ...schemas}, types, './');
}

/** What the submission API reads, with the type each shape lets through. */
const readableOfSubmission: Readonly<Record<string, string>> = {
  service: 'Service',
  attachmentReceipt: 'AttachmentReceipt',
  problem: 'Problem',
  requestSubmission: 'RequestSubmission',
  feedbackSubmission: 'FeedbackSubmission',
  feedbackReceipt: 'FeedbackReceipt',
  feedbackStatus: 'FeedbackStatus',
  receipt: 'Receipt',
  receiptLookup: 'ReceiptLookup',
  replyFileLookup: 'ReplyFileLookup',
  requestStatus: 'RequestStatus',
};

/** The module of the submission API's shapes. */
export function renderSubmissionShapes(): string {
  return shapeModule(
    {...fields, ...submissionFields, ...submission},
    Object.entries(readableOfSubmission),
    '../',
  );
}

/** A module of shapes: `types` tells the type each lets through, `feed` is the way to the package's `src`. */
function shapeModule(
  all: Readonly<Record<string, unknown>>,
  types: readonly (readonly [name: string, type: string])[],
  feed: './' | '../',
): string {
  const writer = new ShapeWriter(all);
  const exports = types.map(([name, type]) => {
    const data = writer.reference(described(all[name]));
    return `export const ${name}Shape: Shape<${type}> = ${data};`;
  });
  const used = usedCodelists(writer.constants);
  return [
    '// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.\n',
    ...(used.length > 0 ? [`import {${used.join(', ')}} from '${feed}codelists.generated.js';`] : []),
    `import type {${types.map(([, type]) => type).join(', ')}} from './schemas.js';`,
    `import type {Shape, ShapeData} from '${feed}shape.data.js';\n`,
    ...writer.constants,
    '',
    ...exports,
  ].join('\n');
}

function usedCodelists(constants: readonly string[]): readonly string[] {
  return Object.keys(codelists).filter((name) => constants.some((constant) => constant.includes(name)));
}
