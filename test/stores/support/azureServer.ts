/**
 * A stand-in for Azure Key Vault and Entra ID that speaks their documented HTTP: a challenge that names who gives tokens, the
 * log-in of an app with its secret, secrets set and read by name under a version of the interface.
 */
import { randomText } from '../../support/samples';
import { answerJson, bodyOf, type CloudRequest, type CloudResponse, startLoopbackCloud } from './loopbackCloud';
import type { StoreServer } from './servers';

const vault = 'keylift-tests.vault.azure.net';
const authority = 'login.microsoftonline.com';
const tenant = '11111111-2222-4333-8444-555555555555';
const client = '66666666-7777-4888-9999-000000000000';

/** What clients of Entra ID ask before they log in. */
function discovery(path: string): object | undefined {
  const base = `https://${authority}/${tenant}`;
  if (path.includes('/discovery/instance')) {
    const cloud = { preferred_network: authority, preferred_cache: authority, aliases: [authority] };
    const endpoint = `${base}/v2.0/.well-known/openid-configuration`;
    return { tenant_discovery_endpoint: endpoint, 'api-version': '1.1', metadata: [cloud] };
  }
  if (!path.includes('/.well-known/openid-configuration')) return undefined;
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  };
}

/** Starts it on this machine, with one vault and one app that may set and read its secrets. */
export async function startAzure(): Promise<StoreServer> {
  const [key, token] = [randomText('base62', 40, 74), randomText('base62', 60, 75)];
  const values = new Map<string, string>();

  async function logIn(request: CloudRequest, response: CloudResponse): Promise<void> {
    const form = new URLSearchParams((await bodyOf(request)).toString('utf8'));
    const isRight =
      form.get('client_id') === client &&
      form.get('client_secret') === key &&
      (form.get('scope') ?? '').split(' ').includes('https://vault.azure.net/.default');
    if (isRight) {
      const times = { expires_in: 3_599, ext_expires_in: 3_599 };
      return answerJson(response, 200, { token_type: 'Bearer', ...times, access_token: token });
    }
    const error = { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' };
    return answerJson(response, 401, error);
  }

  function challenge(response: CloudResponse): void {
    const way = `Bearer authorization="https://${authority}/${tenant}", resource="https://vault.azure.net"`;
    const error = { code: 'Unauthorized', message: 'AKV10000: Request is missing a Bearer or PoP token.' };
    answerJson(response, 401, { error }, { 'www-authenticate': way });
  }

  async function secrets(request: CloudRequest, response: CloudResponse, url: URL): Promise<void> {
    const name = /^\/secrets\/([0-9A-Za-z-]{1,127})\/?$/.exec(url.pathname)?.[1];
    if (name === undefined || !/^(?:7\.\d|20\d\d-\d\d-\d\d)/.test(url.searchParams.get('api-version') ?? '')) {
      return answerJson(response, 400, { error: { code: 'BadParameter', message: 'The request URI is not valid.' } });
    }
    const id = `https://${vault}/secrets/${name}/4387e9f3d6e14c459867679a90fd0f79`;
    if (request.method === 'PUT') {
      const { value } = JSON.parse((await bodyOf(request)).toString('utf8')) as { value: string };
      values.set(name, value);
    }
    const value = values.get(name);
    const attributes = { enabled: true, created: 1_493_938_410, updated: 1_493_938_410 };
    if (value !== undefined) return answerJson(response, 200, { value, id, attributes });
    const message = `A secret with (name/id) ${name} was not found in this key vault.`;
    return answerJson(response, 404, { error: { code: 'SecretNotFound', message } });
  }

  async function answer(request: CloudRequest, response: CloudResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'https://any.test');
    const found = discovery(url.pathname);
    if (found !== undefined) return answerJson(response, 200, found);
    if (url.pathname === `/${tenant}/oauth2/v2.0/token`) return logIn(request, response);
    if (request.headers.authorization !== `Bearer ${token}`) return challenge(response);
    return secrets(request, response, url);
  }

  const hosts = [vault, authority];
  const cloud = await startLoopbackCloud(hosts, (request, response) => void answer(request, response));
  const app = { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: key };
  return {
    env: { ...cloud.env, ...app, AZURE_KEY_VAULT_ENDPOINT: `https://${vault}/` },
    unreachable: { ...cloud.unreachable, AZURE_AUTHORITY_HOST: 'https://127.0.0.1:9' },
    plainEnv: { AZURE_KEY_VAULT_ENDPOINT: cloud.url, AZURE_AUTHORITY_HOST: cloud.url },
    refuse: async () => ({ AZURE_CLIENT_SECRET: randomText('base62', 40, 76) }),
    put: async (name, value) => void values.set(name, value),
    remove: async (name) => void values.delete(name),
    get: async (name) => values.get(name),
    stop: cloud.stop,
  };
}
