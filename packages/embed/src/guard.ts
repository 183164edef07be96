/** Sends for the guard of {@link guardKeys}: nobody types before the first screen is there. A page without it only loses the guard. */
void import('./keys.js').then(
  ({guardKeys}) => guardKeys(),
  () => undefined,
);
