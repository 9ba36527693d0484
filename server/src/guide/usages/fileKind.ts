/**
 * What kind of file a path names, as far as the way matters in which it speaks of variables: `$X` is a use in a script and
 * none in JavaScript. Decided by the path alone; knows no file system.
 */

/** See the file's first lines. `code` is whatever is none of the others. */
export type FileKind =
  | 'dotenv'
  | 'dotenvExample'
  | 'shell'
  | 'batch'
  | 'powershell'
  | 'makefile'
  | 'dockerfile'
  | 'compose'
  | 'github'
  | 'gitlab'
  | 'azure'
  | 'jenkins'
  | 'pipeline'
  | 'helm'
  | 'yaml'
  | 'terraform'
  | 'properties'
  | 'data'
  | 'docs'
  | 'code';

/** In this order: the first pattern that fits a path decides. Paths are `/`-separated. */
const byPath: readonly (readonly [FileKind, RegExp])[] = [
  ['dotenvExample', /(?:^|\/)(?:\.env\.(?:.*\.)?(?:example|sample|template|dist|defaults?)|(?:example|sample)\.env)$/i],
  ['dotenv', /(?:^|\/)(?:\.env(?:\.[^/]+)?|[^/]+\.env|\.envrc|\.flaskenv|\.dev\.vars)$/i],
  ['dockerfile', /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]+)?$|\.dockerfile$/i],
  ['compose', /(?:^|\/)(?:docker-|podman-)?compose(?:[.-][^/]+)?\.ya?ml$/i],
  ['github', /(?:^|\/)\.(?:github|gitea|forgejo)\/.+\.ya?ml$|(?:^|\/)action\.ya?ml$/i],
  ['gitlab', /(?:^|\/)\.gitlab(?:-ci[^/]*\.ya?ml$|\/.+\.ya?ml$)|\.gitlab-ci\.ya?ml$/i],
  ['azure', /(?:^|\/)(?:azure-pipelines[^/]*|\.azure(?:-pipelines)?\/.+)\.ya?ml$/i],
  ['jenkins', /(?:^|\/)Jenkinsfile(?:\.[^/]+)?$|\.jenkinsfile$/i],
  [
    'pipeline',
    /(?:^|\/)(?:\.circleci\/.+|bitbucket-pipelines|\.travis|\.drone|\.woodpecker|cloudbuild|buildspec|appveyor|\.buildkite\/.+)\.ya?ml$/i,
  ],
  ['helm', /(?:^|\/)templates\/.+\.(?:ya?ml|tpl)$|(?:^|\/)values[^/]*\.ya?ml$/i],
  ['yaml', /\.ya?ml$/i],
  ['terraform', /\.(?:tf|tfvars|hcl|tofu)(?:\.json)?$/i],
  ['properties', /\.(?:properties|ini|conf|cfg|service)$/i],
  ['data', /\.(?:json|jsonc|json5|toml|xml|plist|config)$/i],
  ['docs', /\.(?:md|mdx|markdown|rst|adoc|txt|org|textile|html?)$|(?:^|\/)README$/i],
  ['batch', /\.(?:bat|cmd)$/i],
  ['powershell', /\.(?:ps1|psm1|psd1)$/i],
  ['makefile', /(?:^|\/)(?:GNU)?makefile(?:\.[^/]+)?$|\.mk$|(?:^|\/)justfile$/i],
  [
    'shell',
    /\.(?:sh|bash|zsh|ksh|fish|bats)$|(?:^|\/)\.(?:bashrc|bash_profile|profile|zshrc|zshenv)$|(?:^|\/)Procfile$/i,
  ],
];

const shebang = /^#!.*\b(?:sh|bash|zsh|ksh|dash|fish)\b/;

/**
 * @param file `/`-separated path
 * @param text its beginning tells a script that has no extension
 */
export function fileKindOf(file: string, text: string): FileKind {
  const known = byPath.find(([, pattern]) => pattern.test(file))?.[0];
  if (known !== undefined) return known;
  return shebang.test(text.slice(0, 80)) ? 'shell' : 'code';
}
