import type {OfficeHours} from '@zwgk/feed';
import {type CalendarYear, type WorkingCalendar, workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';
import {type Language, officeHoursWords} from '@zwgk/locale';
import type {LitElement, ReactiveController} from 'lit';

import type {Card} from './card.scene.js';
import {isPlausible, type NextOpening, openingAt} from './opening.view.js';

/** How often the clock is looked at while the card is on the page, in ms. */
const interval = 60_000;

/** Tells whether offices are open now, and goes on telling it while its host is on the page. */
export class OpeningHours implements ReactiveController {
  private readonly host: LitElement;
  private calendar: WorkingCalendar = workingCalendar(defaultCalendar);
  /** The county's own years that the calendar has in it. */
  private own: readonly CalendarYear[] = [];
  private askForOwn: (() => void) | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(() => this.host.requestUpdate(), interval);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
  }

  hostUpdated(): void {
    this.askForOwn?.();
    this.askForOwn = undefined;
  }

  /** What is said; empty where the hours could not be understood or the device's clock cannot be believed. */
  said({periods = []}: OfficeHours, card: Card): string {
    const {ready, words} = card;
    const now = Date.now();
    const said = officeHoursWords[words.language];
    if (periods.length === 0 || !isPlausible(now, ready.feed) || !this.isComplete(card)) return '';
    const opening = openingAt(periods, now, this.calendar);
    if (opening === undefined) return '';
    if (opening.type === 'open') return said.open(opening.until);
    const {next} = opening;
    return next === undefined ? said.closed : said.opensAt(dayOf(next, words.language), next.from);
  }

  /** Whether the county's own years, where it has some, are in the calendar. */
  private isComplete({ready: {feed, calendar}, need}: Card): boolean {
    if (feed.columns.calendar === undefined || calendar?.type === 'failed') return true;
    if (calendar?.type !== 'ready') {
      this.askForOwn = () => need('calendar');
      return false;
    }
    if (calendar.value !== this.own) {
      this.own = calendar.value;
      this.calendar = workingCalendar([...defaultCalendar, ...this.own]);
    }
    return true;
  }
}

function dayOf({day, ahead}: NextOpening, language: Language): string {
  const words = officeHoursWords[language];
  if (ahead < 2) return ahead === 0 ? words.today : words.tomorrow;
  const [, month, date] = day.split('-');
  return words.onDay(Number(month), Number(date));
}
