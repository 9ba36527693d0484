/**
 * Setup for languages whose files hold functions: the helper is declared once per file, what it needs is imported once. Where
 * either goes is the language's to say.
 */
import { insert } from '../edits';
import { freshName, hasWord, indentUnit, reindent, withEol } from '../layout';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { descendants } from '../walk';
import type { Context, Helper, Language, Spelling } from './language';

/** What a language says about its files. */
export interface FileGrammar {
  /** Node types of function declarations. */
  readonly functions: readonly string[];
  /** Indentation where the text has none. */
  readonly unit: string;
  /** Whether a module is imported already. */
  readonly isImported: (context: Context, module: string) => boolean;
  readonly importEdits: (context: Context, module: string) => readonly TextEdit[];
  /** @param source laid out as the text is, no line end after its last line; default: at the end of the text */
  readonly declare?: (context: Context, source: string, imports: readonly TextEdit[]) => readonly TextEdit[];
  /** Whether the file's function cannot be called at a place: the lookup is then self-contained. */
  readonly isOutOfReach?: (context: Context, node: SyntaxNode) => boolean;
}

/** Whether a function of the helper's name that does the same stands in the text. */
function isThere({ text, root }: Context, helper: Helper, types: readonly string[]): boolean {
  if (!hasWord(text, helper.name)) return false;
  const head = new RegExp(`^[^{=]*\\b${helper.name}\\s*\\(`);
  return descendants(root, types).some((node) => {
    // Some grammars put the body beside the head.
    const body = /body/.test(node.nextSibling?.type ?? '') ? (node.nextSibling?.text ?? '') : '';
    return head.test(node.text) && helper.isAlike(node.text + body);
  });
}

function atEnd({ text, eol }: Context, source: string): readonly TextEdit[] {
  const gap = text.endsWith('\n') ? '\n' : '\n\n';
  return [insert(text.length, withEol(`${gap}${source}\n`, eol))];
}

/** See `Language.prepare`. */
export function prepareFile(grammar: FileGrammar): Language['prepare'] {
  return (context, kit, nodes) => {
    const { text } = context;
    const { helper } = kit;
    const modules: ReadonlyMap<string, string> = new Map();
    const inline: Spelling = { helper: undefined, modules };
    const reached = nodes.map((node) => grammar.isOutOfReach?.(context, node) !== true);
    if (helper === undefined || !reached.includes(true)) return { spellings: nodes.map(() => inline), edits: [] };
    const known = isThere(context, helper, grammar.functions);
    const name = known ? helper.name : freshName(text, helper.name);
    const spelling: Spelling = { helper: name, modules };
    const spellings = reached.map((each) => (each ? spelling : inline));
    if (known) return { spellings, edits: [] };
    const imports = kit.imports
      .filter((module) => !grammar.isImported(context, module))
      .flatMap((module) => grammar.importEdits(context, module));
    const source = reindent(helper.source(name, spelling), indentUnit(text, grammar.unit));
    const declared = (grammar.declare ?? atEnd)(context, source, imports);
    return { spellings, edits: [...imports, ...declared] };
  };
}
