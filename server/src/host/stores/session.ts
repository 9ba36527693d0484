/**
 * Puts values into stores on a network, with the user's own session, when the user asked for exactly that. A value goes into
 * the body of a request to the store and nowhere else; an answer's text goes into no message, as it may repeat the value.
 */

/** Variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What came of putting a value in. `message` is a sentence; it never holds the value. */
export type PutOutcome =
  | { readonly kind: 'stored' }
  /** The store held this very value before. */
  | { readonly kind: 'already-there' }
  /** `isRefused`: the store did not accept the session. */
  | { readonly kind: 'failed'; readonly message: string; readonly isRefused: boolean };

/** A session with one store. */
export interface StoreSession {
  /** "Vault". */
  readonly name: string;
  /** The host that values are sent to. */
  readonly host: string;
  /** Puts a value in, unless another one is there, and reads it back. Never rejects. */
  put(secret: string, value: string): Promise<PutOutcome>;
}

/** Why there is no session. `missing`: variables that would make one. */
export interface ClosedSession {
  readonly kind: 'closed';
  readonly message: string;
  readonly missing: readonly string[];
}

/** A session, or the sentence that says what it lacks. */
export type SessionOutcome = { readonly kind: 'open'; readonly session: StoreSession } | ClosedSession;

/** A place of a store: what it holds, and how it is written over what was read. */
export interface Slot {
  /** Undefined: nothing. */
  readonly value: string | undefined;
  write(value: string): Promise<void>;
  /** Reads what was written, in a store that may show an older state for a while; absent: the place is opened anew. */
  readBack?(): Promise<string | undefined>;
}

/** A store's answer that was not the hoped-for one. The message is a sentence of Keylift's own. */
export class StoreError extends Error {
  /** @param status of the answer: 401 and 403 speak of the session */
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** What {@link createSession} is made of. */
export interface SessionSpec {
  /** "Vault". */
  readonly name: string;
  readonly host: string;
  /** @throws {StoreError} */
  open(secret: string): Promise<Slot>;
}

function reasonOf(error: unknown, { name, host }: SessionSpec): string {
  if (error instanceof StoreError) return error.message;
  const isTimeout = error instanceof Error && error.name === 'TimeoutError';
  return isTimeout ? `${name} at ${host} did not answer in time.` : `${name} at ${host} cannot be reached.`;
}

function failed(message: string) {
  return { kind: 'failed', message, isRefused: false } as const;
}

/** A session that overwrites nothing, and believes a write only once the value has been read back. */
export function createSession(spec: SessionSpec): StoreSession {
  const { name, host } = spec;
  return {
    name,
    host,
    async put(secret, value) {
      try {
        const slot = await spec.open(secret);
        if (slot.value === value) return { kind: 'already-there' };
        if (slot.value !== undefined) {
          return failed(`${name} holds another value in ${secret}; it is not overwritten.`);
        }
        await slot.write(value);
        const now = slot.readBack === undefined ? (await spec.open(secret)).value : await slot.readBack();
        if (now === value) return { kind: 'stored' };
        return failed(`${name} took ${secret}, but gives something else back.`);
      } catch (error) {
        const isRefused = error instanceof StoreError && [401, 403].includes(error.status);
        return { ...failed(reasonOf(error, spec)), isRefused };
      }
    },
  };
}

/** Why not all values are in, and whether that is for the session. What was stored before stays there, and is said. */
export interface PutProblem {
  readonly message: string;
  readonly isRefused: boolean;
}

/**
 * Puts several values in, one after the other, until one fails.
 *
 * @returns undefined when the store holds all of them
 */
export async function putAll(
  session: StoreSession,
  entries: readonly { readonly secret: string; readonly value: string }[],
): Promise<PutProblem | undefined> {
  const stored: string[] = [];
  for (const { secret, value } of entries) {
    const outcome = await session.put(secret, value);
    if (outcome.kind === 'failed') {
      const held = stored.length === 0 ? '' : ` ${session.name} holds ${stored.join(' and ')} by now.`;
      return { message: `${outcome.message}${held}`, isRefused: outcome.isRefused };
    }
    stored.push(secret);
  }
  return undefined;
}

const limitMs = 15_000;

/** One request; redirects are not followed, as they would take the session's token elsewhere. */
export function send(url: URL, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(limitMs) });
}

/**
 * An answer's JSON, as far as it is used. A failure may come as any text, of a proxy for one; a success may not.
 *
 * @throws {StoreError}
 */
export async function jsonOf<Answer extends object>(response: Response, name: string): Promise<Partial<Answer>> {
  try {
    const read: unknown = await response.json();
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Told below: the text itself may repeat a value.
  }
  if (!response.ok) return {};
  throw new StoreError(`What answers at ${new URL(response.url).host} is not ${name}.`, response.status);
}

/** A closed session for a reason that no variable would mend. */
export function closed(message: string): ClosedSession {
  return { kind: 'closed', message, missing: [] };
}

/** Tells what is missing from what is there. */
export function isClosed(given: object): given is ClosedSession {
  return 'missing' in given;
}

/** The variables of an environment that must be set; or which are not. */
export function required<Name extends string>(
  env: Environment,
  names: readonly Name[],
  store: string,
): Readonly<Record<Name, string>> | ClosedSession {
  const missing = names.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) {
    const message = `To put values into ${store}, set ${missing.join(' and ')} in the environment.`;
    return { kind: 'closed', message, missing };
  }
  return Object.fromEntries(names.map((name) => [name, env[name] ?? ''])) as Record<Name, string>;
}

/** Reads a store's address: `https`, or `http` on this machine, where nobody listens on the way. */
export function addressOf(text: string, variable: string): URL | string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return `${variable} is not a web address.`;
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !isLocal) return `${variable} is not https: the value could be read on its way.`;
  // Paths are added below whatever path the address has.
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
