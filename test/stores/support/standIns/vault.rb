# Answers as HashiCorp's gem `vault` does, for machines that cannot install it: the same calls, the same requests.
require "json"
require "net/http"
require "ostruct"

module Vault
  class VaultError < StandardError; end
  class HTTPError < VaultError; end
  class HTTPConnectionError < HTTPError; end

  # Version 2 of the key-value engine: the value's keys are symbols, and nil stands for a path that is not there.
  class KV
    def initialize(mount)
      @mount = mount
    end

    def read(path)
      uri = URI("#{ENV.fetch("VAULT_ADDR")}/v1/#{@mount}/data/#{path}")
      response = Net::HTTP.get_response(uri, { "X-Vault-Token" => ENV.fetch("VAULT_TOKEN") })
      return nil if response.code == "404"
      raise HTTPError, "status #{response.code}" unless response.is_a?(Net::HTTPSuccess)

      OpenStruct.new(data: JSON.parse(response.body, symbolize_names: true)[:data][:data])
    rescue SystemCallError => e
      raise HTTPConnectionError, e.message
    end
  end

  def self.kv(mount)
    KV.new(mount)
  end
end
