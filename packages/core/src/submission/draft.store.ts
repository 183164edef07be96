import {draftName} from '../kept.js';
import type {DraftForm, DraftValues, FoundDraft} from './draft.js';
import {allowed, type DraftRecord, joined, readRecord, valuesFor, writeRecord} from './draft.record.js';
import {newKey} from './key.js';
import type {JsonValue} from './parcel.js';

/** What was typed: in fields, and beside them. */
type Typed = Pick<DraftRecord, 'values' | 'text'>;

/**
 * Keeps what a resident has typed, as far as it says nothing about them, in this page and in this tab's session storage
 * for a day at most; where storage is blocked, in this page alone. Also keeps the idempotency key, for the key belongs
 * to the draft.
 */
export class DraftStore {
  private readonly form: DraftForm;
  private readonly name: string;
  private written = 0;
  private lasts = true;
  private record: DraftRecord;
  /** What an earlier visit left and nobody has decided about yet. */
  private offer: (Typed & Pick<DraftRecord, 'savedAt'>) | undefined;

  /** @param scope - What tells this form from others of its kind, for example where it is sent to. */
  constructor(form: DraftForm, scope: string) {
    this.form = form;
    this.name = `${draftName(form.form)} ${scope}`;
    const found = readRecord(this.name, Date.now());
    this.record = {...this.empty(), ...found, version: form.version, values: {}, text: ''};
    const typed = found && valuesFor(form, found);
    if (typed && hasContent(typed)) this.offer = {...typed, savedAt: found.savedAt};
  }

  /** Idempotency key of this draft: the same until it is cleared, whatever becomes of the attempts to send it. */
  get key(): string {
    return this.record.key;
  }

  /** Whether what was last typed outlives this page; not where the browser blocks storage, or has no room. */
  get isLasting(): boolean {
    return this.lasts;
  }

  /** Number of times the form has written. */
  get edition(): number {
    return this.written;
  }

  /** Whether something sent under the key may have arrived. */
  get inDoubt(): boolean {
    return this.record.inDoubt;
  }

  /** The receipt as the server sent it, once it has. */
  get receipt(): JsonValue | undefined {
    return this.record.receipt;
  }

  /** Whether others use this computer too: then nothing that is typed, and no receipt, is kept beyond this page. */
  get isShared(): boolean {
    return this.record.shared;
  }

  set isShared(shared: boolean) {
    if (shared) this.offer = undefined;
    this.change({shared});
  }

  /**
   * What was typed before. A form that comes back on the same page is filled in at once; what an earlier visit has left
   * is offered, and stays on offer until {@link accept}, {@link discard} or {@link clear}.
   */
  find(): FoundDraft | undefined {
    if (this.offer) return {from: 'storage', ...this.offer};
    const {values, text, savedAt} = this.record;
    return hasContent(this.record) ? {from: 'page', values, text, savedAt} : undefined;
  }

  /** Takes what is on offer into the draft: it fills the fields that are empty, and the rest becomes text. */
  accept(): FoundDraft | undefined {
    const {offer, record} = this;
    this.offer = undefined;
    this.written++;
    if (offer) this.change(merged(offer, record));
    return this.find();
  }

  /** Throws away what is on offer. */
  discard(): void {
    this.offer = undefined;
    this.change({});
  }

  /**
   * Keeps the values of the fields as they are now; fields that may not be kept, and empty ones, are left out. Forms call
   * it after a change of any field.
   */
  write(values: DraftValues): void {
    this.written++;
    this.change({values: allowed(this.form, values)});
  }

  /** Notes whether something may have arrived under the key. */
  doubt(inDoubt: boolean): void {
    this.change({inDoubt});
  }

  /** Keeps the receipt in place of the fields that were sent; what was not sent is on offer to the next draft. */
  receive(receipt: JsonValue): void {
    const {offer, record} = this;
    const left = {...record, values: {}};
    const typed = offer ? merged(offer, left) : left;
    this.offer = hasContent(typed) ? {...typed, savedAt: Date.now()} : undefined;
    this.change({inDoubt: false, values: {}, text: '', receipt});
  }

  /** Takes a new key: what comes next is a submission of its own. */
  renewKey(): void {
    this.change({key: newKey(), inDoubt: false});
  }

  /** Begins another draft; only what is on offer is left of the last. */
  startOver(): void {
    this.record = {...this.empty(), shared: this.isShared};
    this.change({});
  }

  /** Forgets everything that was typed, the receipt and the key, here and in the tab's storage. */
  clear(): void {
    this.offer = undefined;
    this.startOver();
  }

  private empty(): DraftRecord {
    return {
      version: this.form.version,
      savedAt: Date.now(),
      key: newKey(),
      inDoubt: false,
      shared: false,
      values: {},
      text: '',
    };
  }

  private change(change: Partial<DraftRecord>): void {
    this.record = {...this.record, ...change, savedAt: Date.now()};
    const {record, offer} = this;
    this.lasts = writeRecord(this.name, offer ? {...record, ...merged(offer, record)} : record);
  }
}

function hasContent({values, text}: Typed): boolean {
  return text !== '' || Object.keys(values).length > 0;
}

/** Both together: what was typed later keeps its field, and what it displaces becomes text. */
function merged(earlier: Typed, later: Typed): Typed {
  const displaced = Object.entries(earlier.values).filter(
    ([key, value]) => later.values[key] !== undefined && later.values[key] !== value,
  );
  return {
    values: {...earlier.values, ...later.values},
    text: joined(earlier.text, ...displaced.map(([, value]) => value), later.text),
  };
}
