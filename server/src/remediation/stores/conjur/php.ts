/**
 * How PHP asks Conjur: by two requests, as there is no official client. The token lives for eight minutes, so that each call
 * logs in anew; the id must be percent-encoded as a whole.
 */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { conjurVariables } from './environment';

/** `conjur_secret('id')`, or `self::conjurSecret('id')` in a class. */
export function conjurInPhp(_context: Context, settings: StoreSettings): LookupKit {
  const { conjur } = settings;
  const account = conjur.account === '' ? '$account' : conjur.account;
  const locals = ['$url', ...(conjur.account === '' ? ['$account'] : []), '$login', '$key'];
  const names = conjurVariables(settings).map((name) => `'${name}'`);
  const options = "'ignore_errors' => true, 'timeout' => 10";
  return {
    imports: [],
    needsHelper: true,
    helper: {
      name: 'conjurSecret',
      isAlike: (text) => text.includes('/authenticate') && text.includes(`/secrets/${account}/`),
      source: (name) =>
        [
          `function ${name}(string $id): string`,
          '{',
          `\t[${locals.join(', ')}] = array_map(function (string $name) use ($id): string {`,
          '\t\treturn getenv($name) ?: throw new \\RuntimeException("$name must be set to read $id from Conjur");',
          `\t}, [${names.join(', ')}]);`,
          "\t$url = rtrim($url, '/');",
          `\t$session = "$url/authn/${account}/" . rawurlencode($login) . '/authenticate';`,
          `\t$post = ['method' => 'POST', 'header' => 'Content-Type: text/plain', 'content' => $key, ${options}];`,
          "\t$token = @file_get_contents($session, false, stream_context_create(['http' => $post]));",
          "\tif ($token === false || !str_contains($http_response_header[0] ?? '', ' 200')) {",
          '\t\tthrow new \\RuntimeException("Conjur refused the log-in for $id: " . ($http_response_header[0] ?? \'no answer\'));',
          '\t}',
          `\t$get = ['header' => 'Authorization: Token token="' . base64_encode($token) . '"', ${options}];`,
          `\t$variable = "$url/secrets/${account}/variable/" . rawurlencode($id);`,
          "\t$value = @file_get_contents($variable, false, stream_context_create(['http' => $get]));",
          "\tif (!$value || !str_contains($http_response_header[0] ?? '', ' 200')) {",
          '\t\tthrow new \\RuntimeException("Conjur gave no value for $id: " . ($http_response_header[0] ?? \'no answer\'));',
          '\t}',
          '\treturn $value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}('${secretName(conjur.variable, name)}')`, loose: false }),
  };
}
