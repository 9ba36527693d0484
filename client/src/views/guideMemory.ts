/**
 * What is remembered of guides in the workspace's state: which boxes are ticked, and which guides were begun, so that one can
 * be taken up again when the key has long been moved out of its file. By keyed hashes; never holds a key.
 */
import type { Memento } from 'vscode';
import type { GuidedFinding, GuidedKey } from '../../../server/src/shared/guide';

/** A guide that was opened before. */
export interface BegunGuide {
  readonly title: string;
  readonly finding: GuidedFinding;
}

const begunKey = 'keylift.guides';
/** Older ones are forgotten; what is ticked in them is not. */
const mostBegun = 50;

/** See the file's first lines. */
export class GuideMemory {
  constructor(private readonly state: Memento) {}

  /** Guides that were begun, the latest first. */
  get begun(): readonly BegunGuide[] {
    return this.state.get<readonly BegunGuide[]>(begunKey, []);
  }

  /** The finding of a guide that was begun. @param subject its fingerprint */
  findingOf(subject: string): GuidedFinding | undefined {
    return this.begun.find(({ finding }) => finding.fingerprint === subject)?.finding;
  }

  /** Notes that a guide was opened. A place that is known no more is kept as it was. */
  async remember({ exposure: _, commit: __, branch: ___, ...finding }: GuidedKey, title: string): Promise<void> {
    const others = this.begun.filter((each) => each.finding.fingerprint !== finding.fingerprint);
    await this.state.update(begunKey, [{ title, finding }, ...others].slice(0, mostBegun));
  }

  /** Ids of ticked boxes. @param subject what the guide is about: a fingerprint, or a provider */
  done(subject: string): Set<string> {
    return new Set(this.state.get<string[]>(stateKey(subject), []));
  }

  /** Ticks a box, or takes the tick away. */
  async tick(subject: string, id: string, isDone: boolean): Promise<void> {
    const done = this.done(subject);
    if (isDone) done.add(id);
    else done.delete(id);
    await this.state.update(stateKey(subject), [...done]);
  }
}

function stateKey(subject: string): string {
  return `keylift.guide/${subject}`;
}
