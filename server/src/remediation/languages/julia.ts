/**
 * Julia: one expression that reads `ENV` and fails when the variable is missing or empty, in strings as `$(...)`. Read without a
 * grammar; what a module does when it is loaded is kept in its cache, so that only its functions look something up.
 */
import { indentAt, lineStart } from '../layout';
import type { SyntaxNode } from '../syntax';
import { fillHoles, isWhole, wholeLookup } from './composing';
import { flatReader, lineBefore, nameBefore } from './flatReader';
import { type Context, type Language, type Placement, type Refused, refuse } from './language';
import { withoutSetup } from './topHelper';

const read = flatReader([
  ['comment', /#=[\s\S]*?=#|#[^\n]*/y],
  ['command', /```[\s\S]*?```|`(?:\\[\s\S]|[^`\\])*`/y],
  ['special', /[\p{L}_][\p{L}\p{N}_]*(?:"""[\s\S]*?"""|"(?:\\[\s\S]|[^"\\])*")/uy],
  ['string', /"""(?:\\[\s\S]|[^\\])*?"""|"(?:\\[\s\S]|[^"\\])*"/y],
  // A quote behind a value transposes it.
  ['skip', /[\p{L}_][\p{L}\p{N}_!]*'*|[)\]}]'*|'(?:\\.[^']{0,8}|[^'\\])'/uy],
]);

/** Whether the code around runs when it is called, as far as indentation tells. */
function isInFunction(text: string, at: number): boolean {
  let depth = indentAt(text, at).length;
  if (/^\s*(?:function\b|[\w.!]+\([^=]*\)\s*(?:where[^=]*)?=)/.test(lineBefore(text, at))) return true;
  for (let start = lineStart(text, at); start > 0; ) {
    start = lineStart(text, start - 1);
    const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? '';
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || indent >= depth) continue;
    if (/^\s*(?:@\w+\s+)*(?:function|macro)\b|->\s*begin\b|\bdo\b[^\n]*$/.test(line)) return true;
    depth = indent;
  }
  return false;
}

const harmlessMacros = /^(?:info|warn|error|debug|show|assert|test|time|test_throws|async|spawn|inbounds)$/;

function place({ text, facts }: Context, node: SyntaxNode): Placement | Refused {
  const line = lineBefore(text, node.startIndex);
  const macro = /@([\w.]+)[^;]*$/.exec(line)?.[1];
  if (macro !== undefined && !harmlessMacros.test(macro)) {
    return refuse(
      'constant-only',
      `The macro @${macro} may need the text itself: give the key a name before, then it can be looked up.`,
    );
  }
  const isPackage = /^(?:bare)?module\b/m.test(text) || /(?:^|\/)src\/[^/]+\.jl$/.test(facts.path);
  if (isPackage && !isInFunction(text, node.startIndex)) {
    return refuse(
      'constant-only',
      'What a module reads when it is loaded is kept in its precompiled cache: read the value in a function, then it can be looked up.',
    );
  }
  return {};
}

/** A string above a definition is its documentation. */
function isDoc(node: SyntaxNode): boolean {
  const text = node.parent?.text ?? '';
  const isAlone = lineBefore(text, node.startIndex).trim() === '';
  return (
    isAlone &&
    /^[ \t]*\r?\n[ \t]*(?:function|macro|struct|mutable|abstract|primitive|module|const|@\w+|[\w.!]+\()/.test(
      text.slice(node.endIndex),
    )
  );
}

/** See the file's first lines. */
export const julia: Language = {
  ids: ['julia'],
  comments: ['comment'],
  literals: {
    string: true,
    special:
      'This kind of string is read by a macro, which needs the text itself: use a plain string, then the fix is offered.',
    command: 'The key stands in a command: give it a name before, and write `$name` here.',
  },
  functions: [],
  runsLater: (node) => isInFunction(node.parent?.text ?? '', node.startIndex),
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [],
  concat: { operator: '', nodes: [] },
  read,
  env: () => ({
    imports: [],
    lookup: (name) => ({
      text: `(let value = get(ENV, "${name}", ""); isempty(value) ? error("${name} is not set") : value end)`,
      loose: false,
    }),
  }),
  delimiters: (node) => {
    const mark = node.text.startsWith('"""') ? '"""' : '"';
    return { open: mark, close: mark };
  },
  decode: (_literal, raw) => (/["\\$]/.test(raw) ? undefined : raw),
  isProse: isDoc,
  compose: (_context, literal, holes) => {
    const [only] = holes;
    if (only !== undefined && isWhole(literal, holes)) return wholeLookup(literal, only.lookup('"'));
    return fillHoles(literal, holes, (hole) => `$${hole.lookup('"').text}`);
  },
  place,
  prepare: withoutSetup,
  hint: (node) => nameBefore(node.parent?.text ?? '', node.startIndex),
  envAdvice: () =>
    'Julia does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.',
};
