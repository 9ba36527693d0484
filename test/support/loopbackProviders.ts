/**
 * Providers on this machine for programs that are run as they ship: a proxy that leads every host to one https server here,
 * and a certificate for it that the program is told to trust. Notes every request, and every host that was asked for.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A request as the provider got it. */
export interface SeenRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What a provider answers. */
export interface ProviderAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** See the file's first lines. */
export interface LoopbackProviders {
  /** What providers answer from now on. */
  answer: (request: SeenRequest) => ProviderAnswer;
  readonly seen: SeenRequest[];
  /** Every host that a connection was asked for, whether it was made or not. */
  readonly asked: string[];
  /** What makes a program come here. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Whether certificates can be made here; tests that need them say so where they cannot. */
export function canMakeCertificates(): boolean {
  return spawnSync('openssl', ['version']).status === 0;
}

function makeCertificate(folder: string, hosts: readonly string[]): { key: string; cert: string } {
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const paths = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const made = spawnSync('openssl', [
    ...args,
    ...['-subj', '/CN=test', '-addext', `subjectAltName=${names}`],
    ...['-keyout', paths.key, '-out', paths.cert],
  ]);
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`);
  return paths;
}

function listen(server: Server | HttpsServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** @param hosts whose certificate is accepted; a connection to any other is refused, and noted */
export async function startProviders(hosts: readonly string[]): Promise<LoopbackProviders> {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-providers-'));
  const { key, cert } = makeCertificate(folder, hosts);
  const seen: SeenRequest[] = [];
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const provider = createHttpsServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { method = '', url = '', headers } = request;
      const one = {
        host: headers.host ?? '',
        method,
        path: url,
        headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      seen.push(one);
      const { status, headers: extra, body } = providers.answer(one);
      response.writeHead(status, extra).end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
    },
  );
  const port = await listen(provider);
  const proxy = createHttpServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', ({ url = '' }, client: Socket) => {
    asked.push(url.replace(/:443$/, ''));
    client.on('error', () => client.destroy());
    if (!hosts.includes(url.replace(/:443$/, ''))) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const way = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      way.pipe(client).pipe(way);
    });
    for (const socket of [client, way]) sockets.add(socket);
    way.on('error', () => client.destroy());
  });
  const proxyPort = await listen(proxy);
  const way = `http://127.0.0.1:${proxyPort}`;
  const providers: LoopbackProviders = {
    answer: () => ({ status: 500 }),
    seen,
    asked,
    env: { HTTPS_PROXY: way, https_proxy: way, NO_PROXY: '', no_proxy: '', NODE_EXTRA_CA_CERTS: cert },
    async stop() {
      for (const socket of sockets) socket.destroy();
      provider.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([provider, proxy].map((each) => new Promise((done) => each.close(done))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return providers;
}
