/** Records on a page, whatever was written for it. */
export function wholeSize(pageSize: number): number {
  return pageSize >= 1 ? Math.floor(pageSize) : 25;
}
