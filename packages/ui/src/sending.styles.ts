import {css} from 'lit';

/** How far sending is, and what went wrong. */
export const sendingStyles = css`
  .danger {
    border: 2px solid var(--_danger);
    background: var(--_surface);
  }
  .danger a {
    display: inline-block;
    padding: calc((var(--_target) - 1.6em) / 2) 0;
    color: var(--_danger);
    font-weight: 600;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  #state + p {
    margin-top: 0.25em;
  }
  .message > button,
  .message .actions {
    margin: 0.75em 0 0;
  }
  progress {
    width: 100%;
    height: 0.75em;
    accent-color: var(--_accent);
  }
`;
