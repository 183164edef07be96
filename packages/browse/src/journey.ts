import type {LitElement, ReactiveController} from 'lit';

import type {Faceting} from './faceting.js';
import {QueryHistory, type Route} from './query.history.js';
import {withValues} from './query.js';
import type {BrowseQuery} from './scene.js';

/** What a journey asks of the widget it is made in. */
export interface JourneyPort<Query extends BrowseQuery> {
  readonly host: LitElement;
  readonly settings: {readonly noHistory: boolean};
  readonly route: Route<Query>;
  /** Where the resident is as drawn last. */
  readonly query: () => Query;
  /** What that list can be narrowed by. */
  readonly within: Faceting['within'];
  /** Whether the page opens itself what a query opens. */
  readonly isRefused: (query: Query) => boolean;
  /** A button of the widget's own was pressed. */
  readonly press: (name: string, value: string) => void;
  /** Somebody is about to search. */
  readonly prepare: () => void;
  /**
   * Id of what the focus is sent to.
   *
   * @param focus - What whoever asked would send it to; `undefined` leaves it where it is.
   */
  readonly focusFor: (query: Query | undefined, focus: string | undefined) => string | undefined;
  /** Where the focus goes when that is not there; `undefined` while what was asked for is on its way. */
  readonly focusElse: () => readonly string[] | undefined;
}

/**
 * Where a resident is in a widget: what they asked for last, what is unfolded, where the focus goes, and how the page's
 * address and the browser's history follow.
 */
export class Journey<Query extends BrowseQuery> implements ReactiveController {
  /** Where the resident is; until they go anywhere, nowhere in particular. */
  asked: Query | undefined;
  /** What is unfolded above the list. */
  open: string | undefined;

  /** The place the page itself asked for when last drawn. */
  private offered: string | undefined;
  private focusNext: string | undefined;
  private readonly port: JourneyPort<Query>;
  private readonly history: QueryHistory<Query>;

  constructor(port: JourneyPort<Query>) {
    const {host, settings, route} = port;
    this.port = port;
    this.history = new QueryHistory(host, route, (query) => {
      if (!settings.noHistory) this.show(query);
    });
    host.renderRoot.addEventListener('keydown', this.onKey);
    host.addController(this);
    if (!settings.noHistory) this.asked = this.history.read();
  }

  hostUpdated(): void {
    this.sendFocus();
  }

  /** Another feed, or other attributes, are a wish of the page: the resident then begins there. */
  offer(place: string): void {
    if (this.offered !== undefined && this.offered !== place) this.asked = undefined;
    this.offered = place;
  }

  /** Answers what was clicked or typed in the widget. Half-written Chinese is not searched for. */
  act(event: Event, control: Element): void {
    if (control instanceof HTMLAnchorElement) {
      const query = event.defaultPrevented ? this.history.parse(control.hash) : undefined;
      if (query !== undefined) this.go(query, 'results');
    } else if (control instanceof HTMLButtonElement) {
      if (event.type === 'click') this.press(control);
    } else if (control instanceof HTMLInputElement) {
      if (control.id === 'search') this.search(event, control.value);
      else if (event.type === 'change' && control.type === 'checkbox') this.tick(control);
    }
  }

  /** Goes to a query by the resident's choice, unless it opens a record and the page wants to do that itself. */
  go(query: Query, focus?: string): void {
    const {settings, isRefused} = this.port;
    if (isRefused(query)) return;
    this.show(query, focus);
    if (!settings.noHistory) this.history.write(query);
  }

  /** Whoever folds a panel stands at its button again. */
  readonly closePanel = (): void => {
    const {open} = this;
    const {host} = this.port;
    this.open = undefined;
    host.requestUpdate();
    host.renderRoot.querySelector<HTMLElement>(`[name=panel][value=${open ?? ''}]`)?.focus();
  };

  /** Who leaves a record finds the focus on its link again. */
  private show(query: Query | undefined, focus?: string): void {
    this.focusNext = this.port.focusFor(query, focus);
    this.asked = query;
    // Whoever has chosen an area has no more use for the others.
    if (this.open === 'areas') this.open = undefined;
    this.port.host.requestUpdate();
  }

  private press({name, value}: HTMLButtonElement): void {
    if (name === 'panel') {
      this.open = this.open === value ? undefined : value;
      this.port.host.requestUpdate();
    } else this.port.press(name, value);
  }

  private tick({name, value, checked}: HTMLInputElement): void {
    const {port} = this;
    const query = port.query();
    const others = (query.conditions[name] ?? []).filter((other) => other !== value);
    this.go(withValues(query, name, checked ? [...others, value] : others, port.within));
  }

  private search(event: Event, words: string): void {
    const {port} = this;
    if (event.type === 'focusin') {
      port.prepare();
      port.host.requestUpdate();
    } else if (event.type === 'change') this.go(port.query());
    else if (!(event instanceof InputEvent && event.isComposing))
      this.show({...port.query(), words, page: 1});
  }

  /** Escape folds what is unfolded; in the search box it clears the words instead, as browsers do. */
  private readonly onKey = (event: Event): void => {
    const isOurs = event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing;
    const isInSearch = event.target instanceof Element && event.target.id === 'search';
    if (!isOurs || isInSearch || this.open === undefined) return;
    event.preventDefault();
    this.closePanel();
  };

  /** Only once what the resident went to is there: until then nothing moves. */
  private sendFocus(): void {
    const {focusNext, port} = this;
    const others = focusNext === undefined ? undefined : port.focusElse();
    if (focusNext === undefined || others === undefined) return;
    for (const id of [focusNext, ...others]) {
      const target = port.host.renderRoot.querySelector<HTMLElement>(`#${id}`);
      if (target === null) continue;
      target.focus();
      this.focusNext = undefined;
      return;
    }
  }
}
