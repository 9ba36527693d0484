/** What kind of module a JavaScript or TypeScript text is: whether it imports or requires, and whether its top level can wait. */
import { hasWord } from '../../layout';
import { directoryOf, inDirectory, upwards } from '../../paths';
import { named } from '../../walk';
import type { Context } from '../language';
import { isTypeScript, styled } from './style';

/** Whether the text has `import` or `export`. */
function hasModuleSyntax({ root }: Context): boolean {
  return named(root).some((node) => node.type === 'import_statement' || node.type === 'export_statement');
}

/** The `type` of the nearest package says that its files are modules. */
function isInModulePackage({ facts }: Context): boolean {
  const paths = upwards(directoryOf(facts.path)).map((directory) => inDirectory(directory, 'package.json'));
  const json = paths.map((path) => facts.files.get(path)).find((text) => text !== undefined) ?? '';
  return /"type"\s*:\s*"module"/.test(json);
}

/** Whether names are brought in by `import`; else by `require`. */
export function usesImports(context: Context): boolean {
  if (/\.[cm][jt]s$/.test(context.facts.path)) return /\.m[jt]s$/.test(context.facts.path) || hasModuleSyntax(context);
  return hasModuleSyntax(context) || isInModulePackage(context);
}

/** The line that brings names of a module into the text, for those that it does not have yet; undefined when it has all. */
export function importLine(context: Context, module: string, names: readonly string[]): string | undefined {
  const missing = names.filter((name) => !hasWord(context.text, name)).join(', ');
  if (missing === '') return undefined;
  const line = usesImports(context)
    ? `import { ${missing} } from '${module}';`
    : `const { ${missing} } = require('${module}');`;
  return styled(context, [line]);
}

/** The `module` that the project compiles its TypeScript to, in lower case. */
function compiledModule({ facts }: Context): string | undefined {
  const json = facts.files.get(inDirectory(facts.root, 'tsconfig.json'));
  return /"module"\s*:\s*"(\w+)"/.exec(json ?? '')?.[1]?.toLowerCase();
}

/** Whether `await` may stand outside of every function. */
export function waitsAtTopLevel(context: Context): boolean {
  const { path } = context.facts;
  if (/\.c[jt]s$/.test(path)) return false;
  if (/\.m[jt]s$/.test(path)) return true;
  if (!isTypeScript(context.languageId)) return usesImports(context);
  if (!hasModuleSyntax(context)) return false;
  const target = compiledModule(context);
  if (target !== undefined && /^(?:es2022|esnext|preserve|system)$/.test(target)) return true;
  return isInModulePackage(context) && (target === undefined || /^node/.test(target));
}
