/**
 * CircleCI: `environment` expands nothing, so a variable that holds the key is taken out, for a context or the project to give it
 * under the same name; scripts read it, and end when it is empty.
 */
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { formatLanguage } from './format';
import { composeRemoval, ownNameOfEntry } from './removal';
import { fillScript } from './scripts';
import { keyOf, opaqueYaml, yamlReader } from './yamlLines';

function kindInConfig(path: readonly string[]): string {
  if (path.at(-2) === 'environment') return path.includes('docker') ? 'container' : 'variable';
  const isScript = path.at(-1) === 'run' || (path.at(-1) === 'command' && path.at(-2) === 'run');
  return isScript ? 'script' : 'elsewhere';
}

function composeConfig(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  if (literal.node.type === 'variable') return composeRemoval(context, literal, holes);
  if (/^[^#\n]*(?:\bwin\/|windows|\bshell: *(?!\S*sh\b))/im.test(context.text)) {
    return refuse(
      'string-kind',
      'The script may be for another shell than bash: read the variable as that shell does, and keep the value in a context.',
    );
  }
  return fillScript(context, literal, holes);
}

const elsewhere =
  'Nothing can be looked up here: keep the value in a context or in the settings of the project, and read it in a script.';

/** See the file's first lines. */
export const circle = formatLanguage({
  id: 'circleci',
  read: yamlReader(kindInConfig),
  literals: {
    variable: true,
    script: true,
    'script-block': true,
    container:
      'Only the first container of a job gets the variables of contexts and projects, and `environment` expands none: keep the value there, and hand it over in a step.',
    elsewhere,
    'elsewhere-block': elsewhere,
    'variable-block': opaqueYaml,
    opaque: elsewhere,
  },
  spell: (name) => `$${name}`,
  compose: composeConfig,
  ownName: ownNameOfEntry,
  hint: keyOf,
  advice:
    'Add the variable to a context or to the project settings: jobs see it under that name. One that is not there is empty in a script.',
});
