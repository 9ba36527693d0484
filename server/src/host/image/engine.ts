/**
 * Asks a container engine that runs on this machine for an image, by its local socket. Nothing goes over a network: an engine
 * elsewhere (`DOCKER_HOST=tcp://...`) is not asked.
 * API: https://docs.docker.com/reference/api/engine/ , which Podman speaks too.
 */
import { existsSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';

/** What an engine answered. */
export type EngineAnswer =
  | { readonly kind: 'image'; readonly stream: IncomingMessage; readonly socket: string }
  | { readonly kind: 'no-engine' | 'no-image' | 'remote-engine' }
  | { readonly kind: 'failed'; readonly socket: string };

/** How long an engine may be silent. */
const timeoutMs = 60_000;

/** Sockets in the order in which they are tried: the one the user names, Docker's, Podman's of the user and of the system. */
function socketsOf(env: NodeJS.ProcessEnv): readonly string[] {
  const named = env['DOCKER_HOST'] ?? env['CONTAINER_HOST'];
  if (named?.startsWith('unix://')) return [named.slice('unix://'.length)];
  const runtime = env['XDG_RUNTIME_DIR'];
  return [
    '/var/run/docker.sock',
    ...(runtime === undefined ? [] : [`${runtime}/docker.sock`, `${runtime}/podman/podman.sock`]),
    '/run/podman/podman.sock',
  ];
}

function ask(socketPath: string, name: string): Promise<EngineAnswer> {
  return new Promise((resolve) => {
    const path = `/images/get?names=${encodeURIComponent(name)}`;
    const asked = request({ socketPath, path, headers: { host: 'localhost' }, timeout: timeoutMs }, (answer) => {
      if (answer.statusCode === 200) return resolve({ kind: 'image', stream: answer, socket: socketPath });
      answer.resume();
      resolve(answer.statusCode === 404 ? { kind: 'no-image' } : { kind: 'failed', socket: socketPath });
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve({ kind: 'failed', socket: socketPath }));
    asked.end();
  });
}

/** Asks for an image as `docker save` would write it. Never rejects. */
export async function imageFromEngine(name: string, env: NodeJS.ProcessEnv): Promise<EngineAnswer> {
  const named = env['DOCKER_HOST'] ?? env['CONTAINER_HOST'];
  if (named !== undefined && !named.startsWith('unix://')) return { kind: 'remote-engine' };
  let answer: EngineAnswer = { kind: 'no-engine' };
  for (const socket of socketsOf(env).filter((path) => existsSync(path))) {
    answer = await ask(socket, name);
    if (answer.kind === 'image') return answer;
  }
  return answer;
}
