import {policyText} from '../host/county-feed.js';
import {fallback} from '../host/county-page.js';
import {replacesBuiltins, strictWithTrustedTypes} from '../host/habits.js';
import type {Row} from '../host/row.js';

const script = '<script src="/zwgk/zwgk-policy.js" defer></script>';

/** A pasted tag, and what residents see of it. */
interface Pasted {
  readonly name: string;
  readonly sees: string;
  readonly tag: (feed: string) => string;
}

const card: Pasted = {
  name: 'the card of a policy',
  sees: policyText.card,
  tag: (feed) => `<zwgk-policy feed="${feed}" document-number="示府办规[2025]2号">${fallback}</zwgk-policy>`,
};
const list: Pasted = {
  name: 'the list of policies',
  sees: policyText.list,
  tag: (feed) => `<zwgk-policies feed="${feed}">${fallback}</zwgk-policies>`,
};

/** What counts most of the other rows, for one widget. */
function rowsOf({name, sees, tag}: Pasted): readonly Row[] {
  const page = {script, tag: tag('/feed/feed.json')};
  return [
    {name: `${name} on an ordinary page`, page, sees, everywhere: true, outcome: 'works'},
    {
      name: `${name} from zwgk.js`,
      page: {...page, script: '<script src="/zwgk/zwgk.js" defer></script>'},
      sees,
      outcome: 'works',
    },
    {
      name: `${name} under a strict policy with Trusted Types`,
      page: {...page, headers: {'content-security-policy': strictWithTrustedTypes}},
      sees,
      everywhere: true,
      outcome: 'works',
    },
    {
      name: `${name} where JSON, Array.from and fetch are replaced`,
      page: {
        ...page,
        head: replacesBuiltins,
      },
      sees,
      outcome: 'works',
    },
    {
      name: `${name} on a page in GBK habits: quirks mode, reset styles, a phone of 320 px`,
      page: {...page, doctype: '', head: '<style>* {margin: 9px !important; float: left}</style>'},
      context: {viewport: {width: 320, height: 640}},
      sees,
      outcome: 'works',
    },
    {
      name: `${name} without its script`,
      page: {...page, script: '<script src="/zwgk/missing.js" defer></script>'},
      sees,
      outcome: 'fallback',
    },
    {
      name: `${name} without its feed`,
      page: {...page, tag: tag('/feed/missing.json')},
      sees,
      outcome: 'fallback',
      says: /404/,
    },
  ];
}

/** What county pages do to the widgets of policies. */
export const widgetRows: readonly Row[] = [...rowsOf(card), ...rowsOf(list)];
