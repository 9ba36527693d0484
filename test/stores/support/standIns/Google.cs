// Answers as Google's package for .NET does, for machines that cannot install it: the same calls, over REST instead of gRPC.
using System;
using System.Net.Http;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Google.Cloud.SecretManager.V1
{
    public class SecretVersionName
    {
        readonly string name;

        public SecretVersionName(string project, string secret, string version)
        {
            name = "projects/" + project + "/secrets/" + secret + "/versions/" + version;
        }

        public override string ToString()
        {
            return name;
        }
    }

    public class ByteString
    {
        readonly byte[] bytes;

        public ByteString(byte[] bytes)
        {
            this.bytes = bytes;
        }

        public string ToStringUtf8()
        {
            return Encoding.UTF8.GetString(bytes);
        }
    }

    public class SecretPayload
    {
        public ByteString Data { get; set; }
    }

    public class AccessSecretVersionResponse
    {
        public SecretPayload Payload { get; set; }
    }

    public class SecretManagerServiceClient
    {
        public static SecretManagerServiceClient Create()
        {
            return new SecretManagerServiceClient();
        }

        public AccessSecretVersionResponse AccessSecretVersion(SecretVersionName name)
        {
            var address = Environment.GetEnvironmentVariable("CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER");
            var token = Environment.GetEnvironmentVariable("CLOUDSDK_AUTH_ACCESS_TOKEN");
            using (var client = new HttpClient())
            {
                client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", string.Join(" ", "Bearer", token));
                var response = client.GetAsync(address + "v1/" + name + ":access").GetAwaiter().GetResult();
                var bytes = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
                if (!response.IsSuccessStatusCode) throw new InvalidOperationException("status " + (int)response.StatusCode);
                var answer = XElement.Load(JsonReaderWriterFactory.CreateJsonReader(bytes, XmlDictionaryReaderQuotas.Max));
                var data = Convert.FromBase64String((string)answer.Element("payload").Element("data"));
                return new AccessSecretVersionResponse { Payload = new SecretPayload { Data = new ByteString(data) } };
            }
        }
    }
}
