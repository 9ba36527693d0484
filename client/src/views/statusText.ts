/**
 * What the status bar item says, as a pure function of what is known. It never says "nothing found" of a document that
 * nobody looked at.
 */
import type { OpenDocument } from '../findings/findingsStore';
import type { ServerState } from '../serverSupervisor';
import { findingsText, silenceText, type Translate } from '../texts';

/** What the item depends on. */
export interface StatusFacts {
  readonly server: ServerState;
  readonly isScanning: boolean;
  /** The active document; undefined when there is none or the server does not follow it. */
  readonly document: Pick<OpenDocument, 'findings' | 'silence'> | undefined;
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

function runningText(t: Translate, { isScanning, document, inWorkspace }: StatusFacts): StatusText {
  const icon = isScanning ? '$(sync~spin)' : '$(key)';
  const count = document?.findings.length ?? 0;
  const isChecked = document !== undefined && document.silence === undefined;
  const lines = [
    isChecked ? t('This document: {0}', findingsText(t, count)) : silenceText(t, document?.silence),
    t('Known in all: {0}', findingsText(t, inWorkspace)),
  ];
  if (isScanning) lines.push(t('The workspace is being scanned.'));
  return {
    text: count > 0 ? `${icon} ${count}` : `${icon} Keylift`,
    tooltip: lines.join('\n'),
    command: showProblems,
    level: count > 0 ? 'warning' : 'normal',
  };
}
