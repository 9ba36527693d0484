/**
 * Declarative Jenkinsfiles: a variable of `environment` is taken from Jenkins's own credentials, and a key in a shell script is
 * read from such a variable, which the pipeline gets. Jenkins ends the build when there is no such credential.
 */
import { isWhole } from '../languages/composing';
import { flatReader, lineBefore } from '../languages/flatReader';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { indentAt, indentUnit } from '../layout';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { formatLanguage } from './format';
import { quotingAt, variableIn } from './shellText';

const read = flatReader([
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'''[\s\S]*?'''|"""[\s\S]*?"""|'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"/y],
]);

function quoteOf({ text }: SyntaxNode): { open: string; close: string } {
  const open = /^(?:'''|"""|'|")/.exec(text)?.[0] ?? '';
  return { open, close: open };
}

const byHand =
  "Add the key to Jenkins as a secret text, declare `environment { NAME = credentials('id') }`, which fails when there is none, and let the script read it: `sh 'pay --key \"$NAME\"'`, in single quotes.";
const elsewhere = refuse('string-kind', byHand);
const unsure = refuse('string-kind', `How the script reads the key cannot be told here. ${byHand}`);

/** The variable that `NAME = '...'` in a block `environment` gives. */
function variableOf(text: string, node: SyntaxNode): string | undefined {
  const name = /^\s*(?:environment\s*\{\s*)?([A-Za-z_]\w*)\s*=\s*$/.exec(lineBefore(text, node.startIndex))?.[1];
  const before = text.slice(0, node.startIndex);
  const block = before.slice(before.lastIndexOf('environment'));
  return /^environment\s*\{[^}]*$/.test(block) ? name : undefined;
}

function idFor(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Takes the sign before along, so that two additions at one place are seen to clash, and come one after the other. */
function behind(text: string, at: number, newText: string): TextEdit {
  return { start: at - 1, end: at, newText: text.slice(at - 1, at) + newText };
}

/** The line that gives the pipeline a variable: in its `environment`, else in a new one below its `agent`. */
function declare({ text, eol }: Context, names: readonly string[]): TextEdit | undefined {
  const start = /^[ \t]*pipeline\s*\{/m.exec(text);
  if (start === null) return undefined;
  const unit = indentUnit(text, '    ');
  const base = indentAt(text, start.index + start[0].length - 1) + unit;
  const lines = (pad: string) => names.map((name) => `${eol}${pad}${name} = credentials('${idFor(name)}')`).join('');
  const own = new RegExp(`^${base}environment[ \\t]*\\{`, 'm').exec(text);
  if (own !== null) return behind(text, own.index + own[0].length, lines(base + unit));
  const agent = new RegExp(
    `^${base}agent[ \\t]+(?:\\w+|\\{[^{}\\n]*\\}|\\{[^\\n]*\\n(?:${base}[ \\t][^\\n]*\\n)*${base}\\})`,
    'm',
  ).exec(text);
  if (agent === null) return undefined;
  return behind(text, agent.index + agent[0].length, `${eol}${base}environment {${lines(base + unit)}${eol}${base}}`);
}

/** What the shell reads of a Groovy string. */
function unescaped(raw: string): string {
  return raw.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

function escaped(text: string, open: string): string {
  return open.startsWith('"') ? text.replace(/[$"]/g, '\\$&') : text.replaceAll("'", "\\'");
}

function composeScript(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { text } = context;
  const script = unescaped(text.slice(literal.start, literal.end));
  const edits: TextEdit[] = [];
  for (const hole of holes) {
    const quoting = quotingAt(script, unescaped(text.slice(literal.start, hole.start)).length);
    const spelled = variableIn(quoting, hole.name);
    if (spelled === undefined) return unsure;
    edits.push({ start: hole.start, end: hole.end, newText: escaped(spelled, literal.open) });
  }
  const names = [...new Set(holes.map(({ name }) => name))];
  const known = names.filter((name) => new RegExp(`\\b${name}\\s*=\\s*credentials\\(`).test(text));
  if (known.length === names.length) return { node: literal.node, loose: 'no', edits };
  const declared = declare(
    context,
    names.filter((name) => !known.includes(name)),
  );
  return declared === undefined ? elsewhere : { node: literal.node, loose: 'no', edits, around: [declared] };
}

function composeJenkins(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  const name = variableOf(context.text, node);
  if (name !== undefined && isWhole(literal, holes)) {
    const newText = `credentials('${idFor(name)}')`;
    return { node, loose: 'no', edits: [{ start: node.startIndex, end: node.endIndex, newText }] };
  }
  const isShell = /\bsh\s*\(?\s*(?:script\s*:\s*)?$/.test(lineBefore(context.text, node.startIndex));
  return isShell ? composeScript(context, literal, holes) : elsewhere;
}

/** See the file's first lines. */
export const jenkinsfile = {
  ...formatLanguage({
    id: 'jenkinsfile',
    read,
    literals: { string: true },
    spell: (name) => name,
    special: /[$\\]/,
    compose: composeJenkins,
    ownName: ({ text }, literal, holes) => (isWhole(literal, holes) ? variableOf(text, literal.node) : undefined),
    advice:
      'Add the key to Jenkins as a secret text, with the id that the file names: without it the build ends. `.env` keeps the value for you until then.',
  }),
  delimiters: quoteOf,
};
