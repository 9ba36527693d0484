/**
 * Starts and ends other programs for the scripts. Plain Node without dependencies: it runs before anything is installed.
 * Long-lived programs get a process group of their own, so that ending one leaves none of its children behind.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options] quiet: keep the output, tell it only on failure
 * @returns {string} what it printed when quiet, else ''
 * @throws {Error} when it fails; the message says which command, why, and what it printed when quiet
 */
export function run(command, args, { cwd, env = process.env, quiet = false, shell = false } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env,
    shell,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  if (result.status === 0) return result.stdout ?? '';
  const why = result.error?.message ?? (result.signal ? `ended by ${result.signal}` : `exit code ${result.status}`);
  throw new Error(`${[command, ...args].join(' ')}: ${why}\n${output}`.trimEnd());
}

/**
 * The npm that belongs to the running Node, as a command line without a shell.
 *
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand() {
  const script = process.env['npm_execpath'];
  if (script !== undefined && /\.c?js$/.test(script)) return { command: process.execPath, args: [script] };
  const beside = join(process.execPath, '..', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(beside) ? { command: process.execPath, args: [beside] } : { command: 'npm', args: [] };
}

/**
 * Runs npm; see {@link run}.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export function npm(args, options) {
  const { command, args: first } = npmCommand();
  return run(command, [...first, ...args], options);
}

/**
 * Looks a program up on the PATH.
 *
 * @param {readonly string[]} names in order of preference; an absolute path stands for itself
 * @returns {string | undefined} its path
 */
export function findProgram(names) {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', '.bat'] : [''];
  for (const name of names) {
    if (/[\\/]/.test(name)) {
      if (existsSync(name)) return name;
      continue;
    }
    for (const directory of directories) {
      for (const ending of endings) {
        const path = join(directory, name + ending);
        if (directory !== '' && existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

/**
 * Starts a program that stays, in a process group of its own.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, shell?: boolean }} [options]
 */
export function startGroup(command, args, options = {}) {
  const { cwd, env = process.env, stdio = ['ignore', 'pipe', 'pipe'], shell = false } = options;
  return spawn(command, args, { cwd, env, stdio, shell, detached: process.platform !== 'win32', windowsHide: true });
}

/**
 * Sends a signal to a whole process group; on Windows, ends the process tree.
 *
 * @param {number} pid the group's leader
 * @param {NodeJS.Signals} signal
 * @returns {boolean} false when nothing of it is left
 */
function signalGroup(pid, signal) {
  if (process.platform === 'win32') return spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']).status === 0;
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false; // ESRCH: no process of that group is left.
  }
}

/**
 * Ends a process group: first politely, after `graceMs` for good. Resolves when nothing of it is left.
 *
 * @param {number | undefined} pid the group's leader; undefined (it never started) is fine
 * @param {number} [graceMs]
 */
export async function stopGroup(pid, graceMs = 3000) {
  if (pid === undefined || !signalGroup(pid, 'SIGTERM') || process.platform === 'win32') return;
  const deadline = Date.now() + graceMs;
  while (isGroupAlive(pid)) {
    if (Date.now() > deadline) signalGroup(pid, 'SIGKILL');
    if (Date.now() > deadline + graceMs) return; // An unkillable process is the system's; waiting longer helps nobody.
    await delay(20);
  }
}

/** @param {number} pid */
function isGroupAlive(pid) {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false; // ESRCH, as above.
  }
}
