import {css} from 'lit';

export const styles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 1em;
    margin: 0 0 1em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .filters > p {
    grid-column: 1 / -1;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset ul {
    max-height: 20em;
    overflow-y: auto;
  }
  fieldset label {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    padding: 0.25em;
    line-height: 1.4;
    cursor: pointer;
  }
  fieldset label:hover {
    color: var(--_accent);
  }
  fieldset label > .muted {
    margin-inline-start: 0.5em;
    white-space: nowrap;
  }
  fieldset [type='search'] {
    width: 100%;
  }
  fieldset button {
    margin-top: 0.25em;
  }
  [type='checkbox'] {
    flex: none;
    appearance: auto;
    width: 1.25em;
    min-height: 1.25em;
    height: 1.25em;
    margin-inline-end: 0.5em;
  }
`;
