/**
 * Which findings a command of the list is about: the editor gives the row that was clicked and all rows that are selected.
 * A group or a file stands for everything in it.
 */
import type { LocatedFinding } from '../../../server/src/shared/protocol';
import type { TreeNode } from './treeItems';

/** @param given what the editor gave the command; @returns each finding once; empty when it was not run on the list */
export function chosenFindings([clicked, selected]: readonly unknown[]): readonly LocatedFinding[] {
  const nodes = (Array.isArray(selected) ? selected : [clicked]).filter(isNode);
  return [...new Set(nodes.flatMap(findingsIn))];
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function findingsIn(node: TreeNode): readonly LocatedFinding[] {
  switch (node.kind) {
    case 'group':
      return node.group.files.flatMap(({ findings }) => findings);
    case 'file':
      return node.group.findings;
    case 'finding':
      return [node.finding];
    default:
      return [];
  }
}
