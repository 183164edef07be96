import {ContextProvider} from '@lit/context';
import {type Subject, subjectContext} from '@zwgk/core/subject.js';
import type {AgencyReference} from '@zwgk/feed';
import {addStyles} from '@zwgk/ui';
import {css, html, type LitElement, type TemplateResult} from 'lit';

/** What a page may let residents say something about. */
export interface Commented extends Omit<Subject, 'agency'> {
  /** The body that answers for it, as its record names it. */
  readonly body: AgencyReference | undefined;
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
export function feedbackSlot(host: LitElement, commented: Commented): TemplateResult {
  // Once the slot is on the page: what stands in it asks when it hears of us.
  void host.updateComplete.then(() => tell(host, subjectOf(commented)));
  return html`<slot name="feedback"></slot>`;
}

function tell(host: LitElement, subject: Subject): void {
  const provider = providers.get(host);
  if (provider === undefined) {
    if (host.shadowRoot !== null) addStyles(host.shadowRoot, styles);
    providers.set(host, new ContextProvider(host, {context: subjectContext, initialValue: subject}));
  } else if (!isSame(provider.value, subject)) provider.setValue(subject);
}

function subjectOf({type, id, title, body}: Commented): Subject {
  const isNamed = body !== undefined && body.absent === undefined;
  // Of several bodies none answers alone: they are named as the source names them.
  const [agency, ...others] = body?.agencies ?? [];
  const known = agency === undefined || others.length > 0 ? {} : {id: agency};
  return {type, id, title, ...(isNamed && {agency: {...known, name: body.text}})};
}

function isSame(one: Subject | undefined, other: Subject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
