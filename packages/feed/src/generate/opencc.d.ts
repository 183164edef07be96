/** A dictionary of OpenCC, `from to|from to|…`: opencc-js has types for its converters alone. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
