/**
 * A stand-in for a 1Password Connect server that speaks its documented HTTP: vaults and items found by a filter, items read,
 * made and patched. The tool `op` itself is in no registry; a small program stands in for its `op run`.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { randomText } from '../../support/samples';
import { answerJson, bodyOf, type CloudResponse } from './loopbackCloud';
import { nobody } from './places';
import type { StoreServer } from './servers';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  value: string;
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly vault: { readonly id: string };
  readonly fields: Field[];
}

interface Patch {
  readonly op: string;
  readonly path: string;
  readonly value: Field | string;
}

const vault = { id: randomText('lowerAlnum', 26, 79), name: 'Private' };

/** The parts of a reference. */
function partsOf(reference: string): readonly [title: string, label: string] {
  const [, title = '', label = ''] = reference.replace('op://', '').split('/');
  return [title, label];
}

/** @returns whether the change was one that can be made */
function patch(item: Item, { op, path, value }: Patch): boolean {
  if (op === 'add' && path === '/fields' && typeof value === 'object') return item.fields.push(value) > 0;
  const id = /^\/fields\/([^/]+)\/value$/.exec(path)?.[1];
  const field = item.fields.find((each) => each.id === id);
  if (op !== 'replace' || field === undefined || typeof value !== 'string') return false;
  field.value = value;
  return true;
}

/** Starts it on this machine, with one vault. */
export async function startOnePassword(): Promise<StoreServer> {
  const token = randomText('base62', 60, 80);
  const items = new Map<string, Item>();
  let count = 0;

  function create(title: string, category: string, fields: Field[]): Item {
    count += 1;
    const item = { id: randomText('lowerAlnum', 26, 100 + count), title, category, vault: { id: vault.id }, fields };
    items.set(title, item);
    return item;
  }

  async function answer(request: IncomingMessage, response: CloudResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://any.test');
    const fail = (status: number, message: string) => answerJson(response, status, { status, message });
    if (request.headers.authorization !== `Bearer ${token}`) return fail(401, 'Invalid token signature');
    const wanted = /^(?:name|title) eq "([^"]*)"$/.exec(url.searchParams.get('filter') ?? '')?.[1];
    if (url.pathname === '/v1/vaults')
      return answerJson(
        response,
        200,
        [vault].filter(({ name }) => name === wanted),
      );
    const [, given, id] = /^\/v1\/vaults\/(\w{26})\/items(?:\/(\w{26}))?$/.exec(url.pathname) ?? [];
    if (given !== vault.id) return fail(404, 'Vault not found');
    const body = JSON.parse((await bodyOf(request)).toString('utf8') || 'null') as unknown;
    if (id === undefined && request.method === 'POST') {
      const { title, category, fields } = body as Item;
      return answerJson(response, 200, create(title, category, [...fields]));
    }
    const found = [...items.values()].filter((item) => (id === undefined ? item.title === wanted : item.id === id));
    if (id === undefined)
      return answerJson(
        response,
        200,
        found.map(({ fields: _, ...summary }) => summary),
      );
    const [item] = found;
    if (item === undefined) return fail(404, 'Item not found');
    if (request.method !== 'PATCH') return answerJson(response, 200, item);
    const isDone = (body as readonly Patch[]).every((change) => patch(item, change));
    return isDone ? answerJson(response, 200, item) : fail(400, 'Invalid patch');
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const fieldOf = (reference: string) => {
    const [title, label] = partsOf(reference);
    return items.get(title)?.fields.find((field) => field.label === label);
  };
  return {
    env: { OP_CONNECT_HOST: `http://127.0.0.1:${port}`, OP_CONNECT_TOKEN: token },
    unreachable: { OP_CONNECT_HOST: nobody },
    refuse: async () => ({ OP_CONNECT_TOKEN: 'wrong' }),
    tool: { op: [process.execPath, join(__dirname, 'standIns', 'op.mjs')] },
    async put(reference, value) {
      const [title, label] = partsOf(reference);
      create(title, 'API_CREDENTIAL', [{ id: label, label, type: 'CONCEALED', value }]);
    },
    remove: async (reference) => void items.delete(partsOf(reference)[0]),
    get: async (reference) => fieldOf(reference)?.value,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
