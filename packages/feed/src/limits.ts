/** Longest text a feed may carry in one field, in UTF-16 code units; more is a damaged or hostile file. */
export const maxTextLength = 20_000;
/** Longest URL a feed may carry, in UTF-16 code units. */
export const maxUrlLength = 2048;
