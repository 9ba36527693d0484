/**
 * Azure Pipelines: `$(NAME)`, from a variable group or a secret variable of the pipeline. Secret variables are in no script's
 * environment of themselves: the step hands them over.
 */
import { fillHoles } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { composeVariable, nameOfVariable } from './azureVariables';
import { formatLanguage } from './format';
import { isBlock } from './scripts';
import { composeStep, keyAtOf } from './stepEnv';
import { entriesAround } from './yamlEntries';
import { keyOf, opaqueYaml, yamlReader } from './yamlLines';

function kindInPipeline(path: readonly string[]): string {
  const above = path.slice(0, -1);
  if (above.includes('env') || above.includes('inputs')) return 'value';
  if (above.includes('variables')) return above[0] === 'variables' ? 'variable' : 'narrow-variable';
  return path.at(-1) === 'script' || path.at(-1) === 'bash' ? 'script' : 'elsewhere';
}

function composePipeline(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  if (node.type === 'variable') return composeVariable(context, literal, holes);
  if (!node.type.startsWith('script')) {
    return isBlock(node.type)
      ? refuse('string-kind', opaqueYaml)
      : fillHoles(literal, holes, (hole) => hole.lookup('"').text);
  }
  const keyAt = keyAtOf(node);
  const entries = keyAt === undefined ? [] : entriesAround(context.text, keyAt);
  const isBash = entries.some((entry) => entry.at === keyAt && entry.key === 'bash');
  if (!isBash && /^[^#\n]*\b(?:windows|vs20)/im.test(context.text)) {
    return refuse(
      'string-kind',
      'On Windows, `script` is for another shell: map the secret variable in the step, `env: NAME: $(NAME)`, and read it as that shell does.',
    );
  }
  return composeStep(context, literal, holes, entries);
}

/** See the file's first lines. */
export const azure = formatLanguage({
  id: 'azure-pipelines',
  read: yamlReader(kindInPipeline),
  literals: {
    value: true,
    'value-block': true,
    script: true,
    'script-block': true,
    variable: true,
    'narrow-variable':
      'A variable of the file is what everybody can read: delete it, add it as a secret variable of the pipeline or of a variable group, and map it in the steps that need it, `env: NAME: $(NAME)`.',
    'variable-block': opaqueYaml,
    'narrow-variable-block': opaqueYaml,
    elsewhere: 'Map the secret variable in the step: `env: NAME: $(NAME)`, and read it from the environment.',
    'elsewhere-block': 'Map the secret variable in the step: `env: NAME: $(NAME)`, and read it from the environment.',
    opaque: `${opaqueYaml} A script gets secret variables from the step's \`env\` only.`,
  },
  spell: (name) => `$(${name})`,
  special: /\$/,
  compose: composePipeline,
  ownName: ({ text }, { node }) => nameOfVariable(text, node),
  hint: keyOf,
  advice:
    'Add it as a secret variable of the pipeline or of a variable group. One that is not defined stays as it is spelled, `$(NAME)`: let the script check that.',
});
