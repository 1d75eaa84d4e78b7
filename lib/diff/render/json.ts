import type { TreeDiff } from '../tree-diff';
import { summaryOf } from './summary';

/** A difference for programs: the counts, what is more access, and all changes with their paths. */
export function renderJson(diff: TreeDiff): string {
  return `${JSON.stringify({ summary: summaryOf(diff), ...diff }, undefined, 2)}\n`;
}
