import type {RatingNode} from './rating.tree.js';

/** How many ratings of one level a node has. */
export type CountOf = (node: RatingNode) => number;

/**
 * The nodes whose count of one level is not published.
 *
 * First those whose own count is small: less than `fewest`, and not zero, which tells of nobody. Then, wherever the rest
 * of a sum would give a small count away, the smallest of the others, and where there are no others the sum itself.
 * What belongs to a hidden node is hidden with it.
 *
 * @param countOf - Of every node the sum of its children's, in each of its partitions.
 */
export function hiddenNodes(root: RatingNode, countOf: CountOf, fewest: number): ReadonlySet<RatingNode> {
  const hidden = new Set<RatingNode>();
  const hide = (node: RatingNode): void => {
    if (countOf(node) === 0) return;
    hidden.add(node);
    node.partitions.flat().forEach(hide);
  };

  /** Hides as many children as it takes; `false` when that is not possible while their sum is published. */
  const protect = (children: readonly RatingNode[]): boolean => {
    const unpublished = children.filter((child) => hidden.has(child));
    const others = children
      .filter((child) => !hidden.has(child) && countOf(child) > 0)
      .sort((a, b) => countOf(a) - countOf(b));
    while (isSolvable(unpublished.map(countOf), fewest)) {
      const next = others.shift();
      if (next === undefined) return false;
      hide(next);
      unpublished.push(next);
    }
    return true;
  };

  const settle = (node: RatingNode): void => {
    node.partitions.flat().forEach(settle);
    const areProtected = node.partitions.every(protect);
    if (countOf(node) < fewest || !areProtected) hide(node);
  };

  settle(root);
  return hidden;
}

/**
 * Whether hidden counts can be computed from their sum: one alone is what is left, and several small ones are known when
 * all of them must be as small, or as large, as small counts can be.
 */
function isSolvable(counts: readonly number[], fewest: number): boolean {
  const sum = counts.reduce((all, count) => all + count, 0);
  const areSmall = counts.every((count) => count < fewest);
  const isExtreme = sum === counts.length || sum === counts.length * (fewest - 1);
  return counts.length === 1 || (counts.length > 1 && areSmall && isExtreme);
}
