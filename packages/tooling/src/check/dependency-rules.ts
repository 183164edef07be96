import type {IForbiddenRuleType} from 'dependency-cruiser';

/**
 * Who may know whom, left knowing only what stands on its right: a package, or one file of it. Everyone may know tooling
 * in tests, nobody may know it elsewhere.
 */
const knows: Readonly<Record<string, readonly string[]>> = {
  feed: [],
  locale: [],
  core: ['feed'],
  ui: ['feed', 'locale'],
  browse: ['core', 'feed', 'locale', 'ui'],
  // A snapshot is drawn by the widget it stands in for; nothing else of a widget is the publisher's business.
  publisher: ['feed', 'catalog/src/snapshot.ts'],
  receiver: ['feed'],
  tooling: [],
  bench: ['feed', 'core'],
  embed: ['core', 'locale', 'ui', 'catalog', 'policy', 'request', 'feedback'],
};

/** What a widget may know; every package without a line of its own is a widget. */
const widgetKnows: readonly string[] = ['core', 'feed', 'locale', 'ui', 'browse'];

/** Ends of names of files that only run on a developer's machine. */
const notShipped = '\\.(test|stories|e2e)\\.ts$|^packages/[^/]+/(e2e|scripts)/|^packages/[^/]+/src/testing/';

/** Rules for the packages of these names. */
export function dependencyRules(nouns: readonly string[]): readonly IForbiddenRuleType[] {
  return [
    {name: 'no-circles', severity: 'error', from: {}, to: {circular: true}},
    ...nouns.map((noun) => onlyKnows(noun, knows[noun] ?? widgetKnows)),
    {
      name: 'tooling-is-for-tests',
      severity: 'error',
      from: {path: '^packages/', pathNot: `${notShipped}|^packages/(bench|tooling)/`},
      to: {path: '^packages/tooling/'},
    },
    {
      name: 'views-are-pure',
      comment: 'A view is data from data: no Lit, no DOM library.',
      severity: 'error',
      from: {path: '\\.view\\.ts$'},
      to: {path: 'node_modules/(lit|@lit|lit-[a-z]+)/'},
    },
    {
      name: 'feed-knows-no-dom-library',
      severity: 'error',
      from: {path: '^packages/feed/'},
      to: {path: 'node_modules/(lit|@lit|lit-[a-z]+)/'},
    },
    {
      name: 'only-index-across-packages',
      comment: 'Another package is known by its exports, never by its files.',
      severity: 'error',
      from: {path: '^packages/([^/]+)/'},
      to: {path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local']},
    },
  ];
}

const onlyKnows = (noun: string, others: readonly string[]): IForbiddenRuleType => ({
  name: `${noun}-knows-only-${others.map((other) => other.replace('/src/', '-').replace('.ts', '')).join('-') || 'itself'}`,
  severity: 'error',
  from: {path: `^packages/${noun}/`, pathNot: notShipped},
  to: {path: '^packages/', pathNot: `^packages/(${[noun, 'tooling', ...others].join('|')})(/|$)`},
});
