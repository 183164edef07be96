import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import type {Row} from '../host/row.js';

const require = createRequire(import.meta.url);
const jquery = {body: readFileSync(require.resolve('jquery'))};
const catalogScript = '<script src="/zwgk/zwgk-catalog.js" defer></script>';
const wholeScript = '<script src="/zwgk/zwgk.js" defer></script>';

/** Other ways to include the bundle, and what else a page includes. */
export const scriptRows: readonly Row[] = [
  {name: 'an ordinary page', everywhere: true, outcome: 'works'},
  {
    name: 'the documented snippet with its preload',
    page: {head: '<link rel="preload" href="/feed/feed.json" as="fetch" crossorigin="anonymous">'},
    outcome: 'works',
  },
  {
    name: 'the bundle from another origin with its integrity',
    everywhere: true,
    page: {
      script:
        '<script src="ELSEWHERE/zwgk/zwgk-catalog.js" integrity="INTEGRITY" crossorigin="anonymous" defer></script>',
    },
    outcome: 'works',
  },
  {name: 'zwgk.js alone', page: {script: wholeScript}, outcome: 'works'},
  {
    name: 'the bundle twice',
    everywhere: true,
    page: {script: catalogScript + catalogScript},
    outcome: 'works',
  },
  {name: 'zwgk.js and zwgk-catalog.js', page: {script: wholeScript + catalogScript}, outcome: 'works'},
  {
    name: 'two addresses of the bundle, as after an update',
    page: {script: `${catalogScript}<script src="/zwgk/zwgk-catalog.js?v=2" async></script>`},
    outcome: 'works',
  },
  {name: 'async', page: {script: '<script src="/zwgk/zwgk-catalog.js" async></script>'}, outcome: 'works'},
  {
    name: 'as a module',
    everywhere: true,
    page: {script: '<script type="module" src="/zwgk/zwgk-catalog.js"></script>'},
    outcome: 'works',
  },
  {
    name: 'in the head without defer, before there is a body',
    page: {script: '<script src="/zwgk/zwgk-catalog.js"></script>'},
    outcome: 'works',
  },
  {
    name: 'after the tag, at the end of the body',
    page: {script: '', end: '<script src="/zwgk/zwgk-catalog.js"></script>'},
    outcome: 'works',
  },
  {
    name: 'jQuery 1.12 with noConflict and getScript',
    files: {'/js/jquery.js': jquery},
    page: {
      script: '',
      head: '<script src="/js/jquery.js"></script>',
      end: '<script>jQuery.noConflict(); jQuery(function ($) { $.getScript("/zwgk/zwgk-catalog.js"); });</script>',
    },
    outcome: 'works',
  },
  {
    name: 'jQuery writes the tag with .html()',
    files: {'/js/jquery.js': jquery},
    page: {
      head: '<script src="/js/jquery.js"></script>',
      end: `<script>jQuery(function ($) { var main = $('#county-main'); main.html(main.html()); });</script>`,
    },
    outcome: 'works',
  },
  {
    name: 'an AMD loader that takes every anonymous module for its own',
    page: {
      head: `<script>
        window.define = function () { throw new Error('Mismatched anonymous define()'); };
        define.amd = {jQuery: true};
        window.require = function () {};
      </script>`,
    },
    outcome: 'works',
  },
  {
    name: 'CommonJS names left over from a build',
    page: {head: '<script>window.module = {exports: {}}; window.exports = window.module.exports;</script>'},
    outcome: 'works',
  },
  {
    name: 'customElements.define wrapped by an inspection script',
    everywhere: true,
    page: {
      head: `<script>
        customElements.define = function () { throw new Error('define is closed'); };
      </script>`,
    },
    outcome: 'works',
  },
  {
    name: 'the tag taken by another vendor',
    page: {head: `<script>customElements.define('zwgk-catalog', class extends HTMLElement {});</script>`},
    outcome: 'fallback',
    says: /zwgk-catalog/,
  },
];
