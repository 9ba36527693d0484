/** How PHP asks Azure Key Vault: by two requests, as Azure has no client for PHP. `file_get_contents` gives false on failure. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { apiVersion, authority, azureVariables, scope } from './environment';

/** `azure_secret('name')`, or `self::azureSecret('name')` in a class. */
export function azureInPhp(_context: Context, settings: StoreSettings): LookupKit {
  const { azure } = settings;
  const locals = [...(azure.vaultUrl === '' ? ['$endpoint'] : []), '$tenant', '$id', '$key'];
  const names = azureVariables(settings).map((name) => `'${name}'`);
  const options = "'ignore_errors' => true, 'timeout' => 10";
  const status = "($http_response_header[0] ?? 'no answer')";
  return {
    imports: [],
    needsHelper: true,
    helper: {
      name: 'azureSecret',
      isAlike: (text) => text.includes('/oauth2/v2.0/token') && text.includes(azure.vaultUrl || '$endpoint'),
      source: (name) =>
        [
          `function ${name}(string $name): string`,
          '{',
          `\t[${locals.join(', ')}] = array_map(function (string $each) use ($name): string {`,
          '\t\treturn getenv($each) ?: throw new \\RuntimeException("$each must be set to read $name from Azure Key Vault");',
          `\t}, [${names.join(', ')}]);`,
          ...(azure.vaultUrl === ''
            ? ["\t$endpoint = rtrim($endpoint, '/');"]
            : [`\t$endpoint = '${azure.vaultUrl}';`]),
          `\t$authority = rtrim(getenv('AZURE_AUTHORITY_HOST') ?: '${authority}', '/');`,
          `\t$form = ['grant_type' => 'client_credentials', 'client_id' => $id, 'client_secret' => $key, 'scope' => '${scope}'];`,
          "\t$header = 'Content-Type: application/x-www-form-urlencoded';",
          `\t$post = ['method' => 'POST', 'header' => $header, 'content' => http_build_query($form), ${options}];`,
          '\t$answer = @file_get_contents("$authority/$tenant/oauth2/v2.0/token", false, stream_context_create([\'http\' => $post]));',
          "\t$token = json_decode((string) $answer, true)['access_token'] ?? null;",
          '\tif (!is_string($token)) {',
          `\t\tthrow new \\RuntimeException("Azure refused the log-in for $name: " . ${status});`,
          '\t}',
          `\t$get = ['header' => "Authorization: Bearer $token", ${options}];`,
          `\t$secret = "$endpoint/secrets/$name?api-version=${apiVersion}";`,
          "\t$answer = @file_get_contents($secret, false, stream_context_create(['http' => $get]));",
          "\t$value = json_decode((string) $answer, true)['value'] ?? '';",
          "\tif (!is_string($value) || $value === '') {",
          `\t\tthrow new \\RuntimeException("Azure Key Vault gave no value for $name: " . ${status});`,
          '\t}',
          '\treturn $value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}('${secretName(azure.secret, name)}')`, loose: false }),
  };
}
