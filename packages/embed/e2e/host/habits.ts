/** A policy of content that lets a page take from its own site alone. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";

/** The same, with Trusted Types, as documented for pages that use them. */
export const strictWithTrustedTypes = `${strictPolicy}; require-trusted-types-for 'script'; trusted-types lit-html`;

/** A guard against copying that swallows every key outside of one-line fields, before anybody hears of it. */
export const swallowsKeys = `<script>document.addEventListener('keydown', function (event) {
  if (event.target.tagName !== 'INPUT') { event.preventDefault(); event.stopPropagation(); }
}, true);</script>`;

/** Scripts of twenty years, that put their own in the place of what browsers have. */
export const replacesBuiltins = `<script>
  window.JSON = {encode: function () {}, decode: function () {}};
  Array.from = function (item) { return [].slice.call(item); };
  Array.prototype.toJSON = String.prototype.toJSON = function () { return '"' + this + '"'; };
  delete window.fetch;
</script>`;
