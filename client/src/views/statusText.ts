/**
 * What the status bar item says, as a pure function of what is known. It never says "nothing found" of a document that
 * nobody looked at.
 */
import type { ServerState } from '../serverSupervisor';
import { findingsText, type Translate } from '../texts';

/** What the item depends on. */
export interface StatusFacts {
  readonly server: ServerState;
  readonly isScanning: boolean;
  /** Findings in the active document; undefined when there is none or nobody has looked at it. */
  readonly inDocument: number | undefined;
  readonly inWorkspace: number;
}

/** What the item shows. */
export interface StatusText {
  /** May hold codicons: `$(key) 2`. */
  readonly text: string;
  readonly tooltip: string;
  /** Id of the command a click runs. */
  readonly command: string;
  readonly level: 'normal' | 'warning' | 'error';
}

const showProblems = 'workbench.actions.view.problems';

/** Chooses the item's text. */
export function statusText(t: Translate, facts: StatusFacts): StatusText {
  const { server } = facts;
  if (server.kind === 'stopped') {
    return {
      text: `$(error) ${t('Keylift stopped')}`,
      tooltip: t("Keylift's server is not running: nothing is being checked. Click to restart it."),
      command: 'keylift.restartServer',
      level: 'error',
    };
  }
  if (server.kind !== 'running') {
    return {
      text: '$(loading~spin) Keylift',
      tooltip: t("Keylift's server is starting."),
      command: 'keylift.showLog',
      level: 'normal',
    };
  }
  return runningText(t, facts);
}

function runningText(t: Translate, { isScanning, inDocument, inWorkspace }: StatusFacts): StatusText {
  const icon = isScanning ? '$(sync~spin)' : '$(key)';
  const lines = [
    inDocument === undefined
      ? t('This document is not checked.')
      : t('This document: {0}', findingsText(t, inDocument)),
    t('Known in all: {0}', findingsText(t, inWorkspace)),
  ];
  if (isScanning) lines.push(t('The workspace is being scanned.'));
  return {
    text: inDocument ? `${icon} ${inDocument}` : `${icon} Keylift`,
    tooltip: lines.join('\n'),
    command: showProblems,
    level: inDocument ? 'warning' : 'normal',
  };
}
