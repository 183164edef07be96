import {css} from 'lit';

/**
 * Styles every widget starts from: nothing of the page leaks in, and the page's own way of helping people is followed.
 *
 * `!important` on `:host` is stronger than any rule of the page, even `* {… !important}`. Text is at least as large as the
 * text around the widget (`1em` in `font-size` is the parent's size), so 大字版 buttons and browser settings work; every
 * other length is in `em` of that size, never in `rem`, because pages set the root to 62.5 % or to a tenth of the screen.
 * Direction and writing mode stay the page's.
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    --_text: var(--zwgk-color-text, #1b2733);
    --_muted: var(--zwgk-color-muted, #48525f);
    --_accent: var(--zwgk-color-accent, #0b4a8c);
    --_surface: var(--zwgk-color-surface, #fff);
    --_subtle: var(--zwgk-color-subtle, #f3f6f9);
    --_line: var(--zwgk-color-line, #d6dce4);
    --_control: var(--zwgk-color-control, #68737f);
    --_radius: var(--zwgk-radius, 0.25em);
    --_target: 2.75em;
    display: block !important;
    box-sizing: border-box !important;
    writing-mode: inherit !important;
    color: var(--_text) !important;
    background: var(--_surface) !important;
    font-family: var(--zwgk-font-family, system-ui, sans-serif) !important;
    font-size: max(var(--zwgk-font-size, 16px), min(1em, 40px)) !important;
    line-height: 1.6 !important;
    overflow-wrap: anywhere !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([elder]) {
    font-size: max(24px, min(1em, 40px)) !important;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a,
  span {
    unicode-bidi: isolate;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    min-height: var(--_target);
    margin: 0;
    padding: 0 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  button {
    cursor: pointer;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .message {
    margin-top: 1em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .bone {
    height: 1em;
    margin: 1.25em 0;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
`;
