/** Runs a command as a user would and tells what it took: wall time, processor time and the peak of its memory. Linux only. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run took. `peakBytes` sums the peaks of the processes that a command started, read while they lived. */
export interface Run {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly exitCode: number | null;
}

/** A command of a bench. */
export interface Job {
  readonly command: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Processors it may use, such as `0` or `0,1`; see `taskset`. */
  readonly cores: string;
  readonly timeoutMs: number;
}

const pollMs = 20;

function statusOf(pid: number): { readonly parent: number; readonly peakBytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: field('PPid'), peakBytes: field('VmHWM') * 1024 };
  } catch {
    // It has ended between two looks.
    return undefined;
  }
}

/** Notes the peak of every process below `root`. */
function look(root: number, peaks: Map<number, number>): void {
  const parents = new Map<number, number>();
  const seen = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const status = Number.isInteger(pid) ? statusOf(pid) : undefined;
    if (status === undefined) continue;
    parents.set(pid, status.parent);
    seen.set(pid, status.peakBytes);
  }
  for (const [pid, peak] of seen) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== root) at = parents.get(at);
    if (at === root) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, peak));
  }
}

/** Runs a job to its end, or kills it at its timeout (the exit code is then null). What it prints is thrown away. */
export function measure(job: Job): Promise<Run> {
  const timed = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" 1>/dev/null 2>/dev/null', 'timed', ...job.command];
  const child = spawn('taskset', ['-c', job.cores, 'bash', ...timed], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...(job.cwd !== undefined && { cwd: job.cwd }),
    env: { ...process.env, ...job.env },
  });
  const { pid } = child;
  const peaks = new Map<number, number>();
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const poll = setInterval(() => pid !== undefined && look(pid, peaks), pollMs);
  const limit = setTimeout(() => pid !== undefined && process.kill(-pid, 'SIGKILL'), job.timeoutMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearInterval(poll);
      clearTimeout(limit);
      const [wall = 0, user = 0, system = 0] = (errors.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
      if (pid !== undefined) peaks.delete(pid);
      const peakBytes = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
      resolve({ wallMs: wall * 1000, cpuMs: (user + system) * 1000, peakBytes, exitCode });
    });
  });
}
