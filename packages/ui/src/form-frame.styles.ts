import {css} from 'lit';

import {hostStyles} from './host.styles.js';

const ownStyles = css`
  :host {
    --_danger: var(--zwgk-color-danger, #a4161a);
  }
  :host([elder]) {
    --_target: 2.5em;
  }
  section {
    max-width: 46em;
    padding-bottom: 0.5em;
  }
  /* Fields stand flush with the text around the form, whose page may cut off what is painted beyond. */
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline-offset: -2px;
  }
  .title {
    margin-bottom: 0.5em;
    padding-bottom: 0.4em;
    border-bottom: 2px solid var(--_accent);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.4;
  }
`;

/** How forms stand on a page: their measure, title and colour of what is wrong. */
export const formFrameStyles = [hostStyles, ownStyles];
