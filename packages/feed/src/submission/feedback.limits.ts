/** Longest text of feedback, in UTF-16 code units: the same in the form, the service and the published column. */
export const maxFeedbackLength = 2000;
/** Longest selected text a correction (纠错) takes along, in UTF-16 code units. */
export const maxQuoteLength = 500;
/** Most reasons one rating names. */
export const maxReasons = 20;
