/**
 * Reads batch files line by line: no grammar for them comes as WebAssembly. Only a line that stands alone can be fixed; blocks
 * in parentheses are expanded as a whole, before their first line runs.
 */
import type { SyntaxNode } from '../../syntax';
import { plantTree, type Sketch } from '../plainTree';

function balanceOf(line: string): number {
  const plain = line.replace(/"[^"]*"/g, '').replace(/\^./g, '');
  return plain.split('(').length - plain.split(')').length;
}

/** The tree of a text: lines that are a `command`, a `comment` or part of a `block`. */
export function readBatch(text: string): SyntaxNode {
  const children: Sketch[] = [];
  let depth = 0;
  let isContinued = false;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const [line] = match;
    const isComment = /^\s*@?(?:rem\b|::)/i.test(line);
    const balance = isComment ? 0 : balanceOf(line);
    const isOpen = line.endsWith('^');
    const isAlone = depth === 0 && balance === 0 && !isContinued && !isOpen;
    const type = isComment ? 'comment' : /^\s*:/.test(line) ? 'label' : isAlone ? 'command' : 'block';
    children.push({ type, start: match.index, end: match.index + line.length, children: [] });
    depth = Math.max(0, depth + balance);
    isContinued = isOpen;
  }
  return plantTree(text, { type: 'source', start: 0, end: text.length, children });
}
