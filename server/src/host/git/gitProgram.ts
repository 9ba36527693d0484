/**
 * Which program "git" is. On Windows a name without a directory is looked for where the program is started first, which is the
 * repository: whoever put a `git.exe` there would have it run. So there the PATH is searched here, and nothing else.
 */
import { existsSync } from 'node:fs';
import { win32 } from 'node:path';

/** What decides. */
export interface ProgramSearch {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isThere: (path: string) => boolean;
  /** Absolute path of the running Node. */
  readonly node: string;
}

/** What to start: `git` where systems search the PATH alone, an absolute path on Windows, also of one that is not there. */
export function gitProgram(search: Partial<ProgramSearch> = {}): string {
  const { platform = process.platform, env = process.env, isThere = existsSync, node = process.execPath } = search;
  if (platform !== 'win32') return 'git';
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const directories = path
    .split(';')
    .map((directory) => directory.replaceAll('"', ''))
    .filter((directory) => win32.isAbsolute(directory));
  const programs = directories.map((directory) => win32.join(directory, 'git.exe'));
  return programs.find(isThere) ?? win32.join(win32.dirname(node), 'git.exe');
}
