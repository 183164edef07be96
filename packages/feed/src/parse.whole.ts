import {misfit} from './misfit.js';
import {type Parsed, parseFile, refused} from './parse.file.js';
import type {Shape} from './shape.data.js';

/** Levels of nesting beyond which a file is refused. */
const maxDepth = 20;

/** Whether a value nests deeper than `levels`. Recursion ends at that depth, however deep the data is. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}

/** A file as read, but refused when it is nested too deep, and with the place where it has another shape. */
export function located<T>(parsed: Parsed<T>, shape: Shape<unknown>, json: unknown): Parsed<T> {
  if (isDeeperThan(json, maxDepth)) return refused('invalid', '');
  const isLost = parsed.type === 'refused' && parsed.issue.code === 'invalid' && parsed.issue.pointer === '';
  return isLost ? refused('invalid', misfit(shape, json)) : parsed;
}

/** Reads a file by its shape, and tells where it is wrong. */
export function wholeFile<T>(shape: Shape<T>, json: unknown): Parsed<T> {
  return located(parseFile(shape, json), shape, json);
}
