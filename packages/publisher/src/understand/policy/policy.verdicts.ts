import type {FieldTexts} from '../entry.js';
import type {Log} from '../log.js';
import type {InterpretationDraft, PolicyDraft} from './policy.draft.js';
import type {WorkingDays} from './working.days.js';

/** Working days within which a policy is to be interpreted. */
const latest = 10;

interface Context {
  readonly today: string;
  readonly log: Log;
  readonly workingDays: WorkingDays;
}

/** Counts how soon a policy was interpreted, and tells what inspectors would: no interpretation, a late one, a term that has ended. */
export function judge(draft: PolicyDraft, context: Context): void {
  const {log} = context;
  settleTerm(draft, context);
  draft.interpretations = draft.interpretations.map((interpretation) =>
    counted(interpretation, draft, context),
  );
  if (draft.interpretations.length === 0 && draft.row !== undefined)
    log.report('INTERPRETATION_MISSING', withoutColumn(draft.row));
  const [first] = draft.interpretations
    .filter(({record}) => record.workingDaysAfter !== undefined)
    .sort((a, b) => (a.record.workingDaysAfter ?? 0) - (b.record.workingDaysAfter ?? 0));
  const days = first?.record.workingDaysAfter ?? 0;
  const {publishedOn = ''} = draft.body;
  const isEarly = draft.interpretations.some(({record}) => (record.publishedOn ?? publishedOn) < publishedOn);
  if (first?.row !== undefined && days > latest && !isEarly)
    log.report('INTERPRETATION_LATE', first.row.place('interpretationOn'), days);
}

function withoutColumn(row: FieldTexts): ReturnType<FieldTexts['place']> {
  const {column: _column, field: _field, ...place} = row.place('title');
  return {...place, field: 'interpretations'};
}

/** The interpretation with the working days from the policy's publication to its own, where the calendar knows them. */
function counted(
  interpretation: InterpretationDraft,
  {body}: PolicyDraft,
  {workingDays}: Context,
): InterpretationDraft {
  const {record} = interpretation;
  const from = body.publishedOn;
  const to = record.publishedOn;
  if (from?.length !== 10 || to?.length !== 10 || to < from) return interpretation;
  const days = workingDays(from, to);
  if (days === undefined) return interpretation;
  return {...interpretation, record: {...record, workingDaysAfter: days}};
}

/** A term that has ended is told; the policy keeps what its source says, and its dates tell the rest. */
function settleTerm(draft: PolicyDraft, {today, log}: Context): void {
  const {row, body, validityText = ''} = draft;
  const {elapsed, ...rest} = body;
  draft.body = rest;
  if (elapsed !== true || body.validUntil === undefined) return;
  const {validity, ...undecided} = rest;
  draft.body = validity === 'lapsed' ? undecided : rest;
  if (row !== undefined && body.validUntil.slice(0, today.length) < today)
    log.report(
      'VALIDITY_ELAPSED',
      row.place(row.text('validity') === '' ? 'validUntil' : 'validity'),
      validityText,
      body.validUntil,
    );
}
