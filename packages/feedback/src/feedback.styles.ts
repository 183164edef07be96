import {choiceStyles, formFrameStyles, formStyles} from '@zwgk/ui';
import {css} from 'lit';

const ownStyles = css`
  section {
    max-width: 46em;
  }
  .title {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 1.25em;
  }
  fieldset {
    margin: 0.75em 0;
  }
  .choices {
    margin-top: 0.5em;
  }
  .choices > button {
    flex: 0 1 9em;
  }
  @media print {
    form,
    .choices,
    .opener {
      display: none;
    }
  }
`;

/** Styles of the first view; parts that load late bring their own. */
export const styles = [...formFrameStyles, formStyles, choiceStyles, ownStyles];
