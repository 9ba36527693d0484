/** The options of `keylift scan` that ask git what to look at, and which of them were given. */
import { Option } from 'commander';
import type { ChangeDoor } from '../../host/git/changes';

/** See {@link gitOptions}. */
export interface GitOptions {
  readonly staged?: true;
  readonly unstaged?: true;
  readonly since?: string;
  /** True without a range: everything that a reference leads to. */
  readonly history?: string | true;
  readonly reflog?: true;
}

/** The options of {@link GitOptions}; made anew for each command. */
export function gitOptions(): Option[] {
  return [
    new Option('--staged', 'scan what the next commit would hold, as it is staged; report what is new in it').conflicts(
      [...['unstaged', 'since', 'history', 'stdin']],
    ),
    new Option('--unstaged', 'scan what is changed and not staged, and new files; report what is new').conflicts([
      ...['since', 'history', 'stdin'],
    ]),
    new Option('--since <revision>', 'scan what is different since the branch parted from a revision').conflicts([
      ...['history', 'stdin'],
    ]),
    new Option('--history [range]', 'scan every version of every file in all commits, or those of a range').conflicts([
      'stdin',
    ]),
    new Option('--reflog', 'with --history: also commits that only the reflog still knows'),
  ];
}

/** Which changes the options ask for; undefined when they ask for something else. */
export function changeDoorOf({ staged, unstaged, since }: GitOptions): ChangeDoor | undefined {
  if (staged) return { kind: 'staged' };
  if (unstaged) return { kind: 'unstaged' };
  return since === undefined ? undefined : { kind: 'since', revision: since };
}
