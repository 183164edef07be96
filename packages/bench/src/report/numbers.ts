/** A number with about three figures. */
export function figures(number: number): string {
  if (!Number.isFinite(number)) return '–';
  if (number >= 100) return Math.round(number).toLocaleString('en');
  return number >= 10 ? number.toFixed(0) : number.toFixed(number >= 1 ? 1 : 2);
}

/** Thousands of bytes. */
export const kilobytes = (bytes: number): string => {
  const thousands = bytes / 1000;
  return thousands < 100 ? thousands.toFixed(1) : Math.round(thousands).toLocaleString('en');
};

/** How many times as much. */
export const times = (number: number): string => (number < 10 ? number.toFixed(2) : number.toFixed(0));
