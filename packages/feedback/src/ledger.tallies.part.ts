import {drawPart, type ListErrands, Question, unanswered} from '@zwgk/browse';
import type {Gradual} from '@zwgk/core';
import type {RatingTally} from '@zwgk/feed';
import {ledgerTallyWords} from '@zwgk/locale';
import {type Announcer, loading} from '@zwgk/ui';
import {html, type LitElement, nothing} from 'lit';

import {LedgerList} from './ledger.list.js';
import {tallyListing} from './ledger.listings.js';
import {Memo} from './ledger.memo.js';
import {hiddenNote, overall, periodChoice} from './ledger.overall.js';
import type {LedgerPart, Whole} from './ledger.part.js';
import type {LedgerQuery, TallyGroup} from './ledger.query.js';
import type {LedgerPage, LedgerScene} from './ledger.scene.js';
import {groupLinks, tallyRows} from './ledger.tallies.js';
import {groupsOf, overallOf, periodFor, periodName, rowsOf, type TallyRow} from './ledger.tallies.view.js';

/** Lines of numbers up to which nobody needs to search them. */
const surveyable = 12;

/** All tallies, those of matters, documents and policies included. */
interface AllTallies {
  readonly all: readonly RatingTally[];
}

/** Draws the numbers: of everything together, and of each body, matter, policy, document or period. */
export class TalliesPart implements LedgerPart {
  private readonly host: LitElement;
  private readonly list: LedgerList<TallyRow>;
  private readonly listing = new Memo<Whole<TallyRow>>();
  private readonly others = new Memo<Question<AllTallies>>();
  /** Asks for what the list that was drawn last does not know yet. */
  private asking: (scene: LedgerScene) => void = () => undefined;

  constructor(host: LitElement, announcer: Announcer, need: () => void) {
    this.host = host;
    this.list = new LedgerList(host, announcer, need);
  }

  get isBusy(): boolean {
    return this.list.isBusy;
  }

  ask({scene}: LedgerPage): void {
    this.asking(scene);
  }

  prepare(): void {
    this.list.prepare();
  }

  retry(): void {
    this.list.retry();
  }

  /** Numbers are not opened. */
  linkOf(): undefined {
    return undefined;
  }

  render(page: LedgerPage, errands: ListErrands<LedgerQuery>): unknown {
    this.asking = () => undefined;
    return drawPart(page, page.ready.feedback, ({tallies, workingDays}) => {
      const {scene} = page;
      const {query} = scene;
      const groups = groupsOf(tallies.first, tallies.counts.length > 0);
      const group = groups.find((each) => each === query.group) ?? groups[0];
      return html`${periodChoice(scene, tallies.first)}
      ${overall(scene, overallOf(tallies.first, query.period), workingDays)}
      ${
        group === undefined
          ? nothing
          : html`${groupLinks(scene, groups, group)} ${this.renderGroup(page, errands, tallies, group)}`
      }`;
    });
  }

  /** Numbers of bodies are at hand; those of what they publish may be in files. */
  private renderGroup(
    page: LedgerPage,
    errands: ListErrands<LedgerQuery>,
    tallies: Gradual<RatingTally>,
    group: TallyGroup,
  ): unknown {
    if (group === 'agency' || group === 'period' || tallies.counts.length === 0)
      return this.renderNumbers(page, errands, tallies.first, group);
    const {answer, retry} = this.others.get([tallies], () => this.questionOf(tallies));
    switch (answer.type) {
      case 'loading':
        return loading(page.scene.words.ui);
      case 'failed':
        return unanswered(page, answer.problem, retry);
      case 'ready':
        return this.renderNumbers(page, errands, answer.value.all, group);
    }
  }

  private questionOf({first, counts, read}: Gradual<RatingTally>): Question<AllTallies> {
    return new Question(this.host, 'tallies', async (signal) => {
      const files = await Promise.all(counts.map((_, file) => read(file, signal)));
      return {all: [...first, ...files.flat()]};
    });
  }

  private renderNumbers(
    page: LedgerPage,
    errands: ListErrands<LedgerQuery>,
    tallies: readonly RatingTally[],
    group: TallyGroup,
  ): unknown {
    const {scene, ready} = page;
    const words = ledgerTallyWords[scene.words.language];
    const period = periodFor(tallies, group, scene.query.period);
    const listing = this.listing.get([tallies, group, period, words], () =>
      tallyListing(rowsOf(tallies, group, period, words), ready.url),
    );
    const part = {type: 'ready', value: listing} as const;
    this.asking = (asked) => this.list.ask(part, asked);
    const said = words.groups[group];
    const above = overallOf(tallies, scene.query.period);
    const name = group === 'period' ? said : words.during(said, periodName(period, words));
    return this.list.render(page, errands, {
      part,
      name,
      isSearched: listing.total > surveyable,
      draw: (rows, mark) => [tallyRows(scene, rows, name, mark), hiddenNote(scene, rows, above)],
      outputs: ({ledgerOutputs, tallyColumns}) => ledgerOutputs(page, listing, name, tallyColumns(scene)),
    });
  }
}
