import {css} from 'lit';

/** Styles of what stands around a list: headings, search, buttons, the way to other pages. */
export const styles = css`
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
  [aria-pressed='true'] {
    padding-top: 3px;
    border-color: var(--_accent);
    border-bottom-width: 4px;
    background: var(--_subtle);
    color: var(--_accent);
  }
  .narrow .h1 {
    flex-basis: 100%;
  }
  .pager,
  .footer {
    margin-top: 1em;
  }
  .pager > * {
    display: inline-block;
    padding: 0.6em 1em;
    text-decoration: none;
  }
  .pager > a {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  @media print {
    button,
    form,
    .pager {
      display: none;
    }
  }
`;
