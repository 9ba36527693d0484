/** Which of the files beside a Go file belong to the same package, and so share its names. */
import type { Context } from '../language';

const packageClause = /^package[ \t]+(\w+)/m;
const constraint = /^\/\/(?:go:build|[ \t]*\+build)\b/m;
const programStart = /^func main\(\)/m;
/** Names that are compiled for one system only. */
const systemFile =
  /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|386|amd64|arm|arm64|wasm)\.go$/;

/**
 * The texts of the package's other files. Two files with a `main` of their own are two programs, whatever directory they
 * lie in; tests see more of a package than they show to it.
 */
export function packageTexts({ text, facts }: Context): readonly string[] {
  const own = packageClause.exec(text)?.[1];
  const isTest = facts.path.endsWith('_test.go');
  const isOfPackage = ([path, other]: readonly [string, string]) =>
    packageClause.exec(other)?.[1] === own &&
    (isTest || !path.endsWith('_test.go')) &&
    !(programStart.test(text) && programStart.test(other));
  return [...facts.siblings].filter(isOfPackage).map(([, other]) => other);
}

/** Those of them that are there wherever the file is: not bound to a system or a build tag. */
export function steadyTexts(context: Context): readonly string[] {
  const { siblings } = context.facts;
  const bound = new Set(
    [...siblings].filter(([path, text]) => systemFile.test(path) || constraint.test(text)).map(([, text]) => text),
  );
  return packageTexts(context).filter((text) => !bound.has(text));
}
