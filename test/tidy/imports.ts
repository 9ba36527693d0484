/**
 * Reads the import statements of a TypeScript file. Enough of a parser for sources that Biome has formatted: statements
 * start a line.
 */
import { posix } from 'node:path';

/** One import, re-export, or dynamic import. */
export interface ImportStatement {
  /** As written. */
  readonly specifier: string;
  /** No value is imported: the statement is gone after compilation. */
  readonly isTypeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s+)?([^'";]*?)\s*(?:from\s*)?'([^']+)'/gm;
const call = /\b(?:import|require)\(\s*'([^']+)'\s*\)/g;

/** Whether `{ type A, type B }` names types alone. */
function namesTypesOnly(clause: string): boolean {
  const inner = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
  const names = inner?.split(',').map((name) => name.trim());
  return names?.every((name) => name === '' || name.startsWith('type ')) ?? false;
}

/** Every import of a text, in order of kind, then place. */
export function importsOf(text: string): ImportStatement[] {
  const found: ImportStatement[] = [];
  for (const [, type, clause = '', specifier = ''] of text.matchAll(statement)) {
    found.push({ specifier, isTypeOnly: type !== undefined || namesTypesOnly(clause) });
  }
  // A comment may speak of an import.
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  for (const [, specifier = ''] of code.matchAll(call)) found.push({ specifier, isTypeOnly: false });
  return found;
}

/** Repository path (without extension) that a relative specifier of a file means; a package name stays as it is. */
export function resolveImport(file: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
}
