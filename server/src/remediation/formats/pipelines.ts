/** Files that say what runs: compose and the pipelines of CI services. Each names its variables in a way of its own. */
import { formatLanguage } from './format';
import { keyOf, opaqueYaml, yamlReader } from './yamlLines';

/** `environment: - NAME=value` and `environment: NAME: value` alike; an unset or empty variable stops compose. */
export const compose = formatLanguage({
  id: 'compose',
  read: yamlReader(() => 'value'),
  literals: { value: true, opaque: opaqueYaml },
  spell: (name) => `\${${name}:?${name} is not set}`,
  // What compose expands itself is no part of a key.
  special: /\$/,
  hint: keyOf,
  advice: 'Compose reads the `.env` beside its file; for one elsewhere, say `docker compose --env-file PATH up`.',
});

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

/** `${{ secrets.NAME }}` in `env` and `with`. */
export const githubActions = formatLanguage({
  id: 'github-actions-workflow',
  read: yamlReader(kindInWorkflow),
  literals: {
    value: true,
    script: `A script gets its secrets from \`env\`: add \`env: NAME: \${{ secrets.NAME }}\` to the step and write "$NAME" in the script.`,
    elsewhere: 'Secrets can be looked up in `env` and `with` only: hand the value over there.',
    opaque: `${opaqueYaml} A script gets its secrets from the step's \`env\`.`,
  },
  spell: (name) => `\${{ secrets.${githubName(name)} }}`,
  special: /\$\{\{/,
  hint: keyOf,
  advice: `Store it with \`gh secret set NAME\`, which asks for the value (NAME as the workflow spells it). A secret that is not set is empty there: let the script begin with \`: "\${NAME:?}"\`.`,
});

const inScripts =
  'A script reads the variable from its environment: write "$NAME" in its place, and keep the value in the settings of the project.';

/** `$NAME` in `variables`, kept in the settings of the project. */
export const gitlab = formatLanguage({
  id: 'gitlab-ci',
  read: yamlReader((path) => (path.slice(0, -1).includes('variables') ? 'variable' : 'elsewhere')),
  literals: {
    variable:
      'A variable of the file is what everybody can read: delete the line, and add the variable masked and protected under Settings > CI/CD > Variables. Jobs see it under the same name.',
    elsewhere: inScripts,
    opaque: inScripts,
  },
  spell: (name) => `$${name}`,
  advice: 'Add the variable, masked and protected, under Settings > CI/CD > Variables.',
});

/** `environment` expands nothing: the variable has to come from a context or the project. */
export const circle = formatLanguage({
  id: 'circleci',
  read: yamlReader((path) => (path.slice(0, -1).includes('environment') ? 'variable' : 'elsewhere')),
  literals: {
    variable:
      '`environment` expands no variables: delete the line, and add the variable to a context or to the project settings. Jobs see it under the same name.',
    elsewhere: inScripts,
    opaque: inScripts,
  },
  spell: (name) => `$${name}`,
  advice: 'Add the variable to a context or to the project settings.',
});

/** `$(NAME)`, from a variable group or a secret variable of the pipeline. */
export const azure = formatLanguage({
  id: 'azure-pipelines',
  read: yamlReader((path) => {
    const above = path.slice(0, -1);
    if (above.includes('env') || above.includes('inputs')) return 'value';
    return above.includes('variables') ? 'variable' : 'elsewhere';
  }),
  literals: {
    value: true,
    variable:
      'A variable of the file is what everybody can read: delete it, and add it as a secret variable of the pipeline or of a variable group.',
    elsewhere: 'Map the secret variable in the step: `env: NAME: $(NAME)`, and read it from the environment.',
    opaque: `${opaqueYaml} A script gets secret variables from the step's \`env\` only.`,
  },
  spell: (name) => `$(${name})`,
  special: /\$/,
  hint: keyOf,
  advice:
    'Add it as a secret variable of the pipeline or of a variable group. One that is not defined stays as it is spelled, `$(NAME)`: let the script check that.',
});
