/**
 * URIs of documents and folders, as editors spell them: one normal form to compare by, and the way between a URI and a
 * `/`-separated path below a folder. Knows nothing of any file system.
 */
import { URI, Utils } from 'vscode-uri';

function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri);
  } catch {
    // Not a URI by the standard. Editors use such names for their own buffers; they are compared as they are.
    return undefined;
  }
}

/** One spelling for all spellings of a URI (`file:///C:/a` and `file:///c%3A/a`), to be used as a key. */
export function uriKey(uri: string): string {
  return parse(uri)?.toString() ?? uri;
}

/** The scheme of a URI, lower case; empty when it has none. */
export function schemeOf(uri: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** Editors do not agree on how to write a drive letter. */
function withSmallDrive(path: string): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/**
 * The path of a resource below a folder.
 *
 * @returns `/`-separated and decoded, or undefined when the resource is not below the folder (or is the folder itself)
 */
export function pathWithin(folder: string, uri: string): string | undefined {
  const outer = parse(folder);
  const inner = parse(uri);
  if (!outer || !inner || outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const prefix = withSmallDrive(outer.path.endsWith('/') ? outer.path : `${outer.path}/`);
  const isBelow = withSmallDrive(inner.path).startsWith(prefix) && inner.path.length > prefix.length;
  return isBelow ? inner.path.slice(prefix.length) : undefined;
}

/** Editors put the scheme of a notebook, in base64, behind an `s` into the fragment of its cells. */
function notebookScheme(fragment: string): string | undefined {
  const [, encoded] = /^\w*?s([A-Za-z\d+/]+=*)$/.exec(fragment) ?? [];
  try {
    const scheme = encoded === undefined ? '' : atob(encoded);
    return /^[a-z][a-z\d+.-]*$/i.test(scheme) ? scheme : undefined;
  } catch {
    return undefined; // Another editor's fragment.
  }
}

/**
 * The file that a resource is part of: for a cell of a notebook, the notebook; else the resource itself. Editors give cells
 * a scheme of their own, with the notebook's path and authority. On a remote machine extensions know the notebook itself as a
 * file, whose cells still name the remote.
 */
export function fileOf(uri: string): string {
  const parsed = parse(uri);
  if (parsed?.scheme !== 'vscode-notebook-cell') return uri;
  const scheme = notebookScheme(parsed.fragment) ?? 'file';
  const isRemote = scheme === 'vscode-remote';
  return parsed.with({ fragment: '', ...(isRemote ? { scheme: 'file', authority: '' } : { scheme }) }).toString();
}

/** The URI of a path below a folder. */
export function uriWithin(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** The folder a resource lies in. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The last part of a resource's path, decoded. */
export function nameOf(uri: string): string {
  const parsed = parse(uri);
  return parsed === undefined ? uri : Utils.basename(parsed) || parsed.path;
}
