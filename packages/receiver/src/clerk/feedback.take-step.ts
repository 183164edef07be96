import type {StoredFeedback} from '../store/feedback.records.js';
import {type Publication, sealContext, type SealedFeedbackEvent} from '../store/sealed.js';
import type {Store, Work} from '../store/store.js';
import {type FeedbackStep, isDoneAfter} from './feedback.step.js';
import {StaleError} from './take-step.js';

/**
 * Records a step that was checked against `feedback`. What is not adopted no longer counts and is not published.
 *
 * @throws {StaleError} when the feedback is no longer as it was read.
 */
export async function takeFeedbackStep(
  store: Store,
  feedback: StoredFeedback,
  {type, on, text}: FeedbackStep,
): Promise<void> {
  const {vault, now} = store;
  const {id, kind} = feedback;
  await changeFeedback(store, feedback, async (work) => {
    const about: SealedFeedbackEvent | undefined = text === undefined ? undefined : {text};
    const sealed = about ? vault.sealJson(about, sealContext.feedbackEvent(id, type, on)) : null;
    await work
      .insertInto('feedback_events')
      .values({feedback_id: id, type, on_day: on, at: now(), sealed})
      .execute();
    const query = work.updateTable('feedback').set({state: type}).where('id', '=', id);
    await (type === 'closed' ? query.set({counts: false, published: null}) : query).execute();
    if (!isDoneAfter(kind, type)) return;
    await work
      .updateTable('feedback')
      .set({closed_at: now()})
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .execute();
  });
}

/**
 * Publishes a piece of feedback, or takes it back when `publication` is `undefined`.
 *
 * @throws {StaleError} when the feedback is no longer as it was read.
 */
export async function setPublication(
  store: Store,
  feedback: StoredFeedback,
  publication: Publication | undefined,
): Promise<void> {
  const {id} = feedback;
  const published = publication && store.vault.sealJson(publication, sealContext.publication(id));
  await changeFeedback(store, feedback, async (work) => {
    await work
      .updateTable('feedback')
      .set({published: published ?? null})
      .where('id', '=', id)
      .execute();
  });
}

/** Changes a piece of feedback while nobody else does. */
async function changeFeedback(
  {db}: Store,
  {id, history}: StoredFeedback,
  change: (work: Work) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (work) => {
    await work.selectFrom('feedback').select('id').where('id', '=', id).forUpdate().execute();
    const {count} = await work
      .selectFrom('feedback_events')
      .select((select) => select.fn.countAll().as('count'))
      .where('feedback_id', '=', id)
      .executeTakeFirstOrThrow();
    if (Number(count) !== history.length) throw new StaleError();
    await change(work);
  });
}
