/** Which files hold a team's rules, by name: whoever has the list of a folder knows whether there is anything to read. */
import { ignoreFileName } from '../../core/ignores/ignoreFile';
import { gitleaksName } from '../../shared/config/gitleaksConfig';
import { configName } from '../../shared/config/keyliftConfig';
import { envNames } from './envValues';

/** What is read in every folder; at the root there is more. */
const names: ReadonlySet<string> = new Set([configName, gitleaksName, ignoreFileName, ...envNames]);

/** Whether a folder's entry may be read as rules; case does not count, as there are file systems that look past it. */
export function isRuleName(name: string): boolean {
  const first = name.charCodeAt(0);
  // A dot, a k, or a letter that becomes one in lower case: nearly all names are told by it.
  return (first === 46 || (first | 32) === 107 || first > 127) && names.has(name.toLowerCase());
}
