/**
 * Files of VS Code and its kin that expand variables: tasks, terminals, containers, and the MCP servers of other editors. What is
 * not set is left empty there or as it is spelled, which the fix says.
 */
import { formatLanguage } from './format';
import { type ClassifyJson, jsonReader, keyOfPair } from './jsonTree';

const fromShell =
  'What is not set is empty there, and `.env` is not read: start the editor from a shell that ran `set -a; . ./.env; set +a`.';

interface Rules {
  readonly id: string;
  readonly classify: ClassifyJson;
  readonly elsewhere: string;
  readonly spell: (name: string) => string;
  readonly advice: string;
}

function editorFile({ id, classify, elsewhere, spell, advice }: Rules): ReturnType<typeof formatLanguage> {
  return formatLanguage({
    id,
    read: jsonReader(classify),
    literals: { value: true, elsewhere, key: elsewhere, plain: elsewhere },
    spell,
    special: /\$\{/,
    hint: (node) => (node.parent?.type === 'pair' ? keyOfPair(node.parent) : undefined),
    advice,
  });
}

function anyOf(...keys: readonly string[]): ClassifyJson {
  return (path) => (keys.some((key) => path.includes(key)) ? 'value' : 'elsewhere');
}

/** `.vscode/tasks.json`. */
export const tasks = editorFile({
  id: 'vscode-tasks',
  classify: anyOf('command', 'args', 'options', 'env'),
  elsewhere: 'Variables are expanded in `command`, `args` and `options` only: hand the value over there.',
  spell: (name) => `\${env:${name}}`,
  advice: fromShell,
});

/** Workspace settings: only those of terminals expand variables. */
export const settings = editorFile({
  id: 'vscode-settings',
  classify: (path) => (path.some((key) => key.startsWith('terminal.integrated.env.')) ? 'value' : 'elsewhere'),
  elsewhere:
    'Settings of a workspace are shared with all who open it, and this one expands no variables that Keylift knows of: move it to your user settings.',
  spell: (name) => `\${env:${name}}`,
  advice: fromShell,
});

/** `devcontainer.json`. */
export const devcontainer = editorFile({
  id: 'devcontainer',
  classify: anyOf('containerEnv', 'remoteEnv', 'runArgs', 'build'),
  elsewhere: 'Hand the value over in `remoteEnv`: there, variables of your own machine are expanded.',
  spell: (name) => `\${localEnv:${name}}`,
  advice: fromShell,
});

const servers = anyOf('command', 'args', 'env', 'url', 'headers');
const inServers =
  'Variables are expanded in `command`, `args`, `env`, `url` and `headers` only: hand the value over there.';

/** `.mcp.json` at the root of a project. */
export const mcpProject = editorFile({
  id: 'mcp-project',
  classify: servers,
  elsewhere: inServers,
  spell: (name) => `\${${name}}`,
  advice:
    'What is not set stays as it is spelled, and `.env` is not read: start the program from a shell that ran `set -a; . ./.env; set +a`.',
});

/** `.cursor/mcp.json`. */
export const mcpCursor = editorFile({
  id: 'mcp-cursor',
  classify: servers,
  elsewhere: inServers,
  spell: (name) => `\${env:${name}}`,
  advice: fromShell,
});
