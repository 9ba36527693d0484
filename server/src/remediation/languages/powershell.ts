/** PowerShell: `$(if ($env:NAME) { $env:NAME } else { throw ... })`, which every version takes in code and in strings. */
import type { Language } from './language';
import { fallbackInPowershell, hintInPowershell, placePowershell } from './powershell/places';
import { composePowershell, decodePowershell, powershellDelimiters } from './powershell/strings';
import { withoutSetup } from './topHelper';

/** See the file's first lines. */
export const powershell: Language = {
  ids: ['powershell'],
  comments: ['comment'],
  literals: {
    expandable_string_literal: true,
    verbatim_string_characters: true,
    expandable_here_string_literal: true,
    verbatim_here_string_characters: true,
    generic_token: true,
  },
  functions: ['function_statement', 'class_method_definition', 'script_block_expression'],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [],
  concat: { operator: '+', nodes: [] },
  env: () => ({
    imports: [],
    lookup: (name, _spelling, quote) => ({
      text: `$(if ($env:${name}) { $env:${name} } else { throw ${quote}${name} is not set${quote} })`,
      loose: false,
    }),
  }),
  delimiters: powershellDelimiters,
  decode: decodePowershell,
  compose: composePowershell,
  place: placePowershell,
  prepare: withoutSetup,
  fallback: fallbackInPowershell,
  hint: hintInPowershell,
  envAdvice: () =>
    'Set the variable before the script runs, with `$env:NAME = ...`, or in the environment of what starts it.',
};
