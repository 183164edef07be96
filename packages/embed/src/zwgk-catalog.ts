/** Defines `<zwgk-catalog>`, and `<zwgk-feed>` which lets several widgets share one feed. */
import '@zwgk/core/define.js';
import '@zwgk/catalog/define.js';
