import {css} from 'lit';

/** Choices of which one, or any number, is taken; each as large as a finger. */
export const choiceStyles = css`
  fieldset {
    min-width: 0;
    margin: 1.25em 0;
    padding: 0;
    border: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    margin: 0.25em 0 -0.25em;
    margin-inline-start: -0.5em;
  }
  .choices > * {
    margin: 0.25em 0;
    margin-inline-start: 0.5em;
  }
  .choice {
    display: flex;
    flex: 1 1 9em;
    align-items: center;
    min-height: var(--_target);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 1.25em;
    min-height: 1.25em;
    height: 1.25em;
    margin: 0;
    margin-inline-end: 0.5em;
    padding: 0;
    accent-color: var(--_accent);
  }
  .choice:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: -2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .chosen {
    border-color: var(--_accent);
    background: var(--_subtle);
    font-weight: 600;
  }
`;
