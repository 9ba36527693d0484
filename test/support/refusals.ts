/** Refusals of pushes as the platforms print them, after their documentation; values are never part of them. */

/** A place that a refusal names. */
export interface RefusedPlace {
  readonly commit: string;
  readonly path: string;
  readonly kind?: string;
}

const rule = '—'.repeat(41);

function onRemote(lines: readonly string[]): string {
  return `${lines.map((line) => `remote: ${line}`).join('\n')}\n`;
}

/** GitHub's message: GH013 for rules of a repository, GH009 for what came before them. */
export function gitHubRefusal(places: readonly RefusedPlace[], code: 'GH013' | 'GH009' = 'GH013'): string {
  const head =
    code === 'GH013'
      ? [
          'error: GH013: Repository rule violations found for refs/heads/main.',
          '',
          ...['- GITHUB PUSH PROTECTION', `  ${rule}`, '    Resolve the following violations before pushing again'],
          ...['', '    - Push cannot contain secrets', ''],
        ]
      : [
          'error: GH009: Secrets detected! This push failed.',
          '',
          ...['           GITHUB PUSH PROTECTION', rule, '   Resolve the following secrets before pushing again.', ''],
        ];
  const secrets = places.flatMap(({ commit, path, kind = 'GitHub Personal Access Token' }) => [
    ...['', `      —— ${kind} ${rule.slice(kind.length)}`, '       locations:'],
    ...[`         - commit: ${commit}`, `           path: ${path}`, ''],
    '       (?) To push, remove secret from commit(s) or follow this URL to allow the secret.',
    '       https://git.example/o/r/security/secret-scanning/unblock-secret/2gakJrAu',
  ]);
  return onRemote([...head, ...secrets]);
}

/** GitLab's message; before 17.2 there was no bar between place and kind. */
export function gitLabRefusal(places: readonly RefusedPlace[], bar = '| '): string {
  const secrets = places.flatMap(({ commit, path, kind = 'GitLab Personal Access Token' }) => [
    ...['', `Secret push protection found the following secrets in commit: ${commit}`, `-- ${path} ${bar}${kind}`],
  ]);
  return onRemote([
    ...['GitLab: ', 'PUSH BLOCKED: Secrets detected in code changes', ...secrets, ''],
    'To push your changes you must remove the identified secrets.',
  ]);
}
