/** The detectors of a catalogue by id, as a map that compiles a detector when somebody asks for it. */
import type { CatalogueIndex } from './catalogueIndex';
import type { CompiledDetector } from './matcher';

/** See the file's first line. Iterates in the order of the catalogue. */
export class LazyDetectors implements ReadonlyMap<string, CompiledDetector> {
  readonly #index: Pick<CatalogueIndex, 'ids' | 'reaches'>;
  readonly #detectorAt: (number: number) => CompiledDetector;
  #numbers: ReadonlyMap<string, number> | undefined;

  /** @param detectorAt gives the detector of a number, the same one each time */
  constructor(index: Pick<CatalogueIndex, 'ids' | 'reaches'>, detectorAt: (number: number) => CompiledDetector) {
    this.#index = index;
    this.#detectorAt = detectorAt;
  }

  #numberOf(id: string): number | undefined {
    this.#numbers ??= new Map(this.#index.ids.map((each, number) => [each, number]));
    return this.#numbers.get(id);
  }

  get size(): number {
    return this.#index.reaches.length;
  }

  has(id: string): boolean {
    return this.#numberOf(id) !== undefined;
  }

  get(id: string): CompiledDetector | undefined {
    const number = this.#numberOf(id);
    return number === undefined ? undefined : this.#detectorAt(number);
  }

  forEach(visit: (detector: CompiledDetector, id: string, map: ReadonlyMap<string, CompiledDetector>) => void): void {
    for (const [id, detector] of this) visit(detector, id, this);
  }

  keys(): MapIterator<string> {
    return this.#index.ids.values();
  }

  *values(): MapIterator<CompiledDetector> {
    for (let number = 0; number < this.size; number++) yield this.#detectorAt(number);
  }

  *entries(): MapIterator<[string, CompiledDetector]> {
    for (const [number, id] of this.#index.ids.entries()) yield [id, this.#detectorAt(number)];
  }

  [Symbol.iterator](): MapIterator<[string, CompiledDetector]> {
    return this.entries();
  }
}
