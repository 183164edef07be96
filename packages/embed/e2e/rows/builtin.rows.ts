import type {Row} from '../host/row.js';

const script = (source: string): {readonly head: string} => ({head: `<script>${source}</script>`});

/** What libraries of 2006–2014 do to the language. Only the behaviour is written here, not the libraries. */
export const builtinRows: readonly Row[] = [
  {
    name: 'Prototype 1.6 puts toJSON on Array, String and Date',
    page: script(`
      Array.prototype.toJSON = String.prototype.toJSON = function () { return '"' + this + '"'; };
      Date.prototype.toJSON = function () { return '"date"'; };
    `),
    outcome: 'works',
  },
  {
    name: 'Prototype 1.5 replaces Array.prototype.reduce and map',
    page: script(`
      Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
      Array.prototype.map = Array.prototype.collect = function (each) {
        var results = []; for (var i = 0; i < this.length; i++) results.push((each || function (x) { return x; })(this[i], i)); return results;
      };
    `),
    outcome: 'works',
  },
  {
    name: 'MooTools replaces JSON, Array.from and Document',
    everywhere: true,
    page: script(`
      window.JSON = {encode: function () {}, decode: function () {}};
      Array.from = function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item ? [].slice.call(item) : [item]; };
      window.Document = function Document() {};
    `),
    outcome: 'works',
  },
  {
    name: 'replaced JSON and Promise under a policy that allows no frames',
    page: {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'nonce-county'; connect-src 'self'; style-src 'self'; img-src 'self'",
      },
      head: `<script nonce="county">
        window.JSON = {encode: function () {}, decode: function () {}};
        window.Promise = function Promise() {};
      </script>`,
    },
    outcome: 'works',
  },
  {
    name: 'a polyfill replaces Map, Set and WeakMap',
    everywhere: true,
    page: script(`
      function Old() { this.keys = []; this.values = []; }
      Old.prototype.get = function (key) { return this.values[this.keys.indexOf(key)]; };
      Old.prototype.set = function (key, value) { this.keys.push(key); this.values.push(value); };
      Old.prototype.has = function (key) { return this.keys.indexOf(key) >= 0; };
      window.Map = window.Set = window.WeakMap = Old;
    `),
    outcome: 'works',
  },
  {
    name: 'a polyfill replaces Promise with one that lacks finally and allSettled',
    page: script(`
      var Native = Promise;
      window.Promise = function Promise(run) { var it = new Native(run); this.then = function (a, b) { return it.then(a, b); }; };
      window.Promise.resolve = function (value) { return new window.Promise(function (resolve) { resolve(value); }); };
    `),
    outcome: 'works',
  },
  {
    name: 'enumerable members on Object.prototype',
    everywhere: true,
    page: script(`
      Object.prototype.extend = function () {}; Object.prototype.type = 'county'; Object.prototype.items = 7;
    `),
    outcome: 'works',
  },
  {
    name: 'enumerable members on Array.prototype and Function.prototype',
    page: script(`
      Array.prototype.each = Array.prototype.remove = function () {}; Function.prototype.method = function () {};
    `),
    outcome: 'works',
  },
  {
    name: 'fetch deleted',
    everywhere: true,
    page: script(
      'delete window.fetch; delete window.Request; delete window.Response; delete window.Headers;',
    ),
    outcome: 'works',
  },
  {
    name: 'fetch replaced by one that answers HTML',
    page: script(
      'window.fetch = function () { return Promise.resolve({ok: true, text: function () { return "<html>"; }}); };',
    ),
    outcome: 'works',
  },
  {
    name: 'XMLHttpRequest wrapped by a statistics script',
    page: script(`
      var open = XMLHttpRequest.prototype.open;
      XMLHttpRequest.prototype.open = function () { this.onreadystatechange = function () {}; return open.apply(this, arguments); };
    `),
    outcome: 'works',
  },
  {
    name: 'setTimeout and requestAnimationFrame wrapped',
    page: script(`
      var later = window.setTimeout;
      window.setTimeout = function (run, wait) { return later(function () { run(); }, wait); };
      window.requestAnimationFrame = function (run) { return later(run, 16); };
    `),
    outcome: 'works',
  },
  {
    name: 'storage that throws',
    page: script(`
      Object.defineProperty(window, 'localStorage', {get: function () { throw new DOMException('denied', 'SecurityError'); }});
      Object.defineProperty(window, 'sessionStorage', {get: function () { throw new DOMException('denied', 'SecurityError'); }});
    `),
    outcome: 'works',
  },
];
