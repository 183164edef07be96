import {hostStyles} from '@zwgk/ui';
import {css} from 'lit';

export const styles = [
  hostStyles,
  css`
    h2 {
      margin: 0;
      font-size: 1.25em;
    }
  `,
];
