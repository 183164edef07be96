import {heading, link} from '@zwgk/browse';
import type {FeedbackReply, LedgerEntry, LedgerStage} from '@zwgk/feed';
import {type LedgerEntryWords, ledgerEntryWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {MessageRow, RatingRow} from './ledger.listings.js';
import type {Mark} from './ledger.part.js';
import {listOf} from './ledger.query.js';
import type {LedgerScene} from './ledger.scene.js';

const steps = ['accepted', 'rectified', 'revisited'] as const;

/** What entries are drawn with. */
export interface EntryContext {
  readonly scene: LedgerScene;
  readonly mark: Mark;
  /** Working days a bad rating is rectified in. */
  readonly limit: number;
  /** Last day the ledger tells of. */
  readonly asOf: string;
}

/** Id of the link that opens an entry, to send the focus back to. */
export function entryLinkId({position}: {readonly position: number}): string {
  return `entry-${position}`;
}

/** One page of entries, one below the other. */
export function entries<Row>(rows: readonly Row[], draw: (row: Row) => unknown): TemplateResult {
  return html`<ul class="entries" part="list">
    ${rows.map((row) => html`<li part="row">${draw(row)}</li>`)}
  </ul>`;
}

/** A bad rating (差评): what it is of, why, what was done about it and when. */
export function ratingEntry(context: EntryContext, row: RatingRow): TemplateResult {
  const {scene, mark} = context;
  const words = ledgerEntryWords[scene.words.language];
  const {entry, rectification, rating, reasons} = row;
  const {about, agency, text, reply} = entry;
  const isOverdue = rectification.progress === 'overdue';
  return html`<article>
    ${title(scene, row, mark(row.title))}
    <p class="marks">
      <span class="badge">${mark(rating)}</span>
      <span class="badge ${isOverdue ? 'overdue' : ''}">${words.progress[rectification.progress]}</span>
      <span class="muted">${said([about.name && words.about[about.type], agency?.name], mark)}</span>
    </p>
    ${warning(context, row, words)}
    ${reasons.length === 0 ? nothing : quote(words.reasons, mark(reasons.join(scene.words.ledger.comma)))}
    ${text === undefined ? nothing : quote(words.text, mark(text))} ${stages(context, row, words)}
    ${reply === undefined ? nothing : answer(words, reply, mark)}
  </article>`;
}

/** A message (留言) or correction (纠错) with its reply. */
export function messageEntry({scene, mark}: EntryContext, row: MessageRow): TemplateResult {
  const words = ledgerEntryWords[scene.words.language];
  const {message} = row;
  const {about, type, text, receivedOn, agency, reply} = message;
  const of = message.title === undefined ? undefined : about?.name;
  return html`<article>
    ${title(scene, row, mark(row.title))}
    <p class="marks">
      <span class="badge">${words.kinds[type]}</span>
      <span class="muted"
        >${of === undefined ? nothing : html`${mark(words.aboutOf(of))} · `}${words.receivedOn}
        <time datetime=${receivedOn}>${receivedOn}</time></span
      >
    </p>
    <p class="text">${mark(text)}</p>
    ${answer(words, {...(agency && {agency}), ...reply}, mark)}
  </article>`;
}

/** Opens the entry by itself, where it can be linked to. */
function title(scene: LedgerScene, row: RatingRow | MessageRow, content: unknown): TemplateResult {
  const {query} = scene;
  if (query.entry !== undefined) return heading(scene, 1, 'entry', content);
  const opened = {...listOf(query), entry: row.id};
  return heading(scene, 2, `title-${row.position}`, link(scene, opened, content, {id: entryLinkId(row)}));
}

function said(parts: readonly (string | undefined)[], mark: Mark): unknown {
  const known = parts.filter((part) => part !== undefined);
  return known.map((part, place) => (place === 0 ? mark(part) : [' · ', mark(part)]));
}

/** That its time has run out is said first. */
function warning({limit, asOf}: EntryContext, {rectification}: RatingRow, words: LedgerEntryWords): unknown {
  const {progress, dueOn, isSince} = rectification;
  if (progress !== 'overdue') return nothing;
  return html`<p class="warning">
    ${isSince ? words.overdueSince(dueOn, asOf) : words.overdue(limit, dueOn)}
  </p>`;
}

function quote(name: string, content: unknown): TemplateResult {
  return html`<p class="text"><span class="muted">${name}</span> ${content}</p>`;
}

function answer(words: LedgerEntryWords, {agency, on, text}: FeedbackReply, mark: Mark): TemplateResult {
  return html`<div class="reply" part="reply">
    <p>
      <strong>${agency === undefined ? words.reply : words.replyBy(agency.name)}</strong>
      <time class="muted" datetime=${on}>${on}</time>
    </p>
    <p class="text">${mark(text)}</p>
  </div>`;
}

/** The three steps, those that are still to come among them. */
function stages(context: EntryContext, {entry, rectification}: RatingRow, words: LedgerEntryWords): unknown {
  const {mark, limit} = context;
  const {days, isLate, dueOn, isProvisional, progress} = rectification;
  const provisional = isProvisional ? html` <span class="badge">${words.provisional}</span>` : nothing;
  const besides = (type: LedgerStage['type']): unknown => {
    if (type !== 'rectified') return nothing;
    if (days !== undefined) return isLate ? words.tookLonger(days, limit) : words.took(days);
    return progress === 'pending' ? html`${words.due(dueOn)}${provisional}` : nothing;
  };
  return html`<ol class="stages" aria-label=${words.stages}>
    ${steps.map((type) => {
      const done = stageOf(entry, type);
      const name = done === undefined ? words.undone[type] : words.done[type];
      return html`<li class=${done === undefined ? nothing : 'done'}>
        <span aria-hidden="true">${done === undefined ? '○' : '●'}</span>
        <strong>${name}</strong>
        ${done === undefined ? nothing : html`<time datetime=${done.on}>${done.on}</time>`}
        <span class=${isLate ? 'late' : 'muted'}>${besides(type)}</span>
        ${done?.text === undefined ? nothing : html`<p class="text">${mark(done.text)}</p>`}
      </li>`;
    })}
  </ol>`;
}

/** A step that was done; that a rating is in the ledger says that it was accepted. */
export function stageOf(
  {stages: all, acceptedOn}: LedgerEntry,
  type: LedgerStage['type'],
): LedgerStage | undefined {
  return (
    all.find((stage) => stage.type === type) ?? (type === 'accepted' ? {type, on: acceptedOn} : undefined)
  );
}
