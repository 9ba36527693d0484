/** Arithmetic on `/`-separated paths relative to a workspace folder, whose own path is the empty string. */

/** The directory of a path; '' for a file of the folder itself. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A name inside a directory. */
export function inDirectory(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** A directory and every one above it, nearest first, '' last. */
export function upwards(directory: string): readonly string[] {
  const all = [directory];
  for (let at = directory; at !== ''; ) {
    at = directoryOf(at);
    all.push(at);
  }
  return all;
}
