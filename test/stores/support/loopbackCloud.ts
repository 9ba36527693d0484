/**
 * The part of the internet that a cloud's clients know by name, on this machine alone: a server that speaks TLS under those
 * names, and a proxy that leads there and nowhere else. Programs run as they would in earnest, with their real addresses.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { missingTool } from '../../fixes/support/processes';

/** What arrives, in either version of HTTP. */
export type CloudRequest = IncomingMessage | Http2ServerRequest;
/** What is answered with. */
export type CloudResponse = ServerResponse | Http2ServerResponse;

/** A running piece of internet. */
export interface LoopbackCloud {
  /** The same server without TLS, for clients that can be told another address. */
  readonly url: string;
  /** Leads clients of every language to it. */
  readonly env: Readonly<Record<string, string>>;
  /** Leads clients of every language to where nobody answers. */
  readonly unreachable: Readonly<Record<string, string>>;
  /** A folder that is removed in the end. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** What the certificate is made with; undefined when it is there. */
export function missingForCloud(): string | undefined {
  return missingTool('openssl');
}

function quietly(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, [...args], { cwd, stdio: 'ignore' });
}

/** A certificate for these names, which clients are told to trust. */
function certify(folder: string, hosts: readonly string[]): { readonly key: Buffer; readonly cert: Buffer } {
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=loopback', '-addext', names];
  quietly('openssl', ['req', ...kind, '-keyout', 'key.pem', '-out', 'cert.pem'], folder);
  if (missingTool('keytool') === undefined) {
    const store = ['-keystore', 'trust.p12', '-storetype', 'PKCS12', '-storepass', 'loopback'];
    quietly('keytool', ['-importcert', '-noprompt', '-alias', 'loopback', '-file', 'cert.pem', ...store], folder);
  }
  const read = (name: string) => readFileSync(join(folder, name));
  return { key: read('key.pem'), cert: read('cert.pem') };
}

function listening(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port));
  });
}

/** Lets through to the one port, for the names that it stands for; every other name gets no way. */
function createProxy(hosts: readonly string[], port: number, sockets: Set<Duplex>) {
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', ({ url = '' }: IncomingMessage, client: Socket) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    if (!hosts.includes(url.replace(/:443$/, ''))) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const far = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      far.pipe(client).pipe(far);
    });
    sockets.add(far);
    far.on('error', () => client.destroy());
  });
  return proxy;
}

function environment(folder: string, proxyPort: number): Readonly<Record<string, string>> {
  const proxy = `http://127.0.0.1:${proxyPort}`;
  const certificate = join(folder, 'cert.pem');
  const trust = join(folder, 'trust.p12');
  const java = [
    ...['https', 'http'].flatMap((kind) => [`-D${kind}.proxyHost=127.0.0.1`, `-D${kind}.proxyPort=${proxyPort}`]),
    '-Djava.net.useSystemProxies=true',
    ...(existsSync(trust)
      ? [`-Djavax.net.ssl.trustStore=${trust}`, '-Djavax.net.ssl.trustStorePassword=loopback']
      : []),
  ];
  return {
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    HTTP_PROXY: proxy,
    http_proxy: proxy,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    NODE_EXTRA_CA_CERTS: certificate,
    REQUESTS_CA_BUNDLE: certificate,
    SSL_CERT_FILE: certificate,
    GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: certificate,
    JAVA_TOOL_OPTIONS: java.join(' '),
  };
}

/** Starts it; `answer` is asked for everything that arrives under any of the names. */
export async function startLoopbackCloud(
  hosts: readonly string[],
  answer: (request: CloudRequest, response: CloudResponse) => void,
): Promise<LoopbackCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-cloud-'));
  const sockets = new Set<Duplex>();
  const secure = createSecureServer({ ...certify(folder, hosts), allowHTTP1: true }, answer);
  const plain = createServer(answer);
  for (const server of [secure, plain]) server.on('connection', (socket: Duplex) => sockets.add(socket));
  const proxy = createProxy(hosts, await listening(secure), sockets);
  const plainPort = await listening(plain);
  return {
    url: `http://127.0.0.1:${plainPort}`,
    env: environment(folder, await listening(proxy)),
    unreachable: environment(folder, 9),
    folder,
    async stop() {
      const closed = [proxy, plain, secure].map((server) => new Promise<void>((done) => server.close(() => done())));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** All of a request's body. */
export async function bodyOf(request: CloudRequest): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Answers with JSON. */
export function answerJson(response: CloudResponse, status: number, body: object, headers: object = {}): void {
  const all = { 'content-type': 'application/json; charset=utf-8', ...headers } as Record<string, string>;
  (response as ServerResponse).writeHead(status, all).end(JSON.stringify(body));
}
