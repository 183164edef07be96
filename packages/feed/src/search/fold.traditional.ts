import {simplifiedForms, traditionalForms} from './fold.generated.js';
import {foldedUnits} from './fold.units.js';
import {unpackNumbers} from './packed.js';

let isLearnt = false;

/**
 * From now on traditional characters fold to simplified ones. Their table is most of what folding weighs: who can wait
 * asks `readyToFold`, which fetches it where a text needs it.
 */
export function learnTraditional(): void {
  if (isLearnt) return;
  isLearnt = true;
  const units = foldedUnits();
  const steps = unpackNumbers(simplifiedForms);
  let traditional = -1;
  let simplified = 0;
  unpackNumbers(traditionalForms).forEach((gap, index) => {
    const step = steps[index] ?? 0;
    traditional += gap + 1;
    simplified += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    units[traditional] = simplified;
  });
}
