/**
 * Workflows of GitHub Actions: `${{ secrets.NAME }}` where an expression can stand; a script gets the secret by the `env` of its
 * step, and ends when it is empty.
 */
import { fillHoles } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { formatLanguage } from './format';
import { isBlock } from './scripts';
import { composeStep, keyAtOf } from './stepEnv';
import { entriesAround, type YamlEntry } from './yamlEntries';
import { keyOf, opaqueYaml, yamlReader } from './yamlLines';

/** Where a workflow may look up a secret. */
function kindInWorkflow(path: readonly string[]): string {
  const above = path.slice(0, -1);
  const isOpen = ['env', 'with', 'secrets', 'credentials'].some((key) => above.includes(key));
  if (isOpen) return 'value';
  return path.at(-1) === 'run' ? 'script' : 'elsewhere';
}

/** GitHub keeps names that begin with `GITHUB_` for itself. */
function githubName(name: string): string {
  return name.replace(/^GITHUB_/, 'GH_');
}

/** Whether the script is for bash or sh, as far as the workflow tells. */
function isForShell(text: string, entries: readonly YamlEntry[]): boolean {
  const own = entries.find(({ key }) => key === 'shell')?.rest;
  if (own !== undefined) return /^(?:ba)?sh\b/.test(own);
  return !/^[^#\n]*\bwindows/im.test(text) && !/^ *shell: *(?!(?:ba)?sh\b)\S/m.test(text);
}

const otherShell = refuse(
  'string-kind',
  'The script is for another shell than bash: add `env: NAME: $' +
    '{{ secrets.NAME }}` to the step, and read the variable as that shell does.',
);

function composeWorkflow(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  if (!node.type.startsWith('script')) {
    return isBlock(node.type)
      ? refuse('string-kind', opaqueYaml)
      : fillHoles(literal, holes, (hole) => hole.lookup('"').text);
  }
  const keyAt = keyAtOf(node);
  const entries = keyAt === undefined ? [] : entriesAround(context.text, keyAt);
  return isForShell(context.text, entries) ? composeStep(context, literal, holes, entries) : otherShell;
}

/** See the file's first lines. */
export const githubActions = formatLanguage({
  id: 'github-actions-workflow',
  read: yamlReader(kindInWorkflow),
  literals: {
    value: true,
    'value-block': true,
    script: true,
    'script-block': true,
    elsewhere: 'Secrets can be looked up in `env`, `with` and `run` only: hand the value over there.',
    'elsewhere-block': opaqueYaml,
    opaque: `${opaqueYaml} A script gets its secrets from the step's \`env\`.`,
  },
  spell: (name) => `\${{ secrets.${githubName(name)} }}`,
  special: /\$\{\{/,
  compose: composeWorkflow,
  hint: keyOf,
  advice: `Store it with \`gh secret set NAME\`, which asks for the value (NAME as the workflow spells it). A secret that is not set is empty there: let the script begin with \`: "\${NAME:?}"\`.`,
});
