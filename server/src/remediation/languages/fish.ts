/** fish: `"$NAME"`, and a line before that ends the script when the variable is unset or empty. */
import { composeFish, decodeFish, fishDelimiters, hintInFish } from './fish/strings';
import type { Language } from './language';
import { withoutSetup } from './topHelper';

/** See the file's first lines. */
export const fish: Language = {
  ids: ['fish'],
  comments: ['comment'],
  literals: { double_quote_string: true, single_quote_string: true, word: true },
  functions: ['function_definition'],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [],
  concat: { operator: '', nodes: [] },
  env: () => ({ imports: [], lookup: (name) => ({ text: `$${name}`, loose: false }) }),
  delimiters: fishDelimiters,
  decode: decodeFish,
  compose: composeFish,
  place: () => ({}),
  prepare: withoutSetup,
  hint: hintInFish,
  envAdvice: () =>
    'Set the variable before the script runs, with `set -x NAME ...`, or in the environment of what starts it.',
};
