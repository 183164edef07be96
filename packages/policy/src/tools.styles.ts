import {css} from 'lit';

/** What helps reading a card. */
export const styles = css`
  .size-1 {
    font-size: 1.25em;
  }
  .size-2 {
    font-size: 1.5em;
  }
  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  [aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_subtle);
    color: var(--_accent);
  }
  .toolbar,
  .tools {
    display: flex;
    flex-wrap: wrap;
  }
  .toolbar > * {
    flex-basis: 100%;
  }
  .toolbar > .tools {
    flex: 0 1 auto;
  }
  .tools > button {
    margin: 0.25em 0.5em 0.25em 0;
  }
  .told {
    margin-top: 0.5em;
  }
  .told:empty {
    display: none;
  }
  .copied {
    display: block;
    width: 100%;
    margin-top: 0.5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
  .scan {
    display: flex;
    align-items: center;
    margin-top: 0.75em;
  }
  .code {
    flex: none;
    width: 9em;
    height: 9em;
    margin-inline-end: 1em;
    background: #fff;
    fill: #000;
  }
  .spoken {
    background: var(--zwgk-color-mark, #ffe28a);
    color: #1b2733;
    box-shadow: 0 0 0 0.25em var(--zwgk-color-mark, #ffe28a);
  }
`;
