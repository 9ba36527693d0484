/**
 * The line above the findings tree: what the list is a list of. A list that is empty or incomplete says so here.
 */
import { countFiles, type FindingsStore } from '../findings/findingsStore';
import { changesText, findingsText, scanSummary, type Translate } from '../texts';

/** The part of the store that the line depends on. */
export type ViewFacts = Pick<FindingsStore, 'scan' | 'findings' | 'unscanned'> &
  Partial<Pick<FindingsStore, 'changes'>>;

/**
 * @param hidden how many findings the filter leaves out
 * @returns undefined where the view's welcome text speaks instead: nothing was scanned and nothing is listed
 */
export function viewMessage(t: Translate, facts: ViewFacts, hidden = 0): string | undefined {
  const parts = [scanText(t, facts)];
  if (hidden > 0) parts.push(t('The filter hides {0}.', findingsText(t, hidden)));
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

function scanText(t: Translate, { scan, findings, unscanned, changes }: ViewFacts): string | undefined {
  if (changes) {
    const how = changes.isComplete ? 'complete' : 'cancelled';
    const { stats } = changes;
    const filesWithFindings = countFiles(findings);
    const summary = scanSummary(t, { how, findings: findings.length, filesWithFindings, unscanned, stats });
    return `${changesText(t, changes.changes)}: ${summary}`;
  }
  switch (scan.kind) {
    case 'never':
      return findings.length === 0 ? undefined : t('Open documents only. Scan the workspace to see the rest.');
    case 'running':
      return t('Scanning…');
    case 'ended': {
      const { how, stats } = scan;
      const filesWithFindings = countFiles(findings);
      const summary = scanSummary(t, { how, findings: findings.length, filesWithFindings, unscanned, stats });
      return scan.isStale ? `${summary} ${t('The server was restarted since: scan again.')}` : summary;
    }
  }
}
