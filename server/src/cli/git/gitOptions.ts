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
  readonly exposure?: true;
}

/** The options of {@link GitOptions}; made anew for each command. */
export function gitOptions(): Option[] {
  const option = (flags: string, description: string, ...others: string[]) =>
    new Option(flags, description).conflicts([...others, 'stdin']);
  // Through git, archives stay closed. To say so is better than to leave them out of a scan that asks for them.
  const door = (flags: string, description: string, ...others: string[]) =>
    option(flags, description, ...others, 'archives');
  return [
    door('--staged', 'scan what is staged; report what is new in it', 'unstaged', 'since', 'history'),
    door('--unstaged', 'scan what is changed and not staged, and new files; report what is new', 'since', 'history'),
    door('--since <revision>', 'scan what is different since the branch parted from a revision', 'history'),
    door('--history [range]', 'scan every version of every file in all commits, or in those of a range'),
    new Option('--reflog', 'like --history, and commits that only the reflog still knows').implies({ history: true }),
    option('--exposure', 'tell how far each value has got: staged, committed, pushed'),
  ];
}

/** Which changes the options ask for; undefined when they ask for something else. */
export function changeDoorOf({ staged, unstaged, since }: GitOptions): ChangeDoor | undefined {
  if (staged) return { kind: 'staged' };
  if (unstaged) return { kind: 'unstaged' };
  return since === undefined ? undefined : { kind: 'since', revision: since };
}
