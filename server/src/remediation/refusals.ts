/** Why a whole file gets no fix: formats in which nothing can be looked up, and what to do in each instead. */
import { type Refused, refuse } from './languages/language';
import { nameOf } from './paths';

const envFile = refuse(
  'env-file',
  'This file holds values for the environment: that is where a secret belongs, as long as git ignores the file.',
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
    'An image keeps what ENV and ARG say: pass the value when the container starts, or mount it as a build secret.',
  fsharp:
    'Keylift does not rewrite F#: write `match System.Environment.GetEnvironmentVariable "NAME" with null | "" -> failwith "NAME is not set" | value -> value`; a [<Literal>] has to lose its attribute first.',
  vb: 'Keylift does not rewrite Visual Basic: read the value with `Environment.GetEnvironmentVariable`, and throw when it is Nothing or empty; a Const becomes a Shared ReadOnly field.',
  julia:
    'Keylift does not rewrite Julia: read the value in a function with `ENV["NAME"]`, and call `error` when it is empty; what a module reads when it is loaded is kept in its precompiled cache.',
  'objective-cpp':
    'Keylift does not rewrite Objective-C++: read the value with `getenv`, and end the program when it is missing or empty.',
  terraform: 'Declare a sensitive variable without a default, and pass its value as TF_VAR_name.',
};

/** The refusal that holds for every finding of a file, whatever stands in it. */
export function refusalForFile(languageId: string, path: string): Refused | undefined {
  if (languageId === 'dotenv' || /^\.env(?:\.|$)/.test(nameOf(path))) return envFile;
  const format = Object.hasOwn(formats, languageId) ? formats[languageId] : undefined;
  return format === undefined ? undefined : refuse('language-not-supported', format);
}
