/** Where includes and the helper of a C, C++ or Objective-C file go: below its other includes, inside of a header's guard. */
import { insert } from '../../edits';
import { indentUnit, lineStart, nextLine, reindent, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { descendants, named } from '../../walk';
import { prepareFile } from '../fileHelper';
import type { Context } from '../language';

/** The nodes of the file, inside of its guard when it has one. */
function topsOf(root: SyntaxNode): readonly SyntaxNode[] {
  const tops = named(root).filter((node) => node.type !== 'comment');
  const [only] = tops;
  const isGuarded = tops.length === 1 && only?.type === 'preproc_ifdef';
  return isGuarded && only !== undefined ? named(only).filter((node) => node.type !== 'identifier') : named(root);
}

interface Site {
  readonly at: number;
  readonly lastInclude: SyntaxNode | undefined;
}

/** Behind the last include before the first function; without one, below the guard or the first comment. */
function siteOf({ root, text }: Context): Site {
  const tops = topsOf(root);
  const first = tops.findIndex((node) =>
    /^(?:function_definition|class_implementation|class_specifier|struct_specifier)$/.test(node.type),
  );
  const head = first < 0 ? tops : tops.slice(0, first);
  const lastInclude = head.findLast((node) => node.type === 'preproc_include');
  if (lastInclude !== undefined) {
    const isWholeLine = text[lastInclude.endIndex - 1] === '\n';
    return { at: isWholeLine ? lastInclude.endIndex : nextLine(text, lastInclude.endIndex), lastInclude };
  }
  const [guard] = head;
  const start = guard?.type === 'preproc_def' && guard.parent?.type === 'preproc_ifdef' ? guard.endIndex : undefined;
  const comment =
    head[0]?.type === 'comment' && lineStart(text, head[0].startIndex) === head[0].startIndex ? head[0] : undefined;
  return { at: start ?? (comment === undefined ? 0 : nextLine(text, comment.endIndex)), lastInclude };
}

function isIncluded({ root }: Context, header: string): boolean {
  const twin = /^c(?=\w+$)/.test(header) ? `${header.slice(1)}.h` : header;
  return descendants(root, ['preproc_include']).some((node) => {
    const path = node.childForFieldName('path')?.text.slice(1, -1);
    return path === header || path === twin;
  });
}

/** Adds an include above the last one, where it is needed beside those of the helper. */
export function alsoInclude(context: Context, header: string): readonly TextEdit[] {
  if (isIncluded(context, header)) return [];
  const { at, lastInclude } = siteOf(context);
  return [insert(lastInclude?.startIndex ?? at, withEol(`#include <${header}>\n`, context.eol))];
}

/** Declares a function behind the includes. */
export function declareBelow(context: Context, source: string): readonly TextEdit[] {
  const { at, lastInclude } = siteOf(context);
  const laid = reindent(source, indentUnit(context.text, '    '));
  const isFollowed = /^\s*\r?\n/.test(context.text.slice(at, at + 200)) || at >= context.text.length;
  const open = at > 0 && context.text[at - 1] !== '\n' ? '\n' : '';
  const gap = lastInclude === undefined && at === 0 ? '' : '\n';
  return [insert(at, withEol(`${open}${gap}${laid}\n${isFollowed ? '' : '\n'}`, context.eol))];
}

/** See `Language.prepare`. */
export const prepareC = prepareFile({
  functions: ['function_definition'],
  unit: '    ',
  isImported: isIncluded,
  importEdits: (context, header) => [insert(siteOf(context).at, withEol(`#include <${header}>\n`, context.eol))],
  declare: (context, source, imports) => {
    const edits = declareBelow(context, source);
    const { lastInclude } = siteOf(context);
    // Below includes that were just added, there is no blank line yet.
    return lastInclude === undefined && imports.length > 0
      ? edits.map((edit) => ({
          ...edit,
          newText: edit.newText.startsWith('\n') ? edit.newText : `${context.eol}${edit.newText}`,
        }))
      : edits;
  },
});
