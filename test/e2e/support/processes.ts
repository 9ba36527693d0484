/**
 * Looks at the machine's processes, to find a language server to kill or what a program has left behind. Linux only: reads
 * `/proc`.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Whether this machine lets one look at processes. */
export const canSeeProcesses = process.platform === 'linux';

function read(pid: string, file: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0');
  } catch {
    return []; // It ended meanwhile.
  }
}

function pids(): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

/** Ids of the processes one of whose arguments begins and ends so. */
export function processesWithArgument(begin: string, end: string): readonly number[] {
  return pids()
    .filter((pid) => read(pid, 'cmdline').some((arg) => arg.startsWith(begin) && arg.endsWith(end)))
    .map(Number);
}

/** Command lines of the processes whose environment holds `NAME=value`. */
export function processesWithVariable(assignment: string): readonly string[] {
  return pids()
    .filter((pid) => read(pid, 'environ').includes(assignment))
    .map((pid) => `${pid} ${read(pid, 'cmdline').join(' ')}`);
}
