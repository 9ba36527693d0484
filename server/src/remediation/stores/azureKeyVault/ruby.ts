/** How Ruby asks Azure Key Vault: by two requests of the standard library, as Azure has no client for Ruby. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { apiVersion, authority, azureVariables, scope } from './environment';

/** `azure_secret("name")`. */
export function azureInRuby(_context: Context, settings: StoreSettings): LookupKit {
  const { azure } = settings;
  const locals = [...(azure.vaultUrl === '' ? ['endpoint'] : []), 'tenant', 'id', 'key'];
  return {
    imports: ['json', 'net/http'],
    needsHelper: true,
    helper: {
      name: 'azure_secret',
      isAlike: (text) => text.includes('/oauth2/v2.0/token') && text.includes(azure.vaultUrl || 'endpoint'),
      source: (name) =>
        [
          `def ${name}(name)`,
          `\t${locals.join(', ')} = %w[${azureVariables(settings).join(' ')}].map { |each| ENV.fetch(each) }`,
          ...(azure.vaultUrl === '' ? [] : [`\tendpoint = "${azure.vaultUrl}"`]),
          `\tauthority = ENV.fetch("AZURE_AUTHORITY_HOST", "${authority}").chomp("/")`,
          `\tform = { grant_type: "client_credentials", client_id: id, client_secret: key, scope: "${scope}" }`,
          '\tanswer = Net::HTTP.post_form(URI("#{authority}/#{tenant}/oauth2/v2.0/token"), form)',
          '\traise KeyError, "Azure refused the log-in for #{name}: #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)',
          `\tsecret = URI("#{endpoint.chomp("/")}/secrets/#{name}?api-version=${apiVersion}")`,
          '\trequest = Net::HTTP::Get.new(secret, "Authorization" => "Bearer #{JSON.parse(answer.body)["access_token"]}")',
          '\thttps = secret.scheme == "https"',
          '\tresponse = Net::HTTP.start(secret.host, secret.port, use_ssl: https) { |http| http.request(request) }',
          '\tvalue = response.is_a?(Net::HTTPSuccess) ? JSON.parse(response.body)["value"].to_s : ""',
          '\traise KeyError, "Azure Key Vault gave no value for #{name}: #{response.code}" if value.empty?',
          '\tvalue',
          'rescue SystemCallError, SocketError, Timeout::Error => e',
          '\traise KeyError, "Azure Key Vault cannot be reached for #{name}: #{e.message}"',
          'end',
        ].join('\n'),
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(azure.secret, name)}${quote})`,
      loose: false,
    }),
  };
}
