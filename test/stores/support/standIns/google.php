<?php
// Answers as Google's package for PHP does, for machines that cannot install it: the same calls, over REST instead of gRPC.

namespace Google\Cloud\SecretManager\V1 {
    class AccessSecretVersionRequest
    {
        private string $name = '';

        public function setName(string $name): static
        {
            $this->name = $name;
            return $this;
        }

        public function getName(): string
        {
            return $this->name;
        }
    }

    class SecretPayload
    {
        public function __construct(private string $data)
        {
        }

        public function getData(): string
        {
            return $this->data;
        }
    }

    class AccessSecretVersionResponse
    {
        public function __construct(private ?SecretPayload $payload)
        {
        }

        public function getPayload(): ?SecretPayload
        {
            return $this->payload;
        }
    }
}

namespace Google\Cloud\SecretManager\V1\Client {
    use Google\Cloud\SecretManager\V1\AccessSecretVersionRequest;
    use Google\Cloud\SecretManager\V1\AccessSecretVersionResponse;
    use Google\Cloud\SecretManager\V1\SecretPayload;

    class SecretManagerServiceClient
    {
        public function accessSecretVersion(AccessSecretVersionRequest $request): AccessSecretVersionResponse
        {
            $url = getenv('CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER') . "v1/{$request->getName()}:access";
            $header = implode(' ', ['Authorization:', 'Bearer', (string) getenv('CLOUDSDK_AUTH_ACCESS_TOKEN')]);
            $http = ['header' => $header, 'ignore_errors' => true];
            $answer = @file_get_contents($url, false, stream_context_create(['http' => $http]));
            $body = json_decode((string) $answer, true);
            if (!isset($body['payload'])) {
                throw new \RuntimeException($body['error']['status'] ?? 'UNAVAILABLE');
            }
            return new AccessSecretVersionResponse(new SecretPayload(base64_decode($body['payload']['data'])));
        }
    }
}
