# Answers as Google's gem of this name does, for machines that cannot install it: the same calls, over REST instead of gRPC.
require "json"
require "net/http"
require "ostruct"

module Google
  module Cloud
    class Error < StandardError; end

    module SecretManager
      class Client
        attr_accessor :timeout

        def access_secret_version(name:)
          uri = URI("#{ENV.fetch("CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER")}v1/#{name}:access")
          token = ["Bearer", ENV.fetch("CLOUDSDK_AUTH_ACCESS_TOKEN")].join(" ")
          response = Net::HTTP.get_response(uri, { "Authorization" => token })
          body = JSON.parse(response.body)
          raise Error, body.dig("error", "status") unless response.is_a?(Net::HTTPSuccess)

          OpenStruct.new(payload: OpenStruct.new(data: body.dig("payload", "data").unpack1("m")))
        end
      end

      def self.secret_manager_service
        client = Client.new
        yield client
        client
      end
    end
  end
end
