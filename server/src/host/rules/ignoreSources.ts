/** Turns what configuration files say about values to let through into sources that `applyIgnores` asks. */
import type { IgnoreSource, SeenFinding } from '../../core/ignores/ignoreSource';
import { isAllowedBy } from '../../core/userDetectors/allowed';
import type { AllowList } from '../../core/userDetectors/ownDetector';
import { below, globTest } from '../../shared/config/pathTest';
import type { ConfigIgnore } from '../../shared/config/teamConfig';

/** A list that holds whichever detector found a value. What a detector matched around the value is not known: its line is. */
export function allowSource(list: AllowList): IgnoreSource {
  return {
    ignores({ finding, secret, line, path, commit }: SeenFinding) {
      const input = { detector: finding.detector, secret, match: line, line, path, commit };
      return isAllowedBy(list, input) ? { kind: 'list', source: 'an allow list' } : undefined;
    },
  };
}

/** Whether an entry still holds: its last day is included. */
export function holdsOn(until: string | undefined, today: string): boolean {
  return until === undefined || today <= until;
}

/**
 * The `[[ignore]]` tables of a file that name no value: those that do are entries like the ones of `.keyliftignore`.
 *
 * @param base folder of the file: '' or with a slash at its end
 */
export function ignoreSourcesOf(entries: readonly ConfigIgnore[], file: string, base: string): IgnoreSource[] {
  return entries
    .filter(({ hash }) => hash === undefined)
    .map(({ paths, detectors, until, reason }) => {
      const covers = paths.length === 0 ? () => true : below(base, globTest(paths));
      return {
        ignores({ finding, path, today }: SeenFinding) {
          if (!holdsOn(until, today) || !covers(path)) return undefined;
          if (detectors.length > 0 && !detectors.includes(finding.detector)) return undefined;
          return { kind: 'entry' as const, source: file, ...(reason !== undefined && { reason }) };
        },
      };
    });
}
