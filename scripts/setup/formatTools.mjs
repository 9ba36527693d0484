/**
 * What reads fixed configuration as its own programs do, where no system package has them: actionlint for GitHub's workflows,
 * the library that Docker Compose reads its files with, Helm, and the schemas of Kubernetes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools, toolFolder } from './fetchedTools.mjs';
import { run } from './processes.mjs';

/** The number counts up when something is to be installed in another way, or in another version. */
const group = 'format-tools-1';

const actionlint = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const composeGo = 'github.com/compose-spec/compose-go/v2 v2.16.2';
const helm = 'helm.sh/helm/v3/cmd/helm@v3.22.0';
const kubernetesValidate = 'kubernetes-validate==1.37.0';

/** What `docker compose -f FILE config` does, without Docker: prints the file as compose understands it. */
const composeConfig = `package main

import (
	"context"
	"fmt"
	"os"

	"github.com/compose-spec/compose-go/v2/cli"
)

func config(files []string) ([]byte, error) {
	options, err := cli.NewProjectOptions(files, cli.WithOsEnv, cli.WithName("program"))
	if err != nil {
		return nil, err
	}
	project, err := options.LoadProject(context.Background())
	if err != nil {
		return nil, err
	}
	return project.MarshalYAML()
}

func main() {
	text, err := config(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Print(string(text))
}
`;

/** @type {readonly import('./fetchedTools.mjs').Tool[]} */
const tools = [
  {
    name: 'actionlint',
    needs: ['go'],
    install(folder) {
      run('go', ['install', actionlint], { cwd: folder, env: { ...process.env, GOBIN: folder }, quiet: true });
    },
  },
  {
    name: 'compose-config',
    needs: ['go'],
    install(folder) {
      const source = join(folder, 'source');
      mkdirSync(source);
      writeFileSync(join(source, 'go.mod'), `module program\n\ngo 1.24\n\nrequire ${composeGo}\n`);
      writeFileSync(join(source, 'main.go'), composeConfig);
      run('go', ['mod', 'tidy'], { cwd: source, quiet: true });
      run('go', ['build', '-o', join(folder, 'compose-config'), '.'], { cwd: source, quiet: true });
    },
  },
  {
    name: 'helm',
    needs: ['go'],
    install(folder) {
      run('go', ['install', helm], { cwd: folder, env: { ...process.env, GOBIN: folder }, quiet: true });
    },
  },
  {
    name: 'kubernetes-validate',
    needs: ['python3'],
    install(folder) {
      const args = ['-m', 'pip', 'install', '--quiet', '--no-input', '--target', folder, kubernetesValidate];
      run('python3', args, { quiet: true });
    },
  },
];

/** @typedef {'actionlint' | 'compose-config' | 'helm' | 'kubernetes-validate'} FormatTool */

/**
 * How a tool is called, before the names of files.
 *
 * @param {string} root the repository
 * @param {FormatTool} name
 * @returns {{ folder: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> }} folder: where it is, if it is
 */
export function formatTool(root, name) {
  const folder = toolFolder(root, group, name);
  if (name !== 'kubernetes-validate') return { folder, command: join(folder, name), args: [], env: {} };
  const args = ['-m', 'kubernetes_validate', '--strict', '--kubernetes-version', '1.37.0'];
  return { folder, command: 'python3', args, env: { PYTHONPATH: folder } };
}

/**
 * Installs what is missing, saying so.
 *
 * @param {string} root the repository
 * @returns {readonly string[]} names of what could not be installed
 */
export function ensureFormatTools(root) {
  return ensureTools(root, { group, use: 'tests of configuration', tools });
}
