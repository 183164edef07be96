import {css} from 'lit';

/** Fields, what is wrong with them, and the buttons below. */
export const formStyles = css`
  .field {
    margin: 1.25em 0;
  }
  label .muted {
    font-weight: 400;
  }
  .field > input,
  textarea,
  .field select {
    display: block;
    width: 100%;
    margin-top: 0.25em;
  }
  textarea {
    font: inherit;
    color: inherit;
    min-height: 5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    resize: vertical;
  }
  .wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_danger);
  }
  .wrong > input,
  .wrong > textarea {
    border: 2px solid var(--_danger);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  summary {
    display: list-item;
    min-height: var(--_target);
    padding: calc((var(--_target) - 1.6em) / 2) 0;
    color: var(--_accent);
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    margin: 1.5em 0 1em;
  }
  .actions > * {
    margin: 0 0 0.5em;
    margin-inline-end: 0.75em;
  }
  .main {
    padding: 0 2em;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }
  .trap {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
