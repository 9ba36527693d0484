/** Where imports and the helper of a Haskell module go: imports below the others, the helper at the end. */
import { insert } from '../../edits';
import { freshName, hasWord, indentUnit, nextLine, reindent, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { descendants, named } from '../../walk';
import type { Context, LookupKit, Prepared } from '../language';

/** Below the last import, below the head of the module, or above the first declaration. */
function importPlace({ root, text }: Context): { at: number; before: string; after: string } {
  const imports = descendants(root, ['import']).at(-1);
  if (imports !== undefined) return { at: nextLine(text, imports.endIndex - 1), before: '', after: '' };
  const header = named(root).find((node) => node.type === 'header');
  if (header !== undefined) return { at: nextLine(text, header.endIndex - 1), before: '\n', after: '' };
  const first = named(root).find((node) => !/^(?:pragma|comment|haddock)$/.test(node.type));
  return { at: first?.startIndex ?? 0, before: '', after: '\n' };
}

/** Whether strings may be of other types than `String`: then a lookup must be, too. */
export function isOverloaded(text: string): boolean {
  return /\{-#\s*LANGUAGE[^#]*\bOverloadedStrings\b/.test(text);
}

/** Prepares a text: the imports that are missing, and one helper for all lookups. */
export function prepareHaskell(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { text, root, eol } = context;
  const modules = new Map<string, string>();
  const { helper } = kit;
  const wanted = helper?.name ?? '';
  const isKnown = helper !== undefined && hasWord(text, wanted) && helper.isAlike(text);
  const name = isKnown ? wanted : freshName(text, wanted);
  const spelling = { helper: name, modules };
  const spellings = nodes.map(() => spelling);
  const present = descendants(root, ['import']).map((each) => each.text.replace(/\s+/g, ' '));
  const needed = [...(isKnown ? [] : kit.imports), ...(isOverloaded(text) ? ['Data.String (fromString)'] : [])].filter(
    (each) => !present.some((line) => line === `import ${each}` || line === `import ${each.split(' ')[0]}`),
  );
  const { at, before, after } = importPlace(context);
  const lines = needed.map((each) => `import ${each}\n`).join('');
  const edits: TextEdit[] = lines === '' ? [] : [insert(at, withEol(before + lines + after, eol))];
  if (helper === undefined || isKnown) return { spellings, edits };
  const end = text.trimEnd().length;
  const source = reindent(helper.source(name, spelling), indentUnit(text, '  '));
  return { spellings, edits: [...edits, insert(end, withEol(`\n\n${source}${end === text.length ? '\n' : ''}`, eol))] };
}
