/**
 * Git's ignore rules as a walk from the top down meets them: a layer per `.gitignore`, the nearest layer that has an
 * opinion decides. For folders that no git and no disk stands behind; asked about one level at a time, because a folder
 * that is ignored is not entered.
 */
import ignore, { type Ignore } from 'ignore';

/** The rules that hold in one folder. Immutable. */
export class IgnoreLayers {
  /** No rules. */
  static readonly none = new IgnoreLayers([]);

  /** Nearest last. */
  private constructor(private readonly layers: readonly { readonly base: string; readonly rules: Ignore }[]) {}

  /**
   * Adds a nearer layer.
   *
   * @param base folder its lines count from: '' or with a slash at its end
   */
  with(base: string, lines: string | readonly string[]): IgnoreLayers {
    return new IgnoreLayers([...this.layers, { base, rules: ignore().add(lines) }]);
  }

  /** @param path `/`-separated, below every base; with a slash at its end for a folder */
  isIgnored(path: string): boolean {
    for (const { base, rules } of this.layers.toReversed()) {
      const { ignored, unignored } = rules.test(path.slice(base.length));
      if (ignored) return true;
      if (unignored) return false;
    }
    return false;
  }
}
