/**
 * How C# asks Conjur: by two requests, as the official client is in no public feed. The token lives for eight minutes, so
 * that each call logs in anew; the id must be percent-encoded as a whole.
 */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { conjurVariables } from './environment';

/** `ConjurSecret("id")`. */
export function conjurInCsharp(_context: Context, settings: StoreSettings): LookupKit {
  const { conjur } = settings;
  const names = conjurVariables(settings).map((name) => `"${name}"`);
  const read = (name: string) => `System.Environment.GetEnvironmentVariable("${name}")`;
  const account = conjur.account === '' ? read('CONJUR_ACCOUNT') : `"${conjur.account}"`;
  const fail = (message: string) => `throw new System.InvalidOperationException(${message});`;
  const encode = (value: string) => `System.Uri.EscapeDataString(${value})`;
  return {
    imports: [],
    needsHelper: true,
    helper: {
      name: 'ConjurSecret',
      isAlike: (text) => text.includes('/authenticate') && text.includes(account),
      source: (name) =>
        [
          `private static string ${name}(string id)`,
          '{',
          `\tforeach (var name in new[] { ${names.join(', ')} })`,
          '\t{',
          '\t\tif (!string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable(name))) continue;',
          `\t\t${fail('name + " must be set to read " + id + " from Conjur"')}`,
          '\t}',
          `\tvar url = ${read('CONJUR_APPLIANCE_URL')}.TrimEnd('/');`,
          `\tvar account = ${account};`,
          '\tusing (var client = new System.Net.Http.HttpClient { Timeout = System.TimeSpan.FromSeconds(10) })',
          '\t{',
          `\t\tvar session = url + "/authn/" + account + "/" + ${encode(read('CONJUR_AUTHN_LOGIN'))} + "/authenticate";`,
          `\t\tvar key = new System.Net.Http.StringContent(${read('CONJUR_AUTHN_API_KEY')});`,
          '\t\tSystem.Net.Http.HttpResponseMessage answer;',
          '\t\ttry',
          '\t\t{',
          '\t\t\tanswer = client.PostAsync(session, key).GetAwaiter().GetResult();',
          '\t\t}',
          '\t\tcatch (System.Exception error)',
          '\t\t{',
          '\t\t\tvar message = "Conjur cannot be reached for " + id + ": " + error.Message;',
          '\t\t\tthrow new System.InvalidOperationException(message, error);',
          '\t\t}',
          `\t\tif (!answer.IsSuccessStatusCode) ${fail('"Conjur refused the log-in for " + id + ": " + (int)answer.StatusCode')}`,
          '\t\tvar token = System.Convert.ToBase64String(answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult());',
          '\t\tclient.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Token token=\\"" + token + "\\"");',
          `\t\tvar variable = url + "/secrets/" + account + "/variable/" + ${encode('id')};`,
          '\t\tvar response = client.GetAsync(variable).GetAwaiter().GetResult();',
          '\t\tvar value = response.IsSuccessStatusCode ? response.Content.ReadAsStringAsync().GetAwaiter().GetResult() : "";',
          `\t\tif (string.IsNullOrEmpty(value)) ${fail('"Conjur gave no value for " + id + ": " + (int)response.StatusCode')}`,
          '\t\treturn value;',
          '\t}',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(conjur.variable, name)}")`, loose: false }),
  };
}
