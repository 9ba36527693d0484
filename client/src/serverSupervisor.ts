/**
 * Keeps one language server running: starts it, starts it again when it stops by itself, gives up when the restart policy
 * says so. Every start makes a fresh client, so no state of a dead one is carried over. Shows nothing to the user: it
 * reports states, and `serverNotices` and the status item speak.
 */
import type { RestartPolicy } from './restartPolicy';

/** The part of a language client that is supervised. */
export interface SupervisedClient {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Where the server stands. */
export type ServerState =
  | { readonly kind: 'starting' }
  /** `isNews`: it had stopped by itself, for the first time in a while, and is back. */
  | { readonly kind: 'running'; readonly isNews: boolean }
  | { readonly kind: 'restarting'; readonly isRepeated: boolean }
  | { readonly kind: 'stopped'; readonly reason: 'asked' | 'failed-to-start' | 'stopped-too-often' };

/** What a supervisor needs. */
export interface SupervisorDeps<Client extends SupervisedClient> {
  /** Makes a client that calls `closed` when its server is gone without having been asked to go. */
  create(closed: () => void): Client;
  readonly policy: RestartPolicy;
  readonly onState: (state: ServerState) => void;
  readonly onError: (what: string, error: unknown) => void;
}

/** Owns the client; {@link ServerSupervisor.stop} releases it. */
export class ServerSupervisor<Client extends SupervisedClient> {
  #client: Client | undefined;
  #state: ServerState = { kind: 'stopped', reason: 'asked' };
  #launching: Promise<void> = Promise.resolve();

  constructor(private readonly deps: SupervisorDeps<Client>) {}

  get state(): ServerState {
    return this.#state;
  }

  /** The client, when its server is up and initialised. */
  get running(): Client | undefined {
    return this.#state.kind === 'running' ? this.#client : undefined;
  }

  /** Resolves once the server runs or has failed to; never rejects. */
  async start(): Promise<void> {
    this.#launching = this.#launch({ kind: 'starting' });
    await this.#launching;
  }

  /** Resolves when the server is not on its way up (any more): it runs, or it is stopped. Never rejects. */
  async settled(): Promise<void> {
    while (this.#state.kind === 'starting' || this.#state.kind === 'restarting') await this.#launching;
  }

  /** Stops the server if it runs, forgets earlier failures and starts a new one. Never rejects. */
  async restart(): Promise<void> {
    this.deps.policy.reset();
    await this.stop();
    await this.start();
  }

  /** Stops the server and waits for its orderly end. Never rejects. */
  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#enter({ kind: 'stopped', reason: 'asked' });
    try {
      await client?.stop();
    } catch (error) {
      this.deps.onError('Stopping the server failed', error);
    }
  }

  async #launch(state: ServerState & { kind: 'starting' | 'restarting' }): Promise<void> {
    const client = this.deps.create(() => this.#closed(client));
    this.#client = client;
    this.#enter(state);
    try {
      await client.start();
    } catch (error) {
      this.deps.onError('Starting the server failed', error);
      if (this.#client !== client) return;
      this.#client = undefined;
      this.#enter({ kind: 'stopped', reason: 'failed-to-start' });
      return;
    }
    if (this.#client !== client) return;
    this.#enter({ kind: 'running', isNews: state.kind === 'restarting' && !state.isRepeated });
  }

  /** A client that is no longer ours has nothing to report: it was stopped, or replaced already. */
  #closed(client: Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    const { isRestarted, isRepeated } = this.deps.policy.serverStopped();
    if (isRestarted) this.#launching = this.#launch({ kind: 'restarting', isRepeated });
    else this.#enter({ kind: 'stopped', reason: 'stopped-too-often' });
  }

  #enter(state: ServerState): void {
    this.#state = state;
    this.deps.onState(state);
  }
}
