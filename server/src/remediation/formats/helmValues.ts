/**
 * Values of a Helm chart (`values.yaml`): the value becomes empty, and the chart's templates insist on being given one, by
 * `required` (https://helm.sh/docs/howto/charts_tips_and_tricks/#using-the-required-function). Only where every use is seen, and
 * is the value's own: what takes a whole branch of the values, or asks whether there is a value, would go on without one.
 */
import { insert, replace } from '../edits';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { directoryOf, inDirectory } from '../paths';
import type { FileChange, TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { children } from '../walk';
import { formatLanguage, wholeOnly } from './format';
import { opaqueYaml, yamlReader } from './yamlLines';

/** A chart of more templates is not seen whole; see `gatherFacts`. */
const maxTemplates = 100;

const elsewhere =
  'Leave the value empty, let the template say `required "NAME is not set"` or take the name of an existing Secret, and hand the value over when it is deployed.';

/** The keys above a value, outermost first. */
function pathOf(text: string, at: number): readonly string[] | undefined {
  const paths: (readonly string[])[] = [];
  const tree = yamlReader((path) => `${paths.push(path) - 1}`)(text);
  const value = children(tree)
    .flatMap((line) => [line, ...children(line)])
    .find((node) => node.startIndex === at && /^\d+$/.test(node.type));
  return value && paths[Number(value.type)];
}

/** How a template uses a value: where its `.Values` or `$.Values` begins and the chain of keys ends. */
interface Use {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

function usesIn(text: string): readonly Use[] {
  return [...text.matchAll(/\$?\.Values((?:\.\w+)*)/g)].map(({ 0: spelled, 1: chain = '', index }) => ({
    start: index,
    end: index + spelled.length,
    keys: chain.split('.').slice(1),
  }));
}

function startsWith(keys: readonly string[], begin: readonly string[]): boolean {
  return begin.every((key, index) => keys[index] === key);
}

/** The action (`{{ ... }}`) around a place; undefined outside of one. */
function actionAt(text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  const start = text.lastIndexOf('{{', at);
  const end = text.indexOf('}}', at);
  if (start < 0 || end < 0 || text.slice(start, at).includes('}}')) return undefined;
  return { start, end: end + 2 };
}

/** What becomes of one use: edits of the template, none where it insists already; undefined where it goes on without. */
function insist(text: string, use: Use, name: string): readonly TextEdit[] | undefined {
  const action = actionAt(text, use.start);
  if (action === undefined) return [];
  const before = text.slice(action.start, use.start);
  const after = text.slice(use.end, action.end);
  if (/^\{\{-?\s*\/\*/.test(before)) return [];
  if (/^\{\{-?\s*(?:else\s+)?(?:if|with|range)\b/.test(before)) return undefined;
  if (/\brequired\s+(?:"[^"]*"|`[^`]*`)\s+$/.test(before) || /^\s*\|\s*required\b/.test(after)) return [];
  const isFirst = /^\{\{-?\s*$/.test(before) && /^\s*(?:\||-?\}\})/.test(after);
  const call = `required "${name} is not set" `;
  return isFirst ? [insert(use.start, call)] : [insert(use.start, `(${call}`), insert(use.end, ')')];
}

/** What is not so said: the templates change, or there is a reason why they cannot. */
function changeTemplates(context: Context, path: readonly string[]): readonly FileChange[] | Refused {
  const directory = `${inDirectory(directoryOf(context.facts.path), 'templates')}/`;
  const templates = [...context.facts.siblings].filter(([file]) => file.startsWith(directory));
  const name = path.join('.');
  const no = (why: string) => refuse('constant-only', `${why} ${elsewhere}`);
  if (templates.length >= maxTemplates) return no('The chart has too many templates to be seen whole.');
  const others = [...context.facts.siblings].filter(([file]) => !file.startsWith(directory));
  const inValues = [context.text, ...others.map(([, text]) => text)].flatMap(usesIn);
  if (inValues.some(({ keys }) => startsWith(path, keys))) return no('Another value refers to this one.');
  const changes: FileChange[] = [];
  let isUsed = false;
  for (const [file, text] of templates) {
    const uses = usesIn(text).filter(({ keys }) => startsWith(path, keys) || startsWith(keys, path));
    if (uses.some(({ keys }) => keys.length !== path.length)) {
      return no('A template of the chart takes this value with others around it.');
    }
    const edits: TextEdit[] = [];
    for (const use of uses) {
      const own = insist(text, use, name);
      if (own === undefined)
        return no('A template of the chart asks whether there is such a value, and goes on without.');
      isUsed ||= actionAt(text, use.start) !== undefined;
      edits.push(...own);
    }
    if (edits.length > 0) changes.push({ path: file, before: text, edits, holdsSecret: false, isFixed: true });
  }
  return isUsed ? changes : no('No template of this chart is seen to use the value.');
}

function composeValue(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const part = wholeOnly(literal, holes, 'A chart is handed a value whole: give the key an entry of its own.');
  if (part !== undefined) return part;
  const path = pathOf(context.text, literal.node.startIndex);
  if (path === undefined || path.length === 0 || !path.every((key) => /^[A-Za-z_]\w*$/.test(key))) {
    return refuse('constant-only', elsewhere);
  }
  if (path[0] === 'global') return refuse('constant-only', `Other charts may use this value. ${elsewhere}`);
  const files = changeTemplates(context, path);
  if ('reason' in files) return files;
  const variable = holes[0]?.name ?? '';
  return {
    node: literal.node,
    loose: 'no',
    edits: [replace(literal.node, '""')],
    files,
    notes: [
      `Hand the value over when you deploy: \`helm upgrade --install RELEASE CHART --set-file ${path.join('.')}=<(printf %s "$${variable}")\`, after \`set -a; . ./.env; set +a\` in bash. Without it Helm stops.`,
    ],
  };
}

/** The last keys say what the value is. */
function hintOf(node: SyntaxNode): string | undefined {
  let top: SyntaxNode = node;
  while (top.parent !== null) top = top.parent;
  const path = pathOf(top.text, node.startIndex)?.filter((key) => key !== '[]');
  return path?.slice(-2).join('_');
}

/** See the file's first lines. */
export const helmValues = formatLanguage({
  id: 'helm-values',
  read: yamlReader(() => 'value'),
  literals: { value: true, 'value-block': opaqueYaml, opaque: opaqueYaml },
  spell: () => '',
  compose: composeValue,
  hint: hintOf,
  siblings: /^values(?:[.-][^/]*)?\.ya?ml$/,
  siblingsBelow: { directory: 'templates', names: /\.(?:ya?ml|tpl|txt|json)$/i },
  advice: 'Helm stops where the value is missing or empty.',
});
