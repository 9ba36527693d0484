/**
 * Keylift's part of a hook's script: put in, found, taken out. Whatever else the script does stays as it is. Pure; hooks are
 * run by `sh` on every system, on Windows by the one that comes with git.
 */

/** The hooks that Keylift has a part in. */
export const hookNames = ['pre-commit', 'pre-push'] as const;
export type HookName = (typeof hookNames)[number];

const opening = '# >>> keylift >>>';
const closing = '# <<< keylift <<<';
const block = /^# >>> keylift >>>\n[\s\S]*?^# <<< keylift <<<\n/m;

/** How a hook starts Keylift, in the order in which it is tried. */
export interface HookProgram {
  /** Absolute path of Node and of the command line that installed the hook, for when `keylift` is not on the PATH. */
  readonly node: string;
  readonly bundle: string;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

const purposes: Readonly<Record<HookName, string>> = {
  'pre-commit': 'Stops a commit that would add a hardcoded key.',
  'pre-push': 'Stops a push whose commits hold a hardcoded key.',
};

/** Says so when Keylift is gone, since a hook that silently does nothing is taken for a clean check. */
function run(hook: HookName, program: HookProgram | undefined, input: string): string {
  const call = (start: string) => `${input}${start} hooks run ${hook} "$@" || exit $?`;
  const [node, bundle] = [quoted(program?.node ?? ''), quoted(program?.bundle ?? '')];
  return [
    'if command -v keylift >/dev/null 2>&1; then',
    `  ${call('keylift')}`,
    ...(program ? [`elif [ -x ${node} ] && [ -f ${bundle} ]; then`, `  ${call(`${node} ${bundle}`)}`] : []),
    'else',
    `  echo 'keylift: not found, so nothing was checked for keys. Put it on the PATH, or run "keylift hooks uninstall".' >&2`,
    'fi',
  ].join('\n');
}

/** What git tells a pre-push hook comes on standard input, and the rest of the script may want it too. */
function partOf(hook: HookName, program: HookProgram | undefined): string {
  const body =
    hook === 'pre-commit'
      ? run(hook, program, '')
      : `keylift_refs=$(cat)\n${run(hook, program, `printf '%s\\n' "$keylift_refs" | `)}\nexec <<KEYLIFT_REFS\n$keylift_refs\nKEYLIFT_REFS`;
  return `${opening}\n# ${purposes[hook]} Taken out by: keylift hooks uninstall\n${body}\n${closing}\n`;
}

/** Whether a script has Keylift's part. */
export function hasPart(script: string): boolean {
  return block.test(script.replaceAll('\r\n', '\n'));
}

/** Whether a script is one that lines of `sh` can be put into. */
export function isShellScript(script: string): boolean {
  const [first = ''] = script.split('\n', 1);
  if (!first.startsWith('#!')) return !script.includes('\0');
  return /^#!\s*\S*\/(?:env\s+)?(?:sh|bash|dash|zsh|ksh|ash)\b/.test(first);
}

/**
 * The script with Keylift's part: first, so that nothing before it can end the script.
 *
 * @param script undefined for a new one; must be a shell script
 * @param program undefined in a script that a team shares, where no path of one machine belongs
 */
export function withPart(script: string | undefined, hook: HookName, program: HookProgram | undefined): string {
  const part = partOf(hook, program);
  if (script === undefined || script.trim() === '') return `#!/bin/sh\n${part}`;
  const text = script.replaceAll('\r\n', '\n');
  if (hasPart(text)) return text.replace(block, () => part);
  const start = text.startsWith('#!') ? text.indexOf('\n') + 1 || text.length : 0;
  const head = start === text.length && !text.endsWith('\n') ? `${text}\n` : text.slice(0, start);
  return head + part + text.slice(start);
}

/** The script without Keylift's part; undefined when nothing else is left of it. */
export function withoutPart(script: string): string | undefined {
  const rest = script.replaceAll('\r\n', '\n').replace(block, '');
  return rest.replace(/^#!.*\n?/, '').trim() === '' ? undefined : rest;
}
