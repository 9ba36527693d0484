<?php
// Answers as AWS's package for PHP does, for machines that cannot install it: the same calls, the same requests, unsigned.

namespace Aws\Exception {
    class AwsException extends \RuntimeException
    {
        public function __construct(private string $awsCode)
        {
            parent::__construct($awsCode);
        }

        public function getAwsErrorCode(): string
        {
            return $this->awsCode;
        }
    }
}

namespace Aws\SecretsManager {
    class SecretsManagerClient
    {
        private string $signature;

        public function __construct(array $options)
        {
            if (!is_string($options['region'] ?? null) || ($options['version'] ?? '') === '') {
                throw new \InvalidArgumentException('Missing required client configuration options');
            }
            $scope = "Credential=test/20260101/{$options['region']}/secretsmanager/aws4_request";
            $this->signature = implode(' ', ['AWS4-HMAC-SHA256', $scope]);
        }

        public function getSecretValue(array $arguments): array
        {
            $headers = [
                'Content-Type: application/x-amz-json-1.1',
                'X-Amz-Target: secretsmanager.GetSecretValue',
                'Authorization' . ': ' . $this->signature,
            ];
            $http = ['method' => 'POST', 'header' => $headers, 'content' => json_encode($arguments), 'ignore_errors' => true];
            $answer = @file_get_contents((string) getenv('AWS_ENDPOINT_URL'), false, stream_context_create(['http' => $http]));
            $body = json_decode((string) $answer, true);
            if (!isset($body['SecretString'])) {
                throw new \Aws\Exception\AwsException($body['__type'] ?? 'Error executing "GetSecretValue"');
            }
            return $body;
        }
    }
}
