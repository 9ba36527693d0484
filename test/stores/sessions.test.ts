/** Values are put into real stores, read back, never written over others, and told in no message. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { storeTool } from '../../scripts/setup/storeTools.mjs';
import { signAws } from '../../server/src/host/stores/awsSignature';
import { openStore } from '../../server/src/host/stores/index';
import type { StoreSession } from '../../server/src/host/stores/session';
import { defaultStoreSettings, type StoreSettings } from '../../server/src/remediation/plan';
import { storeIds } from '../../server/src/shared/settings';
import { sampleKey } from '../fixes/support/program';
import { randomText } from '../support/samples';
import { root } from './support/places';
import { missingForStore, type RemoteStoreId, type StoreServer, startStore } from './support/servers';

const ids = storeIds.filter((id): id is RemoteStoreId => id !== 'env');
const deep = 'apps/SHOP_KEY';

/** Not all stores know slashes. */
const secrets: Partial<Record<RemoteStoreId, string>> = {
  'azure-key-vault': 'apps-shop-key',
  'google-secret-manager': 'apps-shop-key',
  '1password': 'op://Private/apps shop key/credential',
  doppler: 'APPS_SHOP_KEY',
};

/** A variable of each store whose wrong value must be told of. */
const keys: Readonly<Record<RemoteStoreId, string>> = {
  'aws-secrets-manager': 'AWS_ACCESS_KEY_ID',
  vault: 'VAULT_TOKEN',
  conjur: 'CONJUR_AUTHN_API_KEY',
  'azure-key-vault': 'AZURE_KEY_VAULT_ENDPOINT',
  'google-secret-manager': 'CLOUDSDK_AUTH_ACCESS_TOKEN',
  '1password': 'OP_CONNECT_TOKEN',
  doppler: 'DOPPLER_TOKEN',
};

const addresses: Readonly<Record<RemoteStoreId, string>> = {
  'aws-secrets-manager': 'AWS_ENDPOINT_URL',
  vault: 'VAULT_ADDR',
  conjur: 'CONJUR_APPLIANCE_URL',
  'azure-key-vault': 'AZURE_KEY_VAULT_ENDPOINT',
  'google-secret-manager': 'CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER',
  '1password': 'OP_CONNECT_HOST',
  doppler: 'DOPPLER_API_HOST',
};

/** Conjur's answers are plain text, so that any will do until it is read back. */
const saysOfAnother: Readonly<Record<RemoteStoreId, RegExp>> = {
  'aws-secrets-manager': /127\.0\.0\.1:\d+ is not AWS Secrets Manager/,
  vault: /127\.0\.0\.1:\d+ is not Vault/,
  conjur: /holds another value/,
  'azure-key-vault': /127\.0\.0\.1:\d+ is not Azure Key Vault/,
  'google-secret-manager': /127\.0\.0\.1:\d+ is not Google Secret Manager/,
  '1password': /127\.0\.0\.1:\d+ is not 1Password Connect/,
  doppler: /127\.0\.0\.1:\d+ is not Doppler/,
};

function open(id: RemoteStoreId, env: Readonly<Record<string, string>>, settings?: StoreSettings): StoreSession {
  const outcome = openStore(id, env, settings ?? defaultStoreSettings);
  if (outcome.kind === 'closed') throw new Error(outcome.message);
  return outcome.session;
}

function closed(id: RemoteStoreId, env: Readonly<Record<string, string>>): string {
  const outcome = openStore(id, env, defaultStoreSettings);
  assert.equal(outcome.kind, 'closed');
  return outcome.kind === 'closed' ? outcome.message : '';
}

for (const id of ids) {
  describe(`a session with ${id}`, function suite() {
    this.timeout(120_000);
    const secret = secrets[id] ?? deep;
    let server: StoreServer | undefined;
    const running = () => {
      if (server === undefined) throw new Error('the store does not run');
      return { ...server, env: { ...server.env, ...server.plainEnv } };
    };

    before(async function start() {
      const missing = missingForStore(id);
      if (missing !== undefined) {
        console.log(`      not run: ${missing} is not there`);
        this.skip();
      }
      server = await startStore(id);
    });

    afterEach(async () => {
      await server?.remove(secret);
    });

    after(async () => {
      await server?.stop();
    });

    it('puts a value in', async () => {
      assert.deepEqual(await open(id, running().env).put(secret, sampleKey(1)), { kind: 'stored' });
      assert.ok((await running().get(secret)) === sampleKey(1));
    });

    it('knows a value that is there', async () => {
      const session = open(id, running().env);
      await session.put(secret, sampleKey(1));
      assert.deepEqual(await session.put(secret, sampleKey(1)), { kind: 'already-there' });
    });

    it('writes over no other value, and tells neither', async () => {
      const session = open(id, running().env);
      await session.put(secret, sampleKey(1));
      const outcome = await session.put(secret, sampleKey(2));
      assert.equal(outcome.kind, 'failed');
      const message = outcome.kind === 'failed' ? outcome.message : '';
      assert.match(message, /holds another value in (?:op:\/\/Private\/)?apps.shop.key/i);
      assert.ok(![sampleKey(1), sampleKey(2)].some((value) => message.includes(value)));
      assert.ok((await running().get(secret)) === sampleKey(1));
    });

    it('keeps every sign of a value', async () => {
      const value = `${sampleKey(3)} "\\'\n€ %2F &`;
      assert.deepEqual(await open(id, running().env).put(secret, value), { kind: 'stored' });
      assert.ok((await running().get(secret)) === value);
    });

    it('says which variable is missing, and sends nothing', () => {
      const { [keys[id]]: _, ...rest } = running().env;
      assert.match(closed(id, rest), new RegExp(keys[id]));
    });

    it('sends nothing over plain http to another machine', () => {
      const env = { ...running().env, [addresses[id]]: 'http://store.example.test:8200' };
      assert.match(closed(id, env), /is not https/);
    });

    it('says so when the store does not accept it', async () => {
      const { env, refuse, accept } = running();
      const outcome = await open(id, { ...env, ...(await refuse()) }).put(secret, sampleKey(1));
      await accept?.();
      assert.ok(outcome.kind === 'failed' && outcome.isRefused, JSON.stringify(outcome));
      assert.equal(await running().get(secret), undefined);
    });

    it('says so when something else answers', async () => {
      const site = createServer((_request, response) => response.writeHead(200).end('<p>A site.</p>'));
      await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
      const { port } = site.address() as AddressInfo;
      const env = { ...running().env, [addresses[id]]: `http://127.0.0.1:${port}` };
      const outcome = await open(id, env).put(secret, sampleKey(1));
      site.close();
      site.closeAllConnections();
      assert.equal(outcome.kind, 'failed');
      assert.match(outcome.kind === 'failed' ? outcome.message : '', saysOfAnother[id]);
    });

    it('says so when nobody answers', async () => {
      const env = { ...running().env, [addresses[id]]: 'http://127.0.0.1:9' };
      const outcome = await open(id, env).put(secret, sampleKey(1));
      assert.equal(outcome.kind, 'failed');
      assert.match(outcome.kind === 'failed' ? outcome.message : '', /cannot be reached/);
    });
  });
}

describe('a session with google-secret-manager, beyond the plainest', () => {
  it('reads back the version that it added, as the latest one may be shown later', async function confirm() {
    const missing = missingForStore('google-secret-manager');
    if (missing !== undefined) {
      console.log(`      not run: ${missing} is not there`);
      this.skip();
    }
    const server = await startStore('google-secret-manager');
    try {
      const session = open('google-secret-manager', server.env);
      assert.deepEqual(await session.put('apps-slow', sampleKey(1)), { kind: 'stored' });
      assert.ok((await server.get('apps-slow')) === sampleKey(1));
    } finally {
      await server.stop();
    }
  });
});

describe('a session with vault, beyond the plainest', function suite() {
  this.timeout(120_000);
  let server: StoreServer | undefined;

  before(async function start() {
    const missing = missingForStore('vault');
    if (missing !== undefined) {
      console.log(`      not run: ${missing} is not there`);
      this.skip();
    }
    server = await startStore('vault');
  });

  after(async () => {
    await server?.stop();
  });

  it('leaves the other fields of a secret as they are', async () => {
    assert.ok(server !== undefined);
    await server.put(deep, 'of another field');
    const vault = { ...defaultStoreSettings.vault, field: 'api_key' };
    const session = open('vault', server.env, { ...defaultStoreSettings, vault });
    assert.deepEqual(await session.put(deep, sampleKey(1)), { kind: 'stored' });
    assert.equal(await server.get(deep), 'of another field');
  });

  it('says that a token may not write', async () => {
    assert.ok(server !== undefined);
    const outcome = await open('vault', { ...server.env, VAULT_TOKEN: 'wrong' }).put(deep, sampleKey(1));
    assert.deepEqual(outcome, {
      kind: 'failed',
      message: `Vault does not let VAULT_TOKEN read and write ${deep}.`,
      isRefused: true,
    });
  });
});

/** Signs the same request with AWS's own library, and prints the header. */
const signWithBotocore = `
import sys, json, datetime
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
given = json.load(sys.stdin)
class Auth(SigV4Auth):
    def add_auth(self, request):
        request.context["timestamp"] = given["stamp"]
        self._modify_request_before_signing(request)
        signature = self.signature(self.string_to_sign(request, self.canonical_request(request)), request)
        self._inject_signature_to_request(request, signature)
request = AWSRequest("POST", given["url"], data=given["body"], headers=given["headers"])
Auth(Credentials(given["id"], given["key"], given["token"]), "secretsmanager", "eu-central-1").add_auth(request)
print(request.headers["Authorization"])
`;

describe('the signature of a request to AWS', () => {
  it("is the one that AWS's own library makes", function compare() {
    this.timeout(60_000);
    const library = storeTool(root, 'python');
    if (!existsSync(library)) {
      console.log('      not run: boto3 is not there');
      this.skip();
    }
    const date = new Date('2026-01-02T03:04:05.678Z');
    const [id, key, token] = [
      randomText('upperAlnum', 20, 1),
      randomText('base64', 40, 2),
      randomText('base64', 60, 3),
    ];
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'secretsmanager.GetSecretValue' };
    const url = new URL('https://secretsmanager.eu-central-1.amazonaws.com/');
    const body = JSON.stringify({ SecretId: deep });
    const signer = { accessKeyId: id, secretAccessKey: key, sessionToken: token, region: 'eu-central-1' };
    const signed = signAws({ ...signer, service: 'secretsmanager' }, { url, headers, body, date });
    const input = JSON.stringify({ id, key, token, url: url.href, headers, body, stamp: '20260102T030405Z' });
    const env = { ...process.env, PYTHONPATH: library };
    const told = spawnSync('python3', ['-c', signWithBotocore], { input, env, encoding: 'utf8' });
    assert.equal(told.status, 0, told.stderr);
    assert.equal(signed['authorization'], told.stdout.trim());
  });
});
