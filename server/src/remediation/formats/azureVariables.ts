/**
 * `variables` of Azure Pipelines: a key in one goes out of the file, for a secret variable of the pipeline or of a group to take its
 * place under the same name. `$(NAME)` goes on as it was; what scripts had in their environment by themselves, each step hands
 * over now (https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables).
 */
import { isWhole } from '../languages/composing';
import {
  type Composed,
  type Context,
  type Hole,
  isRefused,
  type Literal,
  type Refused,
  refuse,
} from '../languages/language';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { children } from '../walk';
import { handOver } from './stepEnv';
import { entriesAround, removeEntry, removeItem } from './yamlEntries';
import { yamlReader } from './yamlLines';

/** Keys by which a step is a script, and tasks that are nothing else. */
const scriptKeys = ['script', 'bash', 'pwsh', 'powershell'];
const scriptTask = /^["']?(?:Bash|CmdLine|PowerShell|ShellScript|PythonScript)@\d/;

const byHand =
  'A variable of the file is what everybody can read: delete it, add it as a secret variable of the pipeline or of a variable group, and map it in the steps that need it, `env: NAME: $(NAME)`.';

function no(why: string): Refused {
  return refuse('string-kind', `${why} ${byHand}`);
}

/** The step's own kind of a value, by the keys above it. */
function kindOfStep(path: readonly string[]): string {
  const isOfStep = path.at(-3) === 'steps' && path.at(-2) === '[]';
  if (isOfStep && scriptKeys.includes(path.at(-1) ?? '')) return 'script';
  return isOfStep && path.at(-1) === 'task' ? 'task' : 'elsewhere';
}

const readSteps = yamlReader(kindOfStep);

/** Each step that runs a script: where its key begins, and the script. */
function scriptSteps(text: string): readonly { readonly keyAt: number; readonly script: SyntaxNode }[] {
  return children(readSteps(text)).flatMap((pair) => {
    const value = children(pair).at(-1);
    const keyAt = pair.startIndex;
    if (value?.type === 'head') {
      const block = pair.nextSibling;
      return block?.type === 'script-block' ? [{ keyAt, script: block }] : [];
    }
    const isScript = value?.type === 'script' || (value?.type === 'task' && scriptTask.test(value.text));
    return isScript && value !== undefined ? [{ keyAt, script: value }] : [];
  });
}

/** The name that a variable has, in either form of the list of them; undefined where the value is no variable of the whole file. */
export function nameOfVariable(text: string, node: SyntaxNode): string | undefined {
  const pair = node.parent;
  if (node.type !== 'variable' || pair?.type !== 'pair') return undefined;
  const key = /^["']?([A-Za-z_]\w*)["']?:/.exec(pair.text)?.[1];
  if (key !== 'value') return key;
  const named = entriesAround(text, pair.startIndex).find((entry) => entry.key === 'name');
  return named === undefined ? key : /^["']?([A-Za-z_]\w*)["']?$/.exec(named.rest)?.[1];
}

function removal(text: string, node: SyntaxNode): TextEdit | undefined {
  const keyAt = node.parent?.startIndex ?? node.startIndex;
  const isItem =
    entriesAround(text, keyAt).some((entry) => entry.key === 'name') && node.parent?.text.startsWith('value');
  return isItem ? removeItem(text, keyAt, ['name', 'value', 'readonly']) : removeEntry(text, keyAt);
}

/** Takes a variable out, and has each step with a script hand it over. */
export function composeVariable(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { text } = context;
  const { node } = literal;
  const name = nameOfVariable(text, node);
  if (name === undefined || !isWhole(literal, holes))
    return no('Only a variable of the whole file, with the key alone, can go.');
  if (/^[ \t]*(?:-[ \t]+)?(?:template|extends):/m.test(text))
    return no('Templates that the file brings in may use it.');
  const early = new RegExp(`\\$\\{\\{[^}]*\\b${name}\\b|\\$\\[[^\\]]*\\b${name}\\b|variables\\[['"]${name}\\b`, 'i');
  if (early.test(text)) return no('An expression needs it before the pipeline runs.');
  const gone = removal(text, node);
  if (gone === undefined) return no('It shares its lines with others.');
  const variables = new Map([[name.toUpperCase(), `$(${name})`]]);
  const around: TextEdit[] = [];
  for (const { keyAt, script } of scriptSteps(text)) {
    const own = handOver(context, script, entriesAround(text, keyAt), variables);
    if (isRefused(own)) return own;
    around.push(...own);
  }
  const steps = 'Every step with a script hands it over, as each had it before: take it out where it is not needed.';
  return { node, loose: 'no', edits: [gone], around, notes: around.length > 0 ? [steps] : [] };
}
