import {formFrameStyles, formStyles} from '@zwgk/ui';
import {css} from 'lit';

const ownStyles = css`
  .progress {
    display: flex;
    margin: 1.25em 0;
    padding: 0;
    list-style: none;
  }
  .progress li {
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: center;
    position: relative;
    color: var(--_muted);
    text-align: center;
  }
  .progress li + li::before {
    content: '';
    position: absolute;
    top: calc(var(--_target) / 2);
    right: 50%;
    left: -50%;
    border-top: 2px solid var(--_line);
  }
  .progress li > * {
    position: relative;
    z-index: 1;
  }
  .progress .number {
    display: grid;
    place-items: center;
    position: relative;
    width: 2em;
    height: 2em;
    margin: calc((var(--_target) - 2em) / 2) auto;
    border: 2px solid var(--_control);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_muted);
    line-height: 1;
  }
  .progress [aria-current] {
    color: var(--_text);
    font-weight: 600;
  }
  .progress .done .number {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .progress [aria-current] .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
  }
  .plain {
    min-width: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
  }
  .progress .plain {
    width: 100%;
    min-width: 0;
  }
  .step {
    margin-bottom: 0.25em;
    font-size: 1.25em;
    font-weight: 600;
  }
  .step .muted {
    margin-inline-end: 0.5em;
    font-size: 0.8em;
    font-weight: 400;
  }
  .step:focus {
    outline: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1em;
  }
  .head > label,
  .label {
    font-weight: 600;
  }
  .why[open] {
    flex-basis: 100%;
  }
  .why[open] > p {
    padding-bottom: 0.5em;
  }
  .why > summary {
    width: fit-content;
    margin-inline-start: auto;
  }
  .panel {
    margin-top: 1em;
    padding: 0 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .panel[open] {
    padding-bottom: 1em;
  }
  .panel li {
    padding: 0.4em 0;
  }
  .panel a,
  .button {
    display: inline-block;
    padding: calc((var(--_target) - 1.6em) / 2) 0;
  }
`;

/** Styles of the first view; parts that load late bring their own. */
export const styles = [...formFrameStyles, formStyles, ownStyles];
