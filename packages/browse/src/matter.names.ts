import type {MatterRow} from '@zwgk/feed';

/** Name of a matter (公开事项) where nothing around it says what it is part of. */
export function wholeNameOf({level1, level2}: Pick<MatterRow, 'level1' | 'level2'>): string {
  return level2 === undefined ? level1 : `${level1} › ${level2}`;
}
