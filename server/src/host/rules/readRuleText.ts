/** Reads files of rules from the disk: regular files of a bounded size and nothing else. */
import { readFileSync, statSync } from 'node:fs';
import type { RuleText } from '../../shared/config/teamConfig';

/** A file of rules that is larger is none; a baseline may be long. */
const maxBytes = 32 * 1024 * 1024;

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

/** Reads one file of rules. Never throws. */
export function readRuleText(path: string): RuleText {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return undefined;
    if (!stat.isFile()) return { unreadable: 'it is not a regular file' };
    if (stat.size > maxBytes) return { unreadable: `it is larger than ${maxBytes / 1024 / 1024} MB` };
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { unreadable: code };
  }
}
