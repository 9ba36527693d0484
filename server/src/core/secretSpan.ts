/** Where the secret stands within what a pattern has matched. */
import { type CompiledDetector, indexingRegexOf } from './matcher';

/** Names of the groups that may hold the secret: a pattern with several spellings uses one for each. */
const secretGroups = ['secret', 'secretB', 'secretC', 'secretD', 'secretE'] as const;

/** A pattern begins with the name that a value is assigned to, and ends with the value. */
const nameGroup = '(?<word>';

/** The secret's span within a match: its group `secret` (or `secretB` ...), else all of it. */
export function spanOf(match: RegExpExecArray, detector: CompiledDetector, window: string): readonly [number, number] {
  const { groups } = match;
  if (groups === undefined) return [match.index, match.index + match[0].length];
  const name = secretGroups.find((group) => groups[group] !== undefined);
  const value = name && groups[name];
  if (value === undefined) return [match.index, match.index + match[0].length];
  const at = match[0].lastIndexOf(value);
  // `token: token`: behind the value that a name is given stands nothing but what closes it, so that it is the last of both.
  if (at === 0 || detector.spec.pattern.startsWith(nameGroup) || match[0].indexOf(value) === at) {
    return [match.index + at, match.index + at + value.length];
  }
  // The value stands in the match twice: only the indices tell which of them is the group.
  const regex = indexingRegexOf(detector);
  regex.lastIndex = match.index;
  return regex.exec(window)?.indices?.groups?.[name ?? ''] ?? [match.index, match.index + match[0].length];
}
