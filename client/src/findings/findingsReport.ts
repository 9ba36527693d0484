/**
 * Some findings as a Markdown table for a ticket or a message. Holds redacted text alone; whatever stands in a path or a
 * title cannot become Markdown of its own.
 */
import { escapeMarkdown } from '../../../server/src/shared/markdown';
import type { LocatedFinding } from '../../../server/src/shared/protocol';
import { exposureText, findingsText, severityText, type Translate } from '../texts';

/** The table, with a line break at its end; rows are in the order of the findings. */
export function findingsReport(t: Translate, findings: readonly LocatedFinding[]): string {
  const head = [t('Severity'), t('Finding'), t('Redacted'), t('Where'), t('Exposure')];
  const rows = findings.map(({ severity, title, redacted, file, startLine, exposure }) =>
    [severityText(t, severity), title, redacted, `${file}:${startLine}`, exposureText(t, exposure ?? 'unknown')].map(
      escapeMarkdown,
    ),
  );
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`Keylift: ${findingsText(t, findings.length)}`, '', ...lines, ''].join('\n');
}
