/** Haskell: `requireEnv "NAME"`, a function at the end of the module that reads the environment when its value is needed. */
import { placeHaskell } from './haskell/places';
import { prepareHaskell } from './haskell/setup';
import { composeHaskell, decodeHaskell, haskellDelimiters } from './haskell/strings';
import type { Language } from './language';

/** See the file's first lines. */
export const haskell: Language = {
  ids: ['haskell'],
  comments: ['comment', 'haddock', 'pragma'],
  literals: {
    string: true,
    quasiquote: 'The key stands in a quotation, which is read when the module is compiled: use a plain string.',
  },
  functions: [],
  runsLater: () => true,
  hints: {
    rules: { bind: { name: 'first' }, field_update: { name: 'first' } },
    transparent: ['literal', 'match', 'parens'],
    argumentLists: [],
  },
  roomy: [],
  concat: { operator: '', nodes: [] },
  env: () => ({
    imports: ['System.Environment (lookupEnv)', 'System.IO.Unsafe (unsafePerformIO)'],
    helper: {
      name: 'requireEnv',
      isAlike: (source) => /\blookupEnv\b|\bgetEnv\b/.test(source) && /\bunsafePerformIO\b/.test(source),
      source: (name) =>
        [
          '-- | What a variable of the environment holds, which is the same for as long as the program runs.',
          `${name} :: String -> String`,
          `${name} name = unsafePerformIO $ do`,
          '\tvalue <- lookupEnv name',
          '\tcase value of',
          '\t\tJust text | not (null text) -> return text',
          '\t\t_ -> ioError (userError (name ++ " is not set"))',
          `{-# NOINLINE ${name} #-}`,
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper} "${name}"`, loose: true }),
  }),
  delimiters: haskellDelimiters,
  decode: decodeHaskell,
  compose: composeHaskell,
  place: placeHaskell,
  prepare: prepareHaskell,
  envAdvice: () => 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`.',
};
