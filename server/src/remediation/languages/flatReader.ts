/**
 * Reads a language that has no grammar here as a flat row of tokens: strings, comments and what else a rule names; all other text
 * is left out. Good for languages whose strings and comments can be told apart by how they begin.
 */
import type { SyntaxNode } from '../syntax';
import { plantTree, type Sketch } from './plainTree';

/** A kind of token, and how it is spelled (sticky). The first rule that fits counts; `skip` is not kept. */
export type TokenRule = readonly [type: string, pattern: RegExp];

/** Makes a reader; a quote that fits no rule hides how the rest of the text is meant. */
export function flatReader(rules: readonly TokenRule[]): (text: string) => SyntaxNode {
  return (text) => {
    const children: Sketch[] = [];
    for (let at = 0; at < text.length; ) {
      let end = at + 1;
      let type = text[at] === '"' ? 'unreadable' : 'skip';
      if (type === 'unreadable') end = text.length;
      for (const [name, pattern] of rules) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null || match[0] === '') continue;
        type = name;
        end = at + match[0].length;
        break;
      }
      if (type !== 'skip') children.push({ type, start: at, end, children: [], isBroken: type === 'unreadable' });
      at = end;
    }
    return plantTree(text, { type: 'source', start: 0, end: text.length, children });
  };
}

/** What of a line stands before a place. */
export function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

/** The name that a value is given right before a place: `name = `, `"name", `, `name => `. */
export function nameBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 120), at);
  const assigned = /([\p{L}_][\p{L}\p{N}_]*)(?:\s*::?\s*[\w.{}]+|\s+As\s+[\w.]+)?\s*(?::?=>?|<-)\s*\(?$/iu.exec(
    before,
  )?.[1];
  return assigned ?? /["']([\w-]+)["']\s*(?:,|=>|:)\s*$/.exec(before)?.[1];
}
