/** Commands for editors without Keylift's own client; see `serverCommands` in `shared/protocol.ts`. */
import { type CancellationToken, type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { counted } from '../../reports/amounts';
import { type ScanWorkspaceResult, serverCommands } from '../../shared/protocol';
import type { Boundary } from '../boundary';
import type { Feature } from '../feature';
import type { Projects } from '../projects';
import type { FixAll } from './fixAll';
import type { Guides } from './guide';
import type { MoveToStore } from './moveToStore';
import type { WorkspaceScan } from './workspaceScan';

/** What {@link createExecuteCommand} works with. */
export interface ExecuteCommandDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly projects: Projects;
  readonly fixAll: FixAll;
  readonly moveToStore: MoveToStore;
  readonly guides: Guides;
  readonly workspaceScan: WorkspaceScan;
}

type Handler = (args: readonly string[], token: CancellationToken) => Promise<unknown>;

/** One sentence that never lets "not scanned" pass for clean. */
function summarise({ stats, findings, notScanned, cancelled, skipped }: ScanWorkspaceResult): string {
  const parts = [`${counted(findings, 'finding')} in ${counted(stats.files, 'file')}`];
  if (notScanned > 0) parts.push(`${counted(notScanned, 'file')} not scanned`);
  if (skipped.length > 0) parts.push(`${counted(skipped.length, 'folder')} skipped`);
  if (cancelled) parts.push('stopped before the end');
  return `Keylift: ${parts.join(', ')}.`;
}

/** See the file's first lines. */
export function createExecuteCommand(deps: ExecuteCommandDeps): Feature {
  const { connection, boundary, projects, fixAll, guides, moveToStore, workspaceScan } = deps;
  const say = (message: string) =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  const handlers: Readonly<Record<string, Handler>> = {
    [serverCommands.fixAllInFile]: ([uri], token) =>
      uri === undefined ? Promise.resolve(false) : fixAll.fixAllInFile(uri, token),
    [serverCommands.scanWorkspace]: async (args, token) => {
      const result = await workspaceScan.scan({ folders: args.length > 0 ? args : projects.folders }, token);
      say(summarise(result));
      return result;
    },
    [serverCommands.moveToStore]: ([uri = '', version, ...starts]) =>
      moveToStore.move(uri, Number(version), starts.map(Number)),
    [serverCommands.clearResults]: async () => {
      workspaceScan.clear();
      return null;
    },
    [serverCommands.guide]: ([subject = '', start], token) =>
      guides.markdownFor(start === undefined ? { subject } : { uri: subject, start: Number(start) }, token),
  };
  connection.onExecuteCommand(
    boundary.request('workspace/executeCommand', null, async ({ command, arguments: args = [] }, token) => {
      const handler = Object.hasOwn(handlers, command) ? handlers[command] : undefined;
      return (
        (await handler?.(
          args.filter((arg) => typeof arg === 'string'),
          token,
        )) ?? null
      );
    }),
  );
  return { capabilities: { executeCommandProvider: { commands: Object.values(serverCommands) } } };
}
