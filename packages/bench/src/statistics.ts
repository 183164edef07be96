/** The middle of some numbers; `NaN` of none. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The number that a share of all numbers do not exceed; `NaN` of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}
