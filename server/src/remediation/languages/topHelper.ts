/**
 * Puts the helper function of a script language above its code, for languages in which a function must be there before the
 * first line that calls it. Knows no language: each says what its comments and its functions look like.
 */
import { insert } from '../edits';
import { afterShebang, freshName, hasWord, indentUnit, reindent, withEol } from '../layout';
import type { SyntaxNode } from '../syntax';
import { named } from '../walk';
import type { Context, Helper, LookupKit, Prepared } from './language';

/** How a language's functions are found and written. */
export interface TopRules {
  /** A line comment at the beginning of a line, as a source of a regular expression: `--[^\n]*`. */
  readonly comment: string;
  /** Indentation where the text shows none. */
  readonly unit: string;
  /** The name that a statement at the top of the text gives to a function. */
  readonly declared: (statement: SyntaxNode) => string | undefined;
}

/** Lookups that need neither helper nor import. */
export function withoutSetup(_context: Context, _kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  return { spellings: nodes.map(() => ({ helper: undefined, modules: new Map() })), edits: [] };
}

/** After the `#!` line and comments that a blank line parts from the code: they speak of the file. */
function belowHead(text: string, comment: string): number {
  const top = afterShebang(text);
  const head = new RegExp(`^(?:[ \\t]*(?:${comment})\\r?\\n)+[ \\t]*\\r?\\n`).exec(text.slice(top));
  return top + (head?.[0].length ?? 0);
}

function alikeIn({ root, text }: Context, helper: Helper, firstUse: number, rules: TopRules): string | undefined {
  const names = [helper.name, ...(helper.alsoNamed ?? [])].filter((name) => hasWord(text, name));
  return names.find((name) =>
    named(root).some((node) => {
      return node.endIndex <= firstUse && rules.declared(node) === name && helper.isAlike(node.text);
    }),
  );
}

/** One helper at the top for all lookups of a text, or the one that is there. */
export function prepareAtTop(
  context: Context,
  kit: LookupKit,
  nodes: readonly SyntaxNode[],
  rules: TopRules,
): Prepared {
  const { helper } = kit;
  if (helper === undefined) return withoutSetup(context, kit, nodes);
  const { text, eol } = context;
  const modules = new Map<string, string>();
  const known = alikeIn(context, helper, nodes[0]?.startIndex ?? 0, rules);
  const name = known ?? freshName(text, helper.name);
  const spelling = { helper: name, modules };
  const spellings = nodes.map(() => spelling);
  if (known !== undefined) return { spellings, edits: [] };
  const source = reindent(helper.source(name, spelling), indentUnit(text, rules.unit));
  const at = belowHead(text, rules.comment);
  const isOnLine = at === 0 || text[at - 1] === '\n' || text.charCodeAt(at - 1) === 0xfeff;
  return { spellings, edits: [insert(at, withEol(`${isOnLine ? '' : '\n'}${source}\n\n`, eol))] };
}
