/** Most records one file holds; more open badly in spreadsheets, and would hold up phones. */
export const mostExported = 20_000;

/** Most records of a list that are printed at once. */
export const mostPrinted = 500;
