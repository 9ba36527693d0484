# Answers as AWS's gem of this name does, for machines that cannot install it: the same calls, the same requests, unsigned.
require "json"
require "net/http"
require "ostruct"

module Aws
  module Errors
    class ServiceError < RuntimeError; end
    class MissingRegionError < ArgumentError; end
  end

  module SecretsManager
    class Client
      def initialize(region: ENV["AWS_REGION"] || ENV["AWS_DEFAULT_REGION"])
        raise Errors::MissingRegionError, "missing region" if region.nil?

        scope = "Credential=test/20260101/#{region}/secretsmanager/aws4_request"
        @signature = ["AWS4-HMAC-SHA256", scope].join(" ")
      end

      def get_secret_value(secret_id:)
        headers = {
          "Content-Type" => "application/x-amz-json-1.1",
          "X-Amz-Target" => "secretsmanager.GetSecretValue",
          "Authorization" => @signature
        }
        response = Net::HTTP.post(URI(ENV.fetch("AWS_ENDPOINT_URL")), JSON.generate({ SecretId: secret_id }), headers)
        body = JSON.parse(response.body)
        raise Errors::ServiceError, body["message"] || body["Message"] unless response.is_a?(Net::HTTPSuccess)

        OpenStruct.new(secret_string: body["SecretString"])
      end
    end
  end
end
