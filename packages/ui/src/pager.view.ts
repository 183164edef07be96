/** Page numbers worth a link of their own: first, last and the current one's neighbours; 0 stands for a gap. */
export function pageWindow(page: number, pages: number): readonly number[] {
  const shown: number[] = [];
  for (let number = 1; number <= pages; number++) {
    if (number === 1 || number === pages || Math.abs(number - page) <= 1) shown.push(number);
    else if (shown[shown.length - 1] !== 0) shown.push(0);
  }
  return shown;
}
