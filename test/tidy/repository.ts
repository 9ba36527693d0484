/**
 * The repository's own files, as its rules see them: what git tracks or would track, `/`-separated, with their texts.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Absolute path of the repository. */
export const root = resolve(__dirname, '../..');

/** Paths that git tracks or would track, relative to the root, in order. Files deleted but not yet committed are left out. */
export function repositoryFiles(): readonly string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const out = execFileSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return out.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The text of a file without what stands in its comments and strings. */
export function codeOf(path: string): string {
  return textOf(path).replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    '""',
  );
}

/** `package.json`, as far as the rules look at it. */
export interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema>> };
  };
}

/** One setting of `package.json`. */
export interface SettingSchema {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly scope?: string;
}

/** The manifest. */
export function manifest(): Manifest {
  return JSON.parse(textOf('package.json')) as Manifest;
}
