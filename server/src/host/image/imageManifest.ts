/**
 * What an image's documents say: its names, the order of its layers, and its configuration. Documents come from outside, so
 * each field is looked at before it is believed.
 */

type Fields = Readonly<Record<string, unknown>>;

/** An image of the archive. */
export interface ImageManifest {
  /** Its first tag, else the beginning of its id. */
  readonly name: string;
  /** Names of the parts that are its layers, the lowest first. */
  readonly layers: readonly string[];
  /** Name of the part that is its configuration; undefined when the manifest names none. */
  readonly configPart: string | undefined;
  /** Undefined when that part is not there or is no document. */
  readonly config: Fields | undefined;
}

/** A part that the documents name and that tells nothing: what it would lead to was not scanned. */
export interface ManifestGap {
  /** Name of the part; undefined when it is named in a form that is not known. */
  readonly part: string | undefined;
  readonly reason: 'missing-object' | 'archive-damaged';
}

/** What the documents come to. */
export interface ImageList {
  readonly images: readonly ImageManifest[];
  readonly gaps: readonly ManifestGap[];
}

/** Indexes in indexes; one of platforms is usual. */
const maxDepth = 4;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function configOf(documents: ReadonlyMap<string, unknown>, part: string | undefined) {
  const config = part === undefined ? undefined : documents.get(part);
  return { configPart: part, config: isFields(config) ? config : undefined };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item): item is string => typeof item === 'string');
}

/** `sha256:abc` -> `blobs/sha256/abc`; undefined for what is no digest. */
function blobOf(descriptor: unknown): string | undefined {
  const digest = fieldsOf(descriptor)['digest'];
  const match = typeof digest === 'string' ? /^([a-z0-9]+):([a-f0-9]{32,})$/.exec(digest) : null;
  return match === null ? undefined : `blobs/${match[1]}/${match[2]}`;
}

/** What `docker save` writes: a list of images in `manifest.json`. */
function dockerManifests(documents: ReadonlyMap<string, unknown>): readonly ImageManifest[] {
  return listOf(documents.get('manifest.json')).map((entry) => {
    const { Config, RepoTags, Layers } = fieldsOf(entry);
    const configPart = typeof Config === 'string' ? Config : undefined;
    const id = (configPart ?? '').replace(/^.*\//, '').replace(/\.json$/, '');
    return {
      name: textsOf(RepoTags)[0] ?? id.slice(0, 12),
      layers: textsOf(Layers),
      ...configOf(documents, configPart),
    };
  });
}

function ociImage(
  documents: ReadonlyMap<string, unknown>,
  descriptor: unknown,
  manifest: Fields & { readonly layers: readonly unknown[] },
): ImageManifest {
  const annotations = fieldsOf(fieldsOf(descriptor)['annotations']);
  const tag = annotations['io.containerd.image.name'] ?? annotations['org.opencontainers.image.ref.name'];
  const config = configOf(documents, blobOf(manifest['config']));
  const layers = manifest.layers.map(blobOf).filter((name) => name !== undefined);
  const id = (blobOf(descriptor) ?? '').replace(/^.*\//, '').slice(0, 12);
  return { name: typeof tag === 'string' ? tag : id, layers, ...config };
}

function hasLayers(manifest: Fields): manifest is Fields & { readonly layers: readonly unknown[] } {
  return Array.isArray(manifest['layers']);
}

/** What a descriptor of an index leads to. */
function* ociEntries(
  documents: ReadonlyMap<string, unknown>,
  descriptor: unknown,
  depth = 0,
): Generator<ImageManifest | ManifestGap> {
  const part = blobOf(descriptor);
  const manifest = fieldsOf(part === undefined ? undefined : documents.get(part));
  if (hasLayers(manifest)) yield ociImage(documents, descriptor, manifest);
  else if (Array.isArray(manifest['manifests']) && depth < maxDepth) {
    for (const inner of manifest['manifests']) yield* ociEntries(documents, inner, depth + 1);
  } else {
    const isMissing = part !== undefined && !documents.has(part);
    yield { part, reason: isMissing ? 'missing-object' : 'archive-damaged' };
  }
}

/** Every image that the documents describe; newer archives describe each in both ways, which counts once. */
export function imageManifests(documents: ReadonlyMap<string, unknown>): ImageList {
  const docker = dockerManifests(documents);
  if (docker.length > 0) return { images: docker, gaps: [] };
  const descriptors = listOf(fieldsOf(documents.get('index.json'))['manifests']);
  const entries = descriptors.flatMap((each) => [...ociEntries(documents, each)]);
  return {
    images: entries.filter((entry) => 'layers' in entry),
    gaps: entries.filter((entry) => 'reason' in entry),
  };
}

const quoted = (text: string) => JSON.stringify(text);

/**
 * An image's configuration written as the Dockerfile that would make it: environment, labels, command, and the steps of its
 * build. Findings in it have their places in this text.
 */
export function configText(config: unknown): string {
  const { config: inner, container_config: build, history } = fieldsOf(config);
  const lines: string[] = [];
  for (const part of [fieldsOf(inner), fieldsOf(build)]) {
    for (const variable of textsOf(part['Env'])) {
      const at = variable.indexOf('=');
      lines.push(`ENV ${variable.slice(0, at)}=${quoted(variable.slice(at + 1))}`);
    }
    for (const [name, value] of Object.entries(fieldsOf(part['Labels'])))
      lines.push(`LABEL ${name}=${quoted(String(value))}`);
    for (const name of ['Entrypoint', 'Cmd']) {
      const words = textsOf(part[name]);
      if (words.length > 0) lines.push(`${name.toUpperCase()} ${JSON.stringify(words)}`);
    }
  }
  for (const step of listOf(history)) {
    const { created_by: command, comment } = fieldsOf(step);
    if (typeof command === 'string' && command !== '') lines.push(command);
    if (typeof comment === 'string' && comment !== '') lines.push(`# ${comment}`);
  }
  // The two configurations of an old image mostly agree.
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}
