/**
 * Compiles the patterns of users with RE2, whose running time is linear in the text whatever the pattern. The library is
 * loaded with the first pattern: most projects have none. Needs no Node, so a browser host can use it, too.
 */
import type { RE2JS } from 're2js';
import type { CompileRegex, LinearMatch, LinearRegex } from '../../core/userDetectors/ownDetector';

/** A pattern that compiles to more instructions than this is refused: each costs time at every character. */
const largestProgram = 5000;
const longestPattern = 20_000;

type Library = typeof import('re2js');

function matchOf(matcher: ReturnType<RE2JS['matcher']>, groupCount: number): LinearMatch {
  const groups = Array.from({ length: groupCount + 1 }, (_, group) => {
    const start = matcher.start(group);
    return start < 0 ? undefined : ([start, matcher.end(group)] as const);
  });
  return { groups };
}

function wrap(source: string, compiled: RE2JS): LinearRegex {
  const groupCount = compiled.groupCount();
  let searched: { readonly text: string; readonly matcher: ReturnType<RE2JS['matcher']> } | undefined;
  return {
    source,
    groupCount,
    groupNames: compiled.namedGroups(),
    cost: compiled.programSize(),
    matchFrom(text, from) {
      // A matcher prepares its text; one text is searched again and again, from one match to the next.
      if (searched?.text !== text) searched = { text, matcher: compiled.matcher(text) };
      return searched.matcher.find(from) ? matchOf(searched.matcher, groupCount) : undefined;
    },
    test: (text) => compiled.test(text),
  };
}

/** Longer parts of a pattern than this are not quoted. */
const longestQuote = 8;

/** The part of a pattern that a message may quote: its syntax. What reads like words may be a key that a rule is about. */
function quotable(part: string): string | undefined {
  const syntax = /^\(\?<[=!]/.exec(part)?.[0] ?? part;
  return syntax.length > longestQuote || /[\p{L}\d_]{4}/u.test(syntax) ? undefined : syntax;
}

/** What is wrong with a pattern, in the library's words; of the pattern itself only what is syntax. */
function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const { reason = '', part } =
    /^(?:error parsing regexp: )?(?<reason>[^`]*?)(?:: `(?<part>.*)`)?$/s.exec(message)?.groups ?? {};
  if (reason === '') return 'is not valid RE2 syntax';
  const quoted = part === undefined ? undefined : quotable(part);
  return `is not valid RE2 syntax (${reason.slice(0, 120)}${quoted === undefined ? '' : `: \`${quoted}\``})`;
}

/** Makes a compiler of patterns; see the file's first lines. */
export function createRegexCompiler(): CompileRegex {
  let library: Library | undefined;
  return (source) => {
    if (source.length > longestPattern) return { problem: `is longer than ${longestPattern} characters` };
    // Bundled, but run when first needed.
    library ??= require('re2js') as Library;
    try {
      const compiled = library.RE2JS.compile(source);
      const size = compiled.programSize();
      if (size > largestProgram) {
        return { problem: `is too complex (${size} instructions, ${largestProgram} are allowed)` };
      }
      return wrap(source, compiled);
    } catch (error) {
      return { problem: problemOf(error) };
    }
  };
}
