import type {FieldTexts} from '../entry.js';
import type {Log} from '../log.js';
import {absenceOf} from '../text.js';
import type {PolicyAbove, PolicyBlock} from './policy.block.js';
import type {PolicyDraft} from './policy.draft.js';
import type {PolicyFinding} from './policy.index.js';
import {namesOf, type PolicyLists} from './policy.lists.js';
import {numbersIn, type PolicyNames, quotedIn} from './policy.names.js';

/** Finds the policy a row speaks of: by its own cells, by the title of what it tells, by what stands above. */
export class PolicyResolver {
  private readonly lists: PolicyLists;
  private readonly log: Log;
  /** Policy of the row above in the same table; blank cells go on with it. */
  private last: PolicyDraft | undefined;

  constructor(lists: PolicyLists, log: Log) {
    this.lists = lists;
    this.log = log;
  }

  /** Ends a table: nothing above it is meant by its blank cells. */
  leave(): void {
    this.last = undefined;
  }

  /** A row that tells nothing but its policy. */
  pass(row: FieldTexts): void {
    const found = this.lists.index.find(namesOf(row));
    if (found.type === 'found') this.last = found.policy;
  }

  /** The policies of a row: one, or none, which is told; several where it gives several numbers. */
  policiesOf(row: FieldTexts, block: PolicyBlock, interprets: boolean): readonly PolicyDraft[] {
    const names = namesOf(row);
    const numbered = names.numbers.flatMap((number) => this.lists.index.withNumber(number) ?? []);
    if (names.numbers.length > 1 && numbered.length === names.numbers.length) return [...new Set(numbered)];
    const isNamed = names.numbers.length + names.titles.length > 0;
    this.last = isNamed ? this.named(row, names, interprets) : this.unnamed(row, block, interprets);
    return this.last === undefined ? [] : [this.last];
  }

  /** Of a row that names its policy. */
  private named(row: FieldTexts, names: PolicyNames, interprets: boolean): PolicyDraft | undefined {
    const finding = this.lists.index.find(names);
    if (finding.type === 'found') {
      this.compare(row, names, finding);
      return finding.policy;
    }
    const policy = finding.type === 'unknown' ? this.lists.ofNames(row, names) : undefined;
    if (policy !== undefined) return policy;
    const field = names.numbers.length > 0 ? 'docNumber' : 'title';
    const words = [...names.titles, ...names.numbers].join(' ').slice(0, 60);
    if (finding.type === 'ambiguous') this.log.report('POLICY_REF_AMBIGUOUS', row.place(field), words);
    else
      this.log.report(interprets ? 'INTERPRETATION_ORPHAN' : 'POLICY_REF_UNKNOWN', row.place(field), words);
    return undefined;
  }

  /** Tells where number and title of a row lead to different policies, or the number is another than the policy's. */
  private compare(
    row: FieldTexts,
    {numbers, titles}: PolicyNames,
    {policy, by}: Extract<PolicyFinding<PolicyDraft>, {type: 'found'}>,
  ): void {
    const [number] = numbers;
    const [title] = titles;
    if (by === 'title' && number !== undefined && policy.names.numbers.length > 0)
      this.log.report('POLICY_NUMBER_DIFFERS', row.place('docNumber'), number, policy.names.numbers[0] ?? '');
    if (by === 'number' && title !== undefined) {
      const other = this.lists.index.withTitle(title);
      if (other.type === 'found' && other.policy !== policy)
        this.log.report('POLICY_NAMES_DISAGREE', row.place('title'), title.slice(0, 60), number ?? '');
    }
  }

  /** Of a row whose cells for it are blank, or that has none. */
  private unnamed(
    row: FieldTexts,
    {above, table}: PolicyBlock,
    interprets: boolean,
  ): PolicyDraft | undefined {
    const own = interprets ? row.text('interpretationTitle') : draftTitle(row.text('consultationTitle'));
    const byTitle = own === '' ? undefined : this.lists.index.find({numbers: numbersIn(own), titles: [own]});
    if (byTitle?.type === 'found') return byTitle.policy;
    const asks = row.has('docNumber') || row.has('title');
    // Where no column names the policy, the title of what was put out for comment does.
    const isOther = interprets || asks ? quotedIn(own).length > 0 : own !== '';
    const isSaidToBeNone = (['docNumber', 'title'] as const).some(
      (field) => absenceOf(row.text(field)) !== undefined,
    );
    if (!isOther && !isSaidToBeNone && this.last !== undefined) {
      if (asks && !table.lists) this.log.repaired('POLICY_CARRIED', row.place('title'));
      return this.last;
    }
    const policy = isOther ? undefined : this.ofAbove(above);
    if (policy !== undefined) return policy;
    const titled = interprets ? 'interpretationTitle' : 'consultationTitle';
    const place = row.place(asks ? (row.has('docNumber') ? 'docNumber' : 'title') : titled);
    this.log.report(interprets ? 'INTERPRETATION_ORPHAN' : 'POLICY_REF_UNKNOWN', place, own.slice(0, 60));
    return undefined;
  }

  /** The policy that the form or the titles above a table are about. */
  private ofAbove({form, titles}: PolicyAbove): PolicyDraft | undefined {
    const record = form?.rows.at(-1);
    const names = record === undefined ? undefined : namesOf(record);
    const ofForm = names === undefined ? undefined : this.lists.index.find(names);
    if (ofForm?.type === 'found') return ofForm.policy;
    for (const title of [...titles, ...(form?.above.titles ?? [])]) {
      const found = this.lists.index.find({numbers: numbersIn(title), titles: [draftTitle(title)]});
      if (found.type === 'found') return found.policy;
    }
    return undefined;
  }
}

/** The title of the policy in that of its draft, or of what is told of it: 《办法（征求意见稿）》采纳情况. */
function draftTitle(title: string): string {
  return title
    .replace(/[(（](?:公开)?(?:征求意见稿|草案|送审稿|讨论稿|意见征求稿|修订草案|草案征求意见稿)[)）]/g, '')
    .replace(
      /(?:公开)?(?:征求意见稿|征求意见|意见征集|征集意见)?(?:采纳|反馈|汇总)?(?:情况|结果)(?:的?(?:公告|公示|说明|反馈|表))?$/,
      '',
    );
}
