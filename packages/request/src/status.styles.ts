import {formFrameStyles} from '@zwgk/ui';
import {css} from 'lit';

const ownStyles = css`
  label {
    display: block;
    margin-top: 1em;
    font-weight: 600;
  }
  form > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-top: 0.5em;
  }
  input {
    flex: 1 1 14em;
    min-width: 0;
    letter-spacing: 0.05em;
  }
  :host([elder]) input {
    padding: 0 0.4em;
    letter-spacing: 0;
  }
  .main {
    padding: 0 2em;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }
  .main[aria-disabled] {
    border-color: var(--_control);
    background: var(--_subtle);
    color: var(--_muted);
    cursor: default;
  }
`;

/** Styles of the first view; what is found brings its own. */
export const styles = [...formFrameStyles, ownStyles];
