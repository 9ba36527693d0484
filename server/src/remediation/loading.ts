/**
 * How a program gets to see `.env`, where that is an edit and no advice: a line that loads the file, an option in the scripts of
 * `package.json`, or an `env_file` in a compose file. Offered beside a fix, since it changes how the program is started.
 */
import { insert } from './edits';
import { formatOf } from './formats/index';
import { columnBelow, entriesAround, type YamlEntry } from './formats/yamlEntries';
import { usesImports } from './languages/javascript/modules';
import { runtimeOf } from './languages/javascript/runtime';
import type { Context } from './languages/language';
import { hasWord, lineStart } from './layout';
import { inDirectory } from './paths';
import type { FileChange, FixPlan, PlanLoading, TextEdit } from './plan';
import { named } from './walk';

const loadsAlready = /\bdotenv\b|--env-file/;

interface Scripts {
  readonly path: string;
  readonly text: string;
  /** Range of the object of `scripts`, in the text. */
  readonly start: number;
  readonly end: number;
}

function scriptsOf({ facts }: Context): Scripts | undefined {
  const path = inDirectory(facts.root, 'package.json');
  const text = facts.files.get(path);
  const found = /"scripts"\s*:\s*\{[^{}]*\}/.exec(text ?? '');
  if (text === undefined || found === null) return undefined;
  return { path, text, start: found.index, end: found.index + found[0].length };
}

/** The file's path from its package on. */
function ownPath({ facts: { path, root } }: Context): string {
  return root === '' ? path : path.slice(root.length + 1);
}

/** Whether the package is started by this very file. */
function isEntry(context: Context, manifest: string): boolean {
  const own = ownPath(context).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const started = new RegExp(`\\b(?:node|nodemon|tsx|ts-node)\\b[^"&|;]*\\s(?:\\./)?${own}["\\s]`);
  return new RegExp(`"(?:main|bin)"\\s*:\\s*"(?:\\./)?${own}"`).test(manifest) || started.test(manifest);
}

/** The first statement after comments, `#!` and directives such as `'use strict'`. */
function firstStatement({ root }: Context): number | undefined {
  return named(root).find((node) => {
    const isDirective = node.type === 'expression_statement' && named(node)[0]?.type === 'string';
    return !isDirective && node.type !== 'comment' && node.type !== 'hash_bang_line';
  })?.startIndex;
}

/** `dotenv` is there: the file that the package is started by loads it first. */
function byDotenv(context: Context, manifest: string): PlanLoading | undefined {
  const { text, eol } = context;
  const at = firstStatement(context);
  const hasPackage = /"dotenv"\s*:/.test(manifest);
  if (!hasPackage || hasWord(text, 'dotenv') || at === undefined || !isEntry(context, manifest)) return undefined;
  const quote = /(?:from|require\()\s*"/.test(text) ? '"' : "'";
  const line = usesImports(context)
    ? `import ${quote}dotenv/config${quote};`
    : `require(${quote}dotenv/config${quote});`;
  return { title: 'load .env with dotenv', edits: [insert(lineStart(text, at), line + eol)], files: [] };
}

/** Node that is older does not know the option. */
function isOldNode(manifest: string): boolean {
  const [, major = '99', minor = '99'] = /"node"\s*:\s*"[^"\d]*(\d+)(?:\.(\d+))?/.exec(manifest) ?? [];
  return Number(major) < 20 || (Number(major) === 20 && minor !== '99' && Number(minor) < 6);
}

/** `node app.js` in the scripts that start the program. */
function byOption(context: Context, scripts: Scripts): PlanLoading | undefined {
  const { text, start, end, path } = scripts;
  if (isOldNode(text)) return undefined;
  const own = ownPath(context);
  const script = /"([^"\\]+)"\s*:\s*"node (?=(?:--[\w-]+(?:=\S+)? )*[\w./@-]+(?:["\s]))([^"]*)"/g;
  const edits = [...text.slice(start, end).matchAll(script)].flatMap((match): TextEdit[] => {
    const [whole, name = '', rest = ''] = match;
    const isStart = /^(?:start|dev|develop|serve)\b/.test(name) || rest.includes(own);
    if (!isStart || loadsAlready.test(rest)) return [];
    return [insert(start + match.index + whole.length - rest.length - 1, '--env-file=.env ')];
  });
  if (edits.length === 0) return undefined;
  return { title: 'start with node --env-file', edits: [], files: [changed(path, text, edits)] };
}

function changed(path: string, before: string, edits: readonly TextEdit[]): FileChange {
  return { path, before, edits, holdsSecret: false };
}

function inJavascript(context: Context): PlanLoading | undefined {
  const scripts = scriptsOf(context);
  const manifest = context.facts.files.get(inDirectory(context.facts.root, 'package.json')) ?? '';
  if (runtimeOf(context) !== 'node' || /"next"\s*:/.test(manifest)) return undefined;
  const loaded = byDotenv(context, manifest);
  return loaded ?? (scripts === undefined || /"dotenv"\s*:/.test(manifest) ? undefined : byOption(context, scripts));
}

/** `python-dotenv` is there: a file that is started loads it before anything else. */
function inPython({ facts, root, text, eol }: Context): PlanLoading | undefined {
  const hasPackage = [...facts.files].some(
    ([path, each]) => /(?:requirements\.txt|pyproject\.toml|Pipfile)$/.test(path) && /\bpython-dotenv\b/.test(each),
  );
  const isStarted =
    /^if __name__ ==/m.test(text) || /(?:^|\/)(?:manage|main|app|wsgi|asgi|__main__)\.py$/.test(facts.path);
  if (!hasPackage || !isStarted || hasWord(text, 'dotenv')) return undefined;
  const statements = named(root).filter((node) => node.type !== 'comment');
  const first = statements.find((node, index) => {
    const isDoc = index === 0 && node.type === 'expression_statement' && named(node)[0]?.type === 'string';
    return !isDoc && node.type !== 'future_import_statement';
  });
  if (first === undefined) return undefined;
  const lines = `from dotenv import load_dotenv${eol}${eol}load_dotenv()${eol}`;
  return {
    title: 'load .env with python-dotenv',
    edits: [insert(lineStart(text, first.startIndex), lines)],
    files: [],
  };
}

/** The one service of a compose file that is built from this package. */
function builtService(text: string): { readonly build: YamlEntry; readonly entries: readonly YamlEntry[] } | undefined {
  const head = /^services:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (head === null) return undefined;
  const top = entriesAround(text, head.index).find((entry) => entry.key === 'services');
  const column = top && columnBelow(text, top);
  const first = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text.slice(head.index + head[0].length))?.[0].length ?? 0;
  if (column === undefined) return undefined;
  const services = entriesAround(text, head.index + head[0].length + first + column);
  const built = services.flatMap((service) => {
    const inner = columnBelow(text, service);
    if (inner === undefined || service.rest !== '') return [];
    const at = text.indexOf('\n', service.lineEnd) + 1;
    const skipped = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text.slice(at))?.[0].length ?? 0;
    const entries = entriesAround(text, at + skipped + inner);
    const build = entries.find((entry) => entry.key === 'build');
    return build === undefined ? [] : [{ build, entries }];
  });
  return built.length === 1 ? built[0] : undefined;
}

function inCompose({ facts, eol }: Context): PlanLoading | undefined {
  const found = [...facts.files].find(([path]) => {
    return path.startsWith(facts.root) && /(?:^|\/)(?:docker-)?compose\.ya?ml$/.test(path);
  });
  const service = found && builtService(found[1]);
  if (found === undefined || service === undefined) return undefined;
  const { build, entries } = service;
  if (entries.some(({ key }) => key === 'env_file')) return undefined;
  const [path, text] = found;
  const line = `${' '.repeat(build.at - lineStart(text, build.at))}env_file: .env${eol}`;
  const edits = [insert(lineStart(text, build.at), line)];
  return { title: 'give it to the container by env_file', edits: [], files: [changed(path, text, edits)] };
}

/** What would let the program of a text see `.env`; undefined where that is no edit, or is done already. */
export function loadingFor(context: Context): PlanLoading | undefined {
  if (formatOf(context.facts.path, context.text) !== undefined) return undefined;
  const { languageId } = context;
  if (/^(?:java|type)script(?:react)?$/.test(languageId)) return inJavascript(context) ?? inCompose(context);
  return (languageId === 'python' ? inPython(context) : undefined) ?? inCompose(context);
}

/** The plan with what lets the program see `.env`; the plan itself where there is nothing to add. */
export function withLoading(plan: FixPlan): FixPlan {
  const { loading } = plan;
  if (loading === undefined) return plan;
  // What loads the file goes first where both insert at one place.
  const edits = [...loading.edits, ...plan.edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...plan, title: `${plan.title}, and ${loading.title}`, edits, files: [...plan.files, ...loading.files] };
}
