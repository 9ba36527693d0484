/** Where a finding is, in words that every report uses alike. */
import type { Exposure, FindingReport, Origin } from '../shared/protocol';
import type { Verdict } from '../shared/verification';

/** Where the text came from: "commit 1a2b3c4", "layer 4f5e6d7 of app.tar"; undefined for a file of the work tree. */
export function originText(origin: Origin | undefined): string | undefined {
  switch (origin?.kind) {
    case undefined:
      return undefined;
    case 'index':
      return 'staged';
    case 'commit':
      return `commit ${origin.commit.slice(0, 12)}`;
    case 'layer':
      return `layer ${origin.layer.replace(/^sha256:/, '').slice(0, 12)} of ${origin.image}${origin.deleted ? ', deleted later' : ''}`;
    case 'image-config':
      return `configuration of ${origin.image}`;
  }
}

/** How far a value has got, as a reader would say it. */
export const exposureNames: Readonly<Record<Exposure, string>> = {
  buffer: 'not saved',
  untracked: 'not in git',
  ignored: 'ignored by git',
  staged: 'staged',
  committed: 'committed here',
  pushed: 'pushed',
};

/** What follows from it for whoever has the key in their code. */
export const exposureAdvice: Readonly<Record<Exposure, string>> = {
  buffer: 'not saved: no rotation needed, just move it',
  untracked: 'not in git: no rotation needed, just move it',
  ignored: 'git ignores this file: no rotation needed',
  staged: 'staged, not committed: no rotation needed, just move it and stage again',
  committed: 'in a commit here, not pushed: move it and rewrite the commit, or rotate it',
  pushed: 'pushed: rotate it',
};

/** "src/app.js:12:5", with its origin behind it. */
export function placeText({ file, startLine, startColumn, origin }: FindingReport): string {
  const from = originText(origin);
  return `${file}:${startLine}:${startColumn}${from === undefined ? '' : ` (${from})`}`;
}

/** What a provider said of a key, in a few words. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  valid: 'still works',
  invalid: 'does not work any more',
  unknown: 'nobody can tell whether it works',
};
