/** One request that was made of the service. */
export interface Attempt {
  readonly method: string;
  /** Below the service's address; empty for the service itself. */
  readonly path: string;
  readonly key: string;
  /** Name of the fault it met. */
  readonly fault: string;
}

/** One record the service keeps. */
export interface LedgerRecord {
  readonly receiptCode: string;
  /** Keys it was sent under: more than one where the same body came twice. */
  readonly keys: readonly string[];
  /** The body as it was sent first. */
  readonly body: string;
}

/** How the ledger takes a body. */
export type Taking = 'new' | 'same' | 'reused';

/**
 * What a county's server must keep: one record per key, and one per body within ten minutes, whatever key it comes under.
 */
export class Ledger {
  readonly attempts: Attempt[] = [];
  readonly records: LedgerRecord[] = [];
  private readonly essences = new Map<string, LedgerRecord>();

  /** Records a body under a key, unless it has it. */
  take(key: string, body: string): {readonly taking: Taking; readonly record: LedgerRecord} {
    const essence = essenceOf(body);
    const known = this.records.find(({keys}) => keys.includes(key));
    const twin = this.essences.get(essence);
    if (known) return {taking: known === twin ? 'same' : 'reused', record: known};
    if (twin) {
      const record = {...twin, keys: [...twin.keys, key]};
      this.records.splice(this.records.indexOf(twin), 1, record);
      this.essences.set(essence, record);
      return {taking: 'same', record};
    }
    const record = {receiptCode: codeOf(this.records.length), keys: [key], body};
    this.records.push(record);
    this.essences.set(essence, record);
    return {taking: 'new', record};
  }

  /** How often something was asked of the service. */
  count(path: string, method = 'POST'): number {
    return this.attempts.filter((each) => each.path === path && each.method === method).length;
  }

  /** Keys under which forms came, each once. */
  keys(): readonly string[] {
    return [...new Set(this.attempts.filter(({path}) => path === 'requests').map(({key}) => key))];
  }
}

/** What of a body does not differ from attempt to attempt. */
function essenceOf(body: string): string {
  const {trap: _, proof: __, ...rest} = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify(rest);
}

function codeOf(number: number): string {
  return `SJXM-0000-${String(number + 1).padStart(4, '0')}`;
}
