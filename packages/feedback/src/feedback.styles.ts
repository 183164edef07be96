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
    margin-bottom: 0.25em;
  }
  .choices > button {
    flex: 0 1 9em;
  }
  /* Side by side where all have room, else below each other: a scale is read in its order. */
  [role='radiogroup'] .choice {
    flex: 1 1 max(7.25em, calc((39em - 100%) * 999));
  }
  .kinds .choice {
    flex-basis: 12em;
  }
  legend,
  .field > label {
    padding: 0;
    font-weight: 600;
  }
  @media print {
    form,
    .choices,
    .opener {
      display: none;
    }
    /* No question without its answers; what older browsers cannot tell, they print. */
    section:has(form, .choices) > .title {
      display: none;
    }
  }
`;

/** Styles of the first view; parts that load late bring their own. */
export const styles = [...formFrameStyles, formStyles, choiceStyles, ownStyles];
