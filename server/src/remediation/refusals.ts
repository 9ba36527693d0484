/** Why a whole file gets no fix: formats in which nothing can be looked up, and what to do in each instead. */
import { type Refused, refuse } from './languages/language';
import { nameOf } from './paths';

const envFile = refuse(
  'env-file',
  'This file holds values for the environment: that is where a secret belongs, as long as git ignores the file.',
);

/** Where editors show a notebook as such, its cells are texts of their own, in another language. */
const notebookAsText = refuse(
  'language-not-supported',
  'Here the notebook is shown as plain JSON. Open it as a notebook, or run `keylift fix` on it: both fix its cells.',
);

/** Formats without lookups, by VS Code language id. */
const formats: Readonly<Record<string, string>> = {
  json: 'JSON cannot look up a value: take the entry out, and let the program read it from its environment.',
  jsonc: 'JSON cannot look up a value: take the entry out, and let the program read it from its environment.',
  yaml: 'YAML itself cannot look up a value: where the program that reads it replaces placeholders, write one; else take the entry out.',
  toml: 'TOML cannot look up a value: take the entry out, and let the program read it from its environment.',
  ini: 'This format cannot look up a value: take the entry out, and let the program read it from its environment.',
  properties: 'Where the program that reads this file replaces placeholders, write one; else take the entry out.',
  xml: 'XML cannot look up a value: take the entry out, and let the program read it from its environment.',
  markdown: 'Documentation needs no real key: replace it by a placeholder. The history of the file still holds it.',
  plaintext: 'Plain text needs no real key: replace it by a placeholder. The history of the file still holds it.',
  dockerfile:
    'An image keeps what ENV and ARG say: delete the line. What runs gets the value with `docker run --env-file .env`; what builds mounts it: `RUN --mount=type=secret,id=name,env=NAME ...` and `docker build --secret id=name,env=NAME .`.',
  'objective-cpp':
    'Keylift does not rewrite Objective-C++: read the value with `getenv`, and end the program when it is missing or empty.',
  terraform: 'Declare a sensitive variable without a default, and pass its value as TF_VAR_name.',
};

/** Files of a known purpose, which a format's own sentence would not do justice. */
const purposes: readonly { readonly path: RegExp; readonly message: string }[] = [
  {
    path: /(?:^|\/)\.?mcp\.json$/,
    message: `Declare an entry of \`inputs\` with \`"type": "promptString"\` and \`"password": true\`, and write \`\${input:ID}\` here: the editor asks for the value once and keeps it safe.`,
  },
  {
    path: /(?:^|\/)pip\.(?:conf|ini)$/,
    message:
      'pip expands no variables here: delete the line, and set PIP_INDEX_URL in the environment, or use a keyring.',
  },
  {
    path: /(?:^|\/)(?:nginx[^/]*\.conf|sites-(?:enabled|available)\/[^/]+|conf\.d\/[^/]+\.conf)$/,
    message:
      'nginx cannot read its environment in a value: keep the line in a file of its own that git ignores and `include` it, or make the file from a template with envsubst after checking that the variable is set.',
  },
  {
    path: /(?:^|\/)gradle\.properties$/,
    message:
      'Gradle expands no variables here: delete the line, and set ORG_GRADLE_PROJECT_name in the environment, or put it into gradle.properties of your home directory.',
  },
  {
    path: /(?:^|\/)(?:\.pypirc|\.netrc|_netrc|\.git-credentials|\.dockercfg)$/,
    message:
      'This file is made to hold credentials, and looks none up: keep it out of the repository, in your home directory, and let git ignore it.',
  },
];

/** The refusal that holds for every finding of a file, whatever stands in it. */
export function refusalForFile(languageId: string, path: string): Refused | undefined {
  if (languageId === 'dotenv' || /^\.env(?:\.|$)/.test(nameOf(path))) return envFile;
  if (languageId === 'json' && path.endsWith('.ipynb')) return notebookAsText;
  const purpose = purposes.find((each) => each.path.test(path))?.message;
  if (purpose !== undefined) return refuse('language-not-supported', purpose);
  const format = Object.hasOwn(formats, languageId) ? formats[languageId] : undefined;
  return format === undefined ? undefined : refuse('language-not-supported', format);
}
