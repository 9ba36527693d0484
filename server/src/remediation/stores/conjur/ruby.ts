/**
 * How Ruby asks Conjur: by two requests of the standard library, as the official gem needs Ruby 3.3. The token lives for
 * eight minutes, so that each call logs in anew; the id must be percent-encoded as a whole.
 */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { conjurVariables } from './environment';

/** `conjur_secret("id")`. */
export function conjurInRuby(_context: Context, settings: StoreSettings): LookupKit {
  const { conjur } = settings;
  const account = conjur.account === '' ? '#{account}' : conjur.account;
  const locals = ['url', ...(conjur.account === '' ? ['account'] : []), 'login', 'key'];
  const names = conjurVariables(settings).join(' ');
  return {
    imports: ['net/http'],
    needsHelper: true,
    helper: {
      name: 'conjur_secret',
      isAlike: (text) => text.includes('/authenticate') && text.includes(`/secrets/${account}/`),
      source: (name) =>
        [
          `def ${name}(id)`,
          `\t${locals.join(', ')} = %w[${names}].map { |name| ENV.fetch(name) }`,
          '\tencode = ->(part) { URI.encode_www_form_component(part).gsub("+", "%20") }',
          '\tbase = url.chomp("/")',
          `\tsession = URI("#{base}/authn/${account}/#{encode.(login)}/authenticate")`,
          '\tanswer = Net::HTTP.post(session, key, "Content-Type" => "text/plain")',
          '\traise KeyError, "Conjur refused the log-in for #{id}: #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)',
          `\tvariable = URI("#{base}/secrets/${account}/variable/#{encode.(id)}")`,
          '\trequest = Net::HTTP::Get.new(variable, "Authorization" => "Token token=\\"#{[answer.body].pack("m0")}\\"")',
          '\thttps = variable.scheme == "https"',
          '\tresponse = Net::HTTP.start(variable.host, variable.port, use_ssl: https) { |http| http.request(request) }',
          '\tvalue = response.is_a?(Net::HTTPSuccess) ? response.body.to_s : ""',
          '\traise KeyError, "Conjur gave no value for #{id}: #{response.code}" if value.empty?',
          '\tvalue.force_encoding("UTF-8")',
          'rescue SystemCallError, SocketError, Timeout::Error => e',
          '\traise KeyError, "Conjur cannot be reached for #{id}: #{e.message}"',
          'end',
        ].join('\n'),
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(conjur.variable, name)}${quote})`,
      loose: false,
    }),
  };
}
