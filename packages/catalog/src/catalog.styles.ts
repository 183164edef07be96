import {hostStyles} from '@zwgk/ui';
import {css} from 'lit';

const ownStyles = css`
  section {
    padding: 0 0.375em;
  }
  .h0,
  .h1,
  .h2,
  .h3 {
    font-weight: 600;
    line-height: 1.4;
  }
  .h0 {
    padding-bottom: 0.5em;
    border-bottom: 2px solid var(--_accent);
    font-size: 1.5em;
  }
  .h1 {
    flex: 1 1 12em;
    font-size: 1.25em;
  }
  .h2 {
    margin-top: 1.25em;
    font-size: 1.125em;
  }
  .h3 {
    margin: 1em 0 0.25em;
    color: var(--_muted);
  }
  .h1 > .muted {
    font-size: 0.8em;
    font-weight: 400;
  }
  form,
  .bar,
  .row,
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  form,
  .bar {
    margin: 0.75em -0.25em;
  }
  form > *,
  .bar > * {
    margin: 0.25em;
  }
  input {
    flex: 1 1 16em;
    min-width: 0;
    appearance: none;
  }
  .columns {
    display: flex;
  }
  .columns > nav {
    flex: 0 0 15em;
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
    color: inherit;
    line-height: 1.4;
    text-decoration: none;
  }
  #areas a > .muted {
    margin-inline-start: 0.75em;
    white-space: nowrap;
  }
  #areas a:hover,
  #areas [aria-current],
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_subtle);
    color: var(--_accent);
  }
  #areas [aria-current] {
    border-inline-start: 3px solid;
    font-weight: 600;
  }
  [aria-pressed='true'] {
    padding-top: 3px;
    border-bottom-width: 4px;
  }
  .row {
    padding: 0.25em 0;
    border-top: 1px solid var(--_line);
  }
  .row > a {
    flex: 1 1 14em;
    margin-inline-end: 1em;
    padding: 0.6em 0;
  }
  .narrow .row > * {
    flex: 1 1 100%;
    margin: 0;
  }
  .narrow .h1 {
    flex-basis: 100%;
  }
  .pager {
    margin-top: 1em;
  }
  .lists a,
  .pager > * {
    display: inline-block;
    padding: 0.6em 1em;
    text-decoration: none;
  }
  .pager > a {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .lists [aria-current] {
    border-bottom: 3px solid;
    font-weight: 600;
  }
  .footer {
    margin-top: 1.25em;
  }
  @media print {
    button,
    form,
    #areas,
    .pager {
      display: none;
    }
  }
`;

/** Styles of the first view; parts that load late bring their own. */
export const styles = [hostStyles, ownStyles];
