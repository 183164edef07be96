import {ContextProvider} from '@lit/context';
import type {FeedReady} from '@zwgk/core';
import {type Subject, subjectContext} from '@zwgk/core/subject.js';
import {type AgencyReference, localized} from '@zwgk/feed';
import {addStyles} from '@zwgk/ui';
import {css, html, type LitElement, type TemplateResult} from 'lit';

/** What a page may let residents say something about. */
export interface Commented extends Omit<Subject, 'agency'> {
  /** The body that answers for it, as its record names it. */
  readonly body: AgencyReference | undefined;
}

/** The widget that shows a record, and its feed. */
interface Showing {
  readonly host: LitElement;
  readonly ready: Pick<FeedReady, 'feed' | 'agencies'>;
}

/** An empty place takes no room, and paper has no use for forms. */
const styles = css`
  slot[name='feedback'] {
    display: block;
    margin-top: 1.5em;
  }
  @media print {
    slot[name='feedback'] {
      display: none;
    }
  }
`;

/** One for each widget: two would answer whoever asks twice. */
const providers = new WeakMap<LitElement, ContextProvider<typeof subjectContext>>();

/**
 * Where that stands which the page has put into a widget for feedback, `<zwgk-feedback slot="feedback">`: it is told what
 * it stands under, and told again when that is another record.
 */
export function feedbackSlot({host, ready}: Showing, commented: Commented): TemplateResult {
  const subject = subjectOf(commented, ready);
  // Once the slot is on the page: what stands in it asks when it hears of us.
  void host.updateComplete.then(() => tell(host, subject));
  return html`<slot name="feedback"></slot>`;
}

function tell(host: LitElement, subject: Subject): void {
  const provider = providers.get(host);
  if (provider === undefined) {
    if (host.shadowRoot !== null) addStyles(host.shadowRoot, styles);
    providers.set(host, new ContextProvider(host, {context: subjectContext, initialValue: subject}));
  } else if (!isSame(provider.value, subject)) provider.setValue(subject);
}

/** What no id of the format has, and ids of records of included feeds do, which services would refuse. */
const foreign = /[^\w.:-]/g;

function subjectOf({type, id, title, body}: Commented, ready: Showing['ready']): Subject {
  const agency = body && answering(body, ready);
  return {type, id: id.replace(foreign, ':'), title, ...(agency && {agency})};
}

/** The one body the feed knows among those that answer, by its own name; else all as the source names them. */
function answering(
  {text, absent, agencies: ids = []}: AgencyReference,
  {feed, agencies}: Showing['ready'],
): Subject['agency'] {
  if (absent !== undefined) return undefined;
  const [id = '', ...others] = ids;
  const known = agencies.type === 'ready' && others.length === 0 ? agencies.value.get(id) : undefined;
  if (known === undefined) return {name: text};
  const isForeign = id.search(foreign) >= 0;
  return {...(!isForeign && {id}), name: localized(known.name, feed.language ?? 'zh-Hans')};
}

function isSame(one: Subject | undefined, other: Subject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
