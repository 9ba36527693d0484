/**
 * How Python asks Conjur: with CyberArk's client. Its call without `await` starts a loop of its own, which fails where one
 * runs already; a thread has none.
 */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `_conjur_secret("id")`. */
export function conjurInPython(_context: Context, { conjur }: StoreSettings): LookupKit {
  return {
    imports: ['concurrent.futures', 'os', 'conjur_api'],
    needsHelper: true,
    dependencies: [{ registry: 'pypi', name: 'conjur-api', version: '0.1.0' }],
    helper: {
      name: '_conjur_secret',
      alsoNamed: ['conjur_secret'],
      isAlike: (text) =>
        text.includes('AuthnAuthenticationStrategy') && /\braise\b/.test(text) && text.includes(conjur.account),
      source: (name, { modules }) => {
        const os = modules.get('os') ?? 'os';
        const api = modules.get('conjur_api') ?? 'conjur_api';
        const futures = modules.get('concurrent.futures') ?? 'concurrent.futures';
        const account = conjur.account === '' ? `${os}.environ["CONJUR_ACCOUNT"]` : `"${conjur.account}"`;
        return [
          `def ${name}(variable: str) -> str:`,
          `\turl = ${os}.environ["CONJUR_APPLIANCE_URL"]`,
          `\tcertificate = ${os}.environ.get("CONJUR_CERT_FILE")`,
          `\tmodes = ${api}.models.SslVerificationMode`,
          `\tcredentials = ${api}.models.CredentialsData(`,
          `\t\tmachine=url, username=${os}.environ["CONJUR_AUTHN_LOGIN"], api_key=${os}.environ["CONJUR_AUTHN_API_KEY"]`,
          '\t)',
          `\tprovider = ${api}.providers.SimpleCredentialsProvider()`,
          '\tprovider.save(credentials)',
          `\tclient = ${api}.Client(`,
          `\t\t${api}.models.ConjurConnectionInfo(conjur_url=url, account=${account}, cert_file=certificate),`,
          `\t\tauthn_strategy=${api}.providers.AuthnAuthenticationStrategy(provider),`,
          '\t\tssl_verification_mode=modes.SELF_SIGN if certificate else modes.TRUST_STORE,',
          '\t\tasync_mode=False,',
          '\t)',
          '\ttry:',
          `\t\twith ${futures}.ThreadPoolExecutor(1) as pool:`,
          '\t\t\tvalue = pool.submit(client.get, variable).result().decode()',
          '\texcept Exception as error:',
          '\t\traise RuntimeError(f"{variable} cannot be read from Conjur: {type(error).__name__}") from error',
          '\tif not value:',
          '\t\traise RuntimeError(f"Conjur holds nothing in {variable}")',
          '\treturn value',
        ].join('\n');
      },
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(conjur.variable, name)}${quote})`,
      loose: false,
    }),
  };
}
