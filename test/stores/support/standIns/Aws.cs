// Answers as AWS's package for .NET does, for machines that cannot install it: the same calls, the same requests, unsigned.
using System;
using System.Net.Http;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;

namespace Amazon
{
    public class RegionEndpoint
    {
        public string SystemName { get; private set; }

        public static RegionEndpoint GetBySystemName(string name)
        {
            return new RegionEndpoint { SystemName = name };
        }
    }
}

namespace Amazon.Runtime
{
    public class AmazonServiceException : Exception
    {
        public AmazonServiceException(string message) : base(message) { }
    }
}

namespace Amazon.SecretsManager.Model
{
    public class GetSecretValueRequest
    {
        public string SecretId { get; set; }
    }

    public class GetSecretValueResponse
    {
        public string SecretString { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public class AmazonSecretsManagerClient : IDisposable
    {
        readonly HttpClient client = new HttpClient();
        readonly string region;

        public AmazonSecretsManagerClient()
        {
            region = Environment.GetEnvironmentVariable("AWS_REGION");
            if (string.IsNullOrEmpty(region)) throw new InvalidOperationException("No RegionEndpoint or ServiceURL configured");
        }

        public AmazonSecretsManagerClient(RegionEndpoint region)
        {
            this.region = region.SystemName;
        }

        public async Task<Model.GetSecretValueResponse> GetSecretValueAsync(Model.GetSecretValueRequest asked)
        {
            var body = new StringContent("{\"SecretId\":\"" + asked.SecretId + "\"}", Encoding.UTF8, "application/x-amz-json-1.1");
            var request = new HttpRequestMessage(HttpMethod.Post, Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL"));
            request.Content = body;
            request.Headers.Add("X-Amz-Target", "secretsmanager.GetSecretValue");
            var scope = "Credential=test/20260101/" + region + "/secretsmanager/aws4_request";
            request.Headers.TryAddWithoutValidation("Authorization", string.Join(" ", "AWS4-HMAC-SHA256", scope));
            var response = await client.SendAsync(request);
            var bytes = await response.Content.ReadAsByteArrayAsync();
            var answer = XElement.Load(JsonReaderWriterFactory.CreateJsonReader(bytes, XmlDictionaryReaderQuotas.Max));
            if (!response.IsSuccessStatusCode) throw new Amazon.Runtime.AmazonServiceException((string)answer.Element("message"));
            return new Model.GetSecretValueResponse { SecretString = (string)answer.Element("SecretString") };
        }

        public void Dispose()
        {
            client.Dispose();
        }
    }
}
