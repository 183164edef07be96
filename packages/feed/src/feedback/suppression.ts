import type {RatingNode} from './rating.tree.js';

/** How many ratings of one level a node has. */
export type CountOf = (node: RatingNode) => number;

/**
 * The nodes whose count of one level is not published.
 *
 * First those whose own count is smaller than `fewest`. Then, wherever the rest of a sum would give a small count away,
 * the smallest of the others, and where there are no others the sum itself. What belongs to a hidden node is hidden with
 * it. Zeros tell of nobody: they are hidden only among small counts, where they leave open which one is which.
 *
 * @param countOf - Of every node the sum of its children's, in each of its partitions.
 */
export function hiddenNodes(root: RatingNode, countOf: CountOf, fewest: number): ReadonlySet<RatingNode> {
  const hidden = new Set<RatingNode>();
  const hide = (node: RatingNode): void => forEachBelow(node, (each) => hidden.add(each));
  const reveal = (node: RatingNode): void => forEachBelow(node, (each) => hidden.delete(each));

  /** Hides as many children as it takes; `false` when that is not possible while their sum is published. */
  const protect = (children: readonly RatingNode[]): boolean => {
    const unpublished = children.filter((child) => hidden.has(child));
    if (sumOf(unpublished, countOf) === 0) {
      unpublished.forEach(reveal);
      return true;
    }
    const others = children.filter((child) => !hidden.has(child)).sort((a, b) => countOf(a) - countOf(b));
    while (isSolvable(unpublished, countOf, fewest)) {
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
  if (countOf(root) === 0) reveal(root);
  return hidden;
}

/**
 * Whether hidden counts can be computed from their sum: one alone is what is left, and several are as large as small
 * counts can be when their sum is.
 */
function isSolvable(hidden: readonly RatingNode[], countOf: CountOf, fewest: number): boolean {
  const areSmall = hidden.every((node) => countOf(node) < fewest);
  return hidden.length === 1 || (areSmall && sumOf(hidden, countOf) === hidden.length * (fewest - 1));
}

function sumOf(nodes: readonly RatingNode[], countOf: CountOf): number {
  return nodes.reduce((sum, node) => sum + countOf(node), 0);
}

function forEachBelow(node: RatingNode, visit: (node: RatingNode) => void): void {
  visit(node);
  for (const child of node.partitions.flat()) forEachBelow(child, visit);
}
