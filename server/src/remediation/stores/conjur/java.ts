/**
 * How Java asks Conjur: by two requests of the JDK's own client (Java 11). The official one in Maven's central repository is
 * of 2022: it comes without the JAX-RS that it needs, or with an Apache CXF inside that has known holes. The token lives for
 * eight minutes, so that each call logs in anew; the id is percent-encoded as a whole.
 */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { conjurVariables } from './environment';

const types = [
  'java.net.URI',
  'java.net.URLEncoder',
  'java.net.http.HttpClient',
  'java.net.http.HttpRequest',
  'java.net.http.HttpResponse',
  'java.nio.charset.StandardCharsets',
  'java.time.Duration',
] as const;

/** `conjurSecret("id")`. */
export function conjurInJava(_context: Context, settings: StoreSettings): LookupKit {
  const { conjur } = settings;
  const names = conjurVariables(settings).map((name) => `"${name}"`);
  const account = conjur.account === '' ? 'System.getenv("CONJUR_ACCOUNT")' : `"${conjur.account}"`;
  return {
    imports: types,
    needsHelper: true,
    helper: {
      name: 'conjurSecret',
      isAlike: (text) => text.includes('/authenticate') && text.includes(account),
      source: (name, { modules }) => {
        const [uri, encoder, client, request, response, charsets, duration] = types.map(
          (type) => modules.get(type) ?? type,
        );
        const encode = (value: string) => `${encoder}.encode(${value}, ${charsets}.UTF_8).replace("+", "%20")`;
        const bodies = `${response}.BodyHandlers`;
        return [
          `private static String ${name}(String id) {`,
          `\tfor (String name : new String[] {${names.join(', ')}}) {`,
          '\t\tif (System.getenv(name) == null || System.getenv(name).isEmpty()) {',
          '\t\t\tthrow new IllegalStateException(name + " must be set to read " + id + " from Conjur");',
          '\t\t}',
          '\t}',
          '\tString url = System.getenv("CONJUR_APPLIANCE_URL").replaceAll("/+$", "");',
          `\tString account = ${account};`,
          `\tString login = ${encode('System.getenv("CONJUR_AUTHN_LOGIN")')};`,
          `\tString variable = ${encode('id')};`,
          `\t${client} client = ${client}.newHttpClient();`,
          `\t${duration} limit = ${duration}.ofSeconds(10);`,
          '\ttry {',
          `\t\t${response}<byte[]> session = client.send(${request}.newBuilder()`,
          `\t\t\t.uri(${uri}.create(url + "/authn/" + account + "/" + login + "/authenticate")).timeout(limit)`,
          `\t\t\t.POST(${request}.BodyPublishers.ofString(System.getenv("CONJUR_AUTHN_API_KEY"))).build(), ${bodies}.ofByteArray());`,
          '\t\tif (session.statusCode() != 200) {',
          '\t\t\tthrow new IllegalStateException("Conjur refused the log-in for " + id + ": " + session.statusCode());',
          '\t\t}',
          '\t\tString token = java.util.Base64.getEncoder().encodeToString(session.body());',
          `\t\t${response}<String> answer = client.send(${request}.newBuilder()`,
          `\t\t\t.uri(${uri}.create(url + "/secrets/" + account + "/variable/" + variable)).timeout(limit)`,
          `\t\t\t.header("Authorization", "Token token=\\"" + token + "\\"").build(), ${bodies}.ofString());`,
          '\t\tif (answer.statusCode() != 200 || answer.body().isEmpty()) {',
          '\t\t\tthrow new IllegalStateException("Conjur gave no value for " + id + ": " + answer.statusCode());',
          '\t\t}',
          '\t\treturn answer.body();',
          '\t} catch (java.io.IOException | InterruptedException error) {',
          '\t\tthrow new IllegalStateException(id + " cannot be read from Conjur", error);',
          '\t}',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(conjur.variable, name)}")`, loose: false }),
  };
}
