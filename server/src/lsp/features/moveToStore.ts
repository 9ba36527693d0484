/**
 * "Move X to Vault and read it from there": puts the values of findings into the folder's store with the user's own session,
 * and applies the fix once the store has confirmed every one of them. When anything fails, the document stays as it is.
 */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { putAll, type StoreSession } from '../../host/stores/session';
import type { FixPlan } from '../../remediation/plan';
import { stores } from '../../remediation/stores/index';
import { listOf } from '../../remediation/wording';
import { type StoreVariablesParams, type StoreVariablesResult, storeVariablesMethod } from '../../shared/protocol';
import type { Analyses, Analysis } from '../analyses';
import type { Client } from '../client';
import type { ServerDeps } from '../deps';
import type { Documents } from '../documents';
import type { Fixes } from '../fixes';

/** What {@link createMoveToStore} works with. */
export interface MoveToStoreDeps {
  readonly connection: Connection;
  readonly client: Pick<Client, 'appliesEdits' | 'options'>;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly fixes: Fixes;
  readonly openStore?: ServerDeps['openStore'];
}

/** See the file's first lines. */
export interface MoveToStore {
  /** The title of the action for a plan; undefined where values cannot be moved. */
  titleFor(plan: FixPlan): string | undefined;
  /** Tells the user what came of it. @returns whether the fix was applied */
  move(uri: string, version: number, starts: readonly number[]): Promise<boolean>;
}

/** A session with what had to be asked for it. */
interface Opened {
  readonly session: StoreSession;
  readonly asked: readonly string[];
}

class Mover implements MoveToStore {
  /** Whether the store did not accept what the user was asked for last. */
  #areRefused = false;

  constructor(private readonly deps: MoveToStoreDeps) {}

  titleFor({ store, names }: FixPlan): string | undefined {
    const canMove = store !== 'env' && this.deps.openStore !== undefined && this.deps.client.appliesEdits;
    return canMove ? `Move ${listOf(names)} to ${stores[store].name} and read it from there` : undefined;
  }

  async move(uri: string, version: number, starts: readonly number[]): Promise<boolean> {
    const { documents, analyses, fixes } = this.deps;
    const document = documents.get(uri);
    const analysis = document && analyses.current(document);
    if (analysis === undefined || analysis.version !== version)
      return this.#refuse('The document has changed; try again.');
    const findings = analysis.findings.filter(({ start }) => starts.includes(start));
    const opened = await this.#open(analysis);
    if (typeof opened === 'string') return this.#refuse(opened);
    const [fix] = (await fixes.fixesFor(analysis, [findings])) ?? [];
    if (fix === undefined) return this.#refuse('The document has changed; try again.');
    if (fix.kind === 'none') return this.#refuse(fix.message);
    const problem = await this.#put(fix.plan, opened);
    if (problem !== undefined) return this.#refuse(problem);
    const secrets = listOf(fix.plan.entries.map(({ secret }) => secret));
    const where = `${opened.session.name} at ${opened.session.host} holds ${secrets} now`;
    const isSame = analysis.document.version === version;
    const { applied } = isSame
      ? await this.deps.connection.workspace.applyEdit({ label: fix.plan.title, edit: fix.edit })
      : { applied: false };
    if (applied) this.#say(MessageType.Info, `${where}, and the code reads it there.`);
    else
      this.#say(
        MessageType.Warning,
        `${where}, but the code was not changed: the document changed meanwhile. Try again.`,
      );
    return applied;
  }

  /** @returns why there is no session, as a sentence */
  async #open({ settings: { store, storeSettings } }: Analysis): Promise<Opened | string> {
    const { openStore, connection, client } = this.deps;
    if (store === 'env' || openStore === undefined) return 'No store is chosen: set keylift.fix.store.';
    const first = openStore(store, {}, storeSettings);
    if (first.kind === 'open') return { session: first.session, asked: [] };
    if (first.missing.length === 0 || client.options.storeVariables !== true) return first.message;
    const params: StoreVariablesParams = {
      store: stores[store].name,
      names: first.missing,
      areRefused: this.#areRefused,
    };
    const answer = await connection.sendRequest<StoreVariablesResult>(storeVariablesMethod, params);
    if (answer === null) return first.message;
    const second = openStore(store, answer.values, storeSettings);
    return second.kind === 'open' ? { session: second.session, asked: first.missing } : second.message;
  }

  async #put({ entries }: FixPlan, { session, asked }: Opened): Promise<string | undefined> {
    const problem = await putAll(session, entries);
    this.#areRefused = asked.length > 0 && problem?.isRefused === true;
    return problem?.message;
  }

  #refuse(reason: string): false {
    this.#say(MessageType.Error, `${reason} Nothing was changed.`);
    return false;
  }

  #say(type: MessageType, message: string): void {
    void this.deps.connection.sendNotification(ShowMessageNotification.type, { type, message: `Keylift: ${message}` });
  }
}

/** See {@link MoveToStore}. */
export function createMoveToStore(deps: MoveToStoreDeps): MoveToStore {
  return new Mover(deps);
}
