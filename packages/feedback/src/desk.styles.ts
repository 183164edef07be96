import {css} from 'lit';

/** Styles of what comes after the first view. */
export const styles = css`
  .sheet {
    width: min(46em, 100%);
    max-width: none;
    max-height: 100%;
    margin: auto;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    overflow: auto;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .close {
    float: right;
    margin: 0 0 0.5em 1em;
  }
  .restored {
    margin-top: 0.75em;
  }
  .restored button {
    margin-inline-start: 0.5em;
  }
  fieldset.wrong {
    padding-inline-start: 0.75em;
  }
  .quote {
    margin: 1em 0;
  }
  blockquote {
    max-height: 12em;
    margin: 0.5em 0;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_line);
    background: var(--_subtle);
    overflow: auto;
    white-space: pre-line;
  }
  .message blockquote {
    background: var(--_surface);
  }
  .receipt {
    margin: 0;
  }
  .receipt .title {
    margin-bottom: 0.25em;
  }
  .receipt .label {
    margin-top: 1em;
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25em 1em;
    margin: 1em 0 0;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
  }
  .receipt .actions:empty {
    display: none;
  }
  .button {
    display: inline-block;
    padding: calc((var(--_target) - 1.6em) / 2) 0;
  }
  .message + slot {
    display: block;
    margin-top: 1em;
  }
`;
