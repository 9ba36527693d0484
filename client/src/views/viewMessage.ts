/**
 * The line above the findings tree: what the list is a list of. A list that is empty or incomplete says so here.
 */
import { countFiles, type FindingsStore } from '../findings/findingsStore';
import { scanSummary, type Translate } from '../texts';

/** The part of the store that the line depends on. */
export type ViewFacts = Pick<FindingsStore, 'scan' | 'findings' | 'unscanned'>;

/** @returns undefined where the view's welcome text speaks instead: nothing was scanned and nothing is listed */
export function viewMessage(t: Translate, { scan, findings, unscanned }: ViewFacts): string | undefined {
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
