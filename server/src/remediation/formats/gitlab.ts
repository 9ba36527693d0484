/**
 * GitLab CI: a variable that holds the key is taken out of the file, for the settings of the project to give it under the same
 * name; scripts read it, and end when it is empty.
 */
import { fillHoles, isWhole } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { formatLanguage } from './format';
import { composeRemoval, ownNameOfEntry } from './removal';
import { fillScript } from './scripts';
import { keyOf, opaqueYaml, yamlReader } from './yamlLines';

const scripts = ['script', 'before_script', 'after_script'];

function kindInPipeline(path: readonly string[]): string {
  if (path.at(-2) === 'variables') return 'variable';
  const key = path.at(-1) === '[]' ? path.at(-2) : path.at(-1);
  return scripts.includes(key ?? '') ? 'script' : 'elsewhere';
}

function composePipeline(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { type } = literal.node;
  if (type.startsWith('script')) return fillScript(context, literal, holes);
  if (type !== 'variable') return refuse('string-kind', opaqueYaml);
  // GitLab expands variables in the values of others.
  if (!isWhole(literal, holes)) return fillHoles(literal, holes, (hole) => hole.lookup('"').text);
  return composeRemoval(context, literal, holes);
}

const inSettings =
  'Only `variables` and scripts can read a variable here: keep the value in the settings of the project, and write $NAME where GitLab expands it.';

/** See the file's first lines. */
export const gitlab = formatLanguage({
  id: 'gitlab-ci',
  read: yamlReader(kindInPipeline),
  literals: {
    variable: true,
    script: true,
    'script-block': true,
    elsewhere: inSettings,
    'elsewhere-block': inSettings,
    'variable-block': opaqueYaml,
    opaque: inSettings,
  },
  spell: (name) => `\${${name}}`,
  special: /\$/,
  compose: composePipeline,
  ownName: ownNameOfEntry,
  hint: keyOf,
  advice:
    'Add the variable, masked and protected, under Settings > CI/CD > Variables of the project: jobs see it under that name. One that is not there is empty in a script.',
});
