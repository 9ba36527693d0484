/**
 * The parts of a container image as they come: from a tar that `docker save` or `podman save` wrote, from an OCI layout (a
 * directory, or a tar of one), or from a running engine. Everything is read once, front to back; which layer lies on which is
 * known at the end.
 * Formats: https://github.com/opencontainers/image-spec/blob/main/image-layout.md ,
 * https://github.com/moby/docker-image-spec/blob/main/spec.md
 */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { archiveHeadBytes, archiveKindOf, isCompression } from '../archive/archiveKind';
import type { Budget } from '../archive/budget';
import { type Bytes, drain, gather, peek } from '../archive/bytes';
import { decompress } from '../archive/decompress';
import { tarEntries } from '../archive/tarMembers';

/** A part of an image. `name`: `manifest.json`, `blobs/sha256/...`, `<id>/layer.tar`. */
export type ImagePart =
  | { readonly kind: 'document'; readonly name: string; readonly value: unknown; readonly bytes: Buffer }
  /** The layer's files, unpacked; must be read before the next part. */
  | { readonly kind: 'layer'; readonly name: string; readonly tar: Bytes }
  /** Neither: said, since a layer may be in a form that is not known here. */
  | { readonly kind: 'unknown'; readonly name: string };

/** Manifests and configurations are a few kilobytes; one of this size is none. */
const maxDocumentBytes = 16_000_000;

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // Not a document after all; the caller says that the part is unknown.
    return undefined;
  }
}

const firstCharacter = (head: Buffer) => head.toString('latin1').trimStart().charAt(0);

async function* partOf(name: string, bytes: Bytes, budget: Budget): AsyncGenerator<ImagePart> {
  const { head, whole } = await peek(bytes, archiveHeadBytes);
  const kind = archiveKindOf(head);
  if (kind === 'tar') {
    yield { kind: 'layer', name, tar: whole };
  } else if (kind !== undefined && isCompression(kind)) {
    const inner = await peek(budget.unpacked(decompress(kind, whole)), archiveHeadBytes);
    // An empty tar is zeros.
    const isTar = archiveKindOf(inner.head) === 'tar' || inner.head.every((byte) => byte === 0);
    if (isTar) yield { kind: 'layer', name, tar: inner.whole };
    else {
      await inner.close();
      yield { kind: 'unknown', name };
    }
  } else if (firstCharacter(head) === '{' || firstCharacter(head) === '[') {
    const gathered = await gather(whole, maxDocumentBytes);
    const value = gathered && parse(gathered);
    if (gathered === undefined || value === undefined) yield { kind: 'unknown', name };
    else yield { kind: 'document', name, value, bytes: gathered };
  } else {
    const isEmptyLayer = head.length > 0 && head.every((byte) => byte === 0);
    await drain(whole);
    if (!isEmptyLayer && /layer\.tar$|blobs\//.test(name)) yield { kind: 'unknown', name };
  }
}

/** The parts of a tar of an image. Throws when it is damaged. */
export async function* partsOfTar(bytes: Bytes, budget: Budget): AsyncGenerator<ImagePart> {
  const { head, whole } = await peek(bytes, archiveHeadBytes);
  const kind = archiveKindOf(head);
  // `docker save NAME | gzip` is what people keep.
  const tar = kind !== undefined && isCompression(kind) ? budget.unpacked(decompress(kind, whole)) : whole;
  for await (const { name, type, content } of tarEntries(tar)) {
    if (type === 'file' || type === 'contiguous-file') yield* partOf(name.replace(/^\.\//, ''), content, budget);
  }
}

/** The parts of an OCI layout in a directory. Throws when a file cannot be read. */
export async function* partsOfLayout(directory: string, budget: Budget): AsyncGenerator<ImagePart> {
  const blobs = readdirSync(join(directory, 'blobs', 'sha256')).sort();
  for (const name of ['index.json', 'manifest.json', ...blobs.map((blob) => `blobs/sha256/${blob}`)]) {
    if (name === 'manifest.json' && !readdirSync(directory).includes(name)) continue;
    yield* partOf(name, budget.packed(createReadStream(join(directory, name))), budget);
  }
}
