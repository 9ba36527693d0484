/** What a code action carries from the menu to the moment it is chosen. It comes back from the editor, so it is checked then. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { FurtherWay } from './furtherFixes';
import type { IgnoreWay } from './ignoreActions';

/** What an action carries to be resolved later. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  /** Where the findings it fixes start; undefined: all of the document. */
  readonly starts?: readonly number[];
  /** The editor is to show the edit and ask, whatever the settings say. */
  readonly preview?: boolean;
  /** Let the program see `.env` as well. */
  readonly loads?: boolean;
  /** Not a fix: let the finding through. */
  readonly ignore?: IgnoreWay;
  /** Another fix than the usual one. */
  readonly further?: FurtherWay;
  /** Not a fix: take a line out of a file of entries. */
  readonly removes?: number;
}

/** The answer to whoever asks for what was offered for another version. */
export const moved = () =>
  new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed; ask for actions again');

/** @throws {@link moved} for data that nobody here made */
export function readData(data: unknown): ActionData {
  const { uri, version, starts, preview, loads, ignore, further, removes } = (data ?? {}) as Partial<
    Record<keyof ActionData, unknown>
  >;
  const areStarts = starts === undefined || (Array.isArray(starts) && starts.every((start) => Number.isInteger(start)));
  if (typeof uri !== 'string' || typeof version !== 'number' || !areStarts) throw moved();
  const which = starts !== undefined && { starts: starts as number[] };
  const way = (['value', 'file', 'mark'] as const).find((each) => each === ignore);
  const other = (['everywhere', 'redact', 'harmless'] as const).find((each) => each === further);
  return {
    uri,
    version,
    preview: preview === true,
    loads: loads === true,
    ...which,
    ...(way && { ignore: way }),
    ...(other && { further: other }),
    ...(typeof removes === 'number' && { removes }),
  };
}
