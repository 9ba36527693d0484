/** A catalogue that also knows a team's own detectors by name, for whoever shows findings. It scans as before. */
import type { Catalogue } from '../catalogueCompiled';
import type { CompiledDetector } from '../matcher';

/** The own detectors first, then those of the catalogue that none of them replaces. */
class NamedDetectors implements ReadonlyMap<string, CompiledDetector> {
  constructor(
    private readonly own: ReadonlyMap<string, CompiledDetector>,
    private readonly builtIn: ReadonlyMap<string, CompiledDetector>,
  ) {}

  get size(): number {
    return [...this.keys()].length;
  }

  has(id: string): boolean {
    return this.own.has(id) || this.builtIn.has(id);
  }

  get(id: string): CompiledDetector | undefined {
    return this.own.get(id) ?? this.builtIn.get(id);
  }

  forEach(visit: (detector: CompiledDetector, id: string, map: ReadonlyMap<string, CompiledDetector>) => void): void {
    for (const [id, detector] of this) visit(detector, id, this);
  }

  *keys(): MapIterator<string> {
    yield* this.own.keys();
    for (const id of this.builtIn.keys()) if (!this.own.has(id)) yield id;
  }

  *values(): MapIterator<CompiledDetector> {
    for (const [, detector] of this) yield detector;
  }

  *entries(): MapIterator<[string, CompiledDetector]> {
    yield* this.own.entries();
    for (const [id, detector] of this.builtIn) if (!this.own.has(id)) yield [id, detector];
  }

  [Symbol.iterator](): MapIterator<[string, CompiledDetector]> {
    return this.entries();
  }
}

/** @param own looked at anew with each question, so it may grow */
export function withOwnDetectors(catalogue: Catalogue, own: ReadonlyMap<string, CompiledDetector>): Catalogue {
  const { automaton, finder, usesOf, askedAt, isFar, margin } = catalogue;
  return {
    get providers() {
      return catalogue.providers;
    },
    detectors: new NamedDetectors(own, catalogue.detectors),
    automaton,
    finder,
    usesOf,
    askedAt,
    isFar,
    margin,
  };
}
