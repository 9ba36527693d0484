/**
 * Scans a container image: the files of every layer, those deleted later too, and what the configuration gives away. Nothing is
 * unpacked to disk. Findings come at the end, when it is known which layer belongs to which image and lies on which.
 */
import { createReadStream } from 'node:fs';
import type { Origin } from '../shared/protocol';
import { type ArchiveLimits, Budget } from './archive/budget';
import type { Bytes } from './archive/bytes';
import { memberName, membersOf } from './archive/members';
import { tarEntries } from './archive/tarMembers';
import { type ImagePart, partsOfLayout, partsOfTar } from './image/imageFiles';
import { configText, type ImageManifest, imageManifests } from './image/imageManifest';
import { LayerNames } from './image/layers';
import { lookAt } from './lookAt';
import { archiveLimitsOf, type MemberScanRequest, scanMember } from './scanArchive';
import type { FileEvent } from './scanTarget';

/** What to scan: a file or a directory, or a stream that an engine sends. */
export interface ImageScanRequest extends MemberScanRequest {
  readonly source: { readonly path: string } | { readonly stream: Bytes };
  /** What the image is called when its documents do not say. */
  readonly label: string;
  readonly archive?: Partial<ArchiveLimits>;
  readonly signal?: AbortSignal;
}

/** The name under which findings of a configuration are reported; see `configText`. */
const configFile = 'Dockerfile (from the configuration)';

/** What a scan came to beside its events. */
export interface ImageTotals {
  /** Files in which nothing was found, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Layers, documents, and what may be one: without any it is no image, or so damaged that nobody can tell. */
  readonly parts: number;
}

/** A layer and what was found in it. */
interface ScannedLayer {
  readonly names: LayerNames;
  readonly events: readonly FileEvent[];
}

/** One scan. */
class ImageScan {
  readonly #request: ImageScanRequest;
  readonly #budget: Budget;
  readonly #documents = new Map<string, unknown>();
  /** The documents as they came: an attestation of a build is a layer that is no tar. */
  readonly #texts = new Map<string, Buffer>();
  readonly #layers = new Map<string, ScannedLayer>();
  readonly #unknown = new Set<string>();
  #totals: ImageTotals = { files: 0, bytes: 0, parts: 0 };

  constructor(request: ImageScanRequest) {
    this.#request = request;
    this.#budget = new Budget(archiveLimitsOf(request));
  }

  async *events(): AsyncGenerator<FileEvent> {
    const { label, signal } = this.#request;
    try {
      for await (const part of this.#parts()) {
        if (signal?.aborted) break;
        await this.#take(part);
      }
    } catch {
      // What the libraries throw at damaged data; what was read before that is reported.
      yield { kind: 'not-scanned', file: label, reason: 'archive-damaged' };
    }
    yield* this.#report();
    if (signal?.aborted) yield { kind: 'not-scanned', file: '.', reason: 'cancelled' };
  }

  #parts(): AsyncGenerator<ImagePart> {
    const { source } = this.#request;
    if ('stream' in source) return partsOfTar(this.#budget.packed(source.stream), this.#budget);
    if (lookAt(source.path).kind === 'directory') return partsOfLayout(source.path, this.#budget);
    return partsOfTar(this.#budget.packed(createReadStream(source.path)), this.#budget);
  }

  async #take(part: ImagePart): Promise<void> {
    this.#totals = { ...this.#totals, parts: this.#totals.parts + 1 };
    if (part.kind === 'document') {
      this.#documents.set(part.name, part.value);
      this.#texts.set(part.name, part.bytes);
    } else if (part.kind === 'unknown') this.#unknown.add(part.name);
    else this.#layers.set(part.name, await this.#scanLayer(part.tar));
  }

  async #scanLayer(tar: Bytes): Promise<ScannedLayer> {
    const names = new LayerNames();
    const events: FileEvent[] = [];
    for await (const { name, type, content } of tarEntries(tar)) {
      if (this.#request.signal?.aborted) break;
      const path = memberName(name).replace(/\/$/, '');
      const isMark = names.add(path);
      if (isMark || (type !== 'file' && type !== 'contiguous-file')) continue;
      this.#budget.addMember();
      for await (const member of membersOf(path, content, this.#budget)) {
        for (const event of scanMember(member, this.#request)) this.#keep(event, events);
      }
    }
    return { names, events };
  }

  /** A file without findings is counted and forgotten, so that an image of a million files stays cheap. */
  #keep(event: FileEvent, events: FileEvent[]): void {
    if (event.kind !== 'file' || event.findings.length > 0) {
      events.push(event);
      return;
    }
    const { files, bytes, parts } = this.#totals;
    this.#totals = { files: files + 1, bytes: bytes + event.bytes, parts };
  }

  *#report(): Generator<FileEvent> {
    const { images, gaps } = imageManifests(this.#documents);
    const isReported = new Set<string>();
    for (const image of images) {
      yield* this.#config(image);
      for (const [at, layer] of image.layers.entries()) {
        // Images of one archive share layers.
        if (isReported.has(layer)) continue;
        isReported.add(layer);
        yield* this.#layer(image, at, layer);
      }
    }
    for (const { part = this.#request.label, reason } of gaps) {
      // What was met and is no document is said below.
      if (!this.#unknown.has(part)) yield { kind: 'not-scanned', file: part, reason };
    }
    for (const [name, { events }] of this.#layers) {
      if (!isReported.has(name)) yield* this.#named(events, { image: this.#request.label, layer: name }, () => false);
    }
    for (const name of this.#unknown) {
      if (!isReported.has(name)) yield { kind: 'not-scanned', file: name, reason: 'archive-damaged' };
    }
  }

  *#layer({ name: image, layers }: ImageManifest, at: number, layer: string): Generator<FileEvent> {
    const id = layer.replace(/\/layer\.tar$/, '').replace(/^blobs\/(\w+)\//, '$1:');
    const scanned = this.#layers.get(layer);
    if (scanned !== undefined) {
      const above = layers.slice(at + 1).map((name) => this.#layers.get(name)?.names);
      const isHidden = (file: string) => above.some((names) => names?.hides(file.split('!/')[0] ?? file));
      yield* this.#named(scanned.events, { image, layer: id }, isHidden);
      return;
    }
    const bytes = this.#texts.get(layer);
    if (bytes !== undefined) {
      const events = scanMember({ kind: 'content', path: layer, bytes }, this.#request);
      yield* this.#named(events, { image, layer: id }, () => false);
    } else if (!this.#unknown.has(layer)) {
      yield { kind: 'not-scanned', file: `${image}!/${layer}`, reason: 'missing-object' };
    } else {
      yield { kind: 'not-scanned', file: `${image}!/${layer}`, reason: 'archive-damaged' };
    }
  }

  *#named(
    events: readonly FileEvent[],
    of: { readonly image: string; readonly layer: string },
    isHidden: (file: string) => boolean,
  ): Generator<FileEvent> {
    for (const event of events) {
      if (event.kind !== 'file') {
        yield event;
        continue;
      }
      const origin: Origin = { kind: 'layer', ...of, deleted: isHidden(event.file) };
      yield { ...event, findings: event.findings.map((finding) => ({ ...finding, origin })) };
    }
  }

  *#config({ name, config, configPart }: ImageManifest): Generator<FileEvent> {
    if (config === undefined) {
      // A part that is no document at all was met, and is said, as one that is not known.
      if (configPart !== undefined && this.#unknown.has(configPart)) return;
      const file = `${name}!/${configPart ?? configFile}`;
      const isThere = configPart !== undefined && this.#documents.has(configPart);
      yield { kind: 'not-scanned', file, reason: isThere ? 'archive-damaged' : 'missing-object' };
      return;
    }
    const bytes = Buffer.from(configText(config));
    if (bytes.length === 0) return;
    const member = { kind: 'content', path: configFile, bytes } as const;
    yield* scanMember(member, this.#request, { kind: 'image-config', image: name });
  }

  get totals(): ImageTotals {
    return this.#totals;
  }
}

/** Scans an image. Never throws; what could not be read is an event. */
export async function* scanImage(request: ImageScanRequest): AsyncGenerator<FileEvent, ImageTotals> {
  const scan = new ImageScan(request);
  yield* scan.events();
  return scan.totals;
}
