import {hostStyles} from '@zwgk/ui';
import {css} from 'lit';

const ownStyles = css`
  section {
    padding: 0 0.375em;
  }
  .h0 {
    padding-bottom: 0.5em;
    border-bottom: 2px solid var(--_accent);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.4;
  }
  .h1 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  .h2 {
    margin-top: 1.25em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .h3 {
    margin-top: 0.75em;
    color: var(--_muted);
    font-weight: 600;
  }
  .h1 .muted,
  .h2 .muted {
    font-size: 0.8em;
    font-weight: 400;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 1em -0.375em;
  }
  form > * {
    margin: 0.25em 0.375em;
  }
  input {
    flex: 1 1 16em;
    min-width: 0;
    -webkit-appearance: none;
    appearance: none;
  }
  .columns {
    display: flex;
    align-items: flex-start;
  }
  .columns > nav {
    flex: none;
    width: 15em;
    margin-inline-end: 2em;
  }
  .columns > div {
    flex: 1;
    min-width: 0;
  }
  #areas a {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: var(--_target);
    padding: 0.25em 0.75em;
    border-inline-start: 3px solid transparent;
    color: inherit;
    line-height: 1.4;
    text-decoration: none;
  }
  #areas a > .muted {
    margin-inline-start: 0.75em;
    overflow-wrap: normal;
  }
  #areas a:hover {
    background: var(--_subtle);
    color: var(--_accent);
  }
  a {
    text-decoration-color: var(--_control);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  #areas [aria-current] {
    border-color: var(--_accent);
    background: var(--_subtle);
    color: var(--_accent);
    font-weight: 600;
  }
  #areas ul ul {
    padding-inline-start: 1em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0 -0.25em 0.5em;
  }
  .bar > * {
    margin: 0.25em;
  }
  .bar > .h1 {
    flex: 1 1 12em;
  }
  .views {
    display: flex;
  }
  .views button {
    border-radius: 0;
  }
  .views button + button {
    margin-inline-start: -1px;
  }
  [aria-pressed='true'],
  [aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_subtle);
    box-shadow: inset 0 -3px var(--_accent);
    color: var(--_accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.25em 0;
    border-top: 1px solid var(--_line);
  }
  ul + .h3,
  ul + .h2 {
    margin-top: 1.5em;
  }
  .row > a {
    flex: 1 1 14em;
    padding: 0.6em 0;
  }
  .row > .muted {
    margin-inline-start: 1em;
  }
  .narrow .row > * {
    display: block;
    flex: 1 1 100%;
    margin: 0;
  }
  .narrow .bar > .h1 {
    flex-basis: 100%;
  }
  .narrow #areas > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 1em;
  }
  .pager > * {
    padding: 0.6em 1em;
  }
  .pager a {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .footer {
    margin-top: 1.5em;
    padding-top: 0.5em;
    border-top: 1px solid var(--_line);
  }
  @media print {
    form,
    .bar > :not(.h1),
    #areas {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-expanded='true'],
    #areas [aria-current] {
      border-color: Highlight;
    }
  }
`;

/** Styles of the first view; parts that load late bring their own. */
export const styles = [hostStyles, ownStyles];
