// Answers as Azure's packages for .NET do, for machines that cannot install them: the same calls, the log-in of an app alone.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Runtime.Serialization.Json;
using System.Xml;
using System.Xml.Linq;

namespace Azure.Identity
{
    public class DefaultAzureCredential
    {
        public string GetToken(HttpClient client)
        {
            var form = new Dictionary<string, string>
            {
                { "grant_type", "client_credentials" },
                { "client_id", Environment.GetEnvironmentVariable("AZURE_CLIENT_ID") },
                { "client_secret", Environment.GetEnvironmentVariable("AZURE_CLIENT_SECRET") },
                { "scope", "https://vault.azure.net/.default" },
            };
            var authority = Environment.GetEnvironmentVariable("AZURE_AUTHORITY_HOST");
            var url = authority + "/" + Environment.GetEnvironmentVariable("AZURE_TENANT_ID") + "/oauth2/v2.0/token";
            var response = client.PostAsync(url, new FormUrlEncodedContent(form)).GetAwaiter().GetResult();
            if (!response.IsSuccessStatusCode) throw new InvalidOperationException("status " + (int)response.StatusCode);
            return (string)Read(response).Element("access_token");
        }

        public static XElement Read(HttpResponseMessage response)
        {
            var bytes = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
            return XElement.Load(JsonReaderWriterFactory.CreateJsonReader(bytes, XmlDictionaryReaderQuotas.Max));
        }
    }
}

namespace Azure
{
    public class Response<T>
    {
        public T Value { get; set; }
    }
}

namespace Azure.Security.KeyVault.Secrets
{
    public class KeyVaultSecret
    {
        public string Value { get; set; }
    }

    public class SecretClient
    {
        readonly Uri vault;
        readonly Azure.Identity.DefaultAzureCredential credential;

        public SecretClient(Uri vault, Azure.Identity.DefaultAzureCredential credential)
        {
            this.vault = vault;
            this.credential = credential;
        }

        public Azure.Response<KeyVaultSecret> GetSecret(string name)
        {
            using (var client = new HttpClient())
            {
                var authorization = string.Join(" ", "Bearer", credential.GetToken(client));
                client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
                var response = client.GetAsync(new Uri(vault, "secrets/" + name + "?api-version=7.4")).GetAwaiter().GetResult();
                if (!response.IsSuccessStatusCode) throw new InvalidOperationException("status " + (int)response.StatusCode);
                var value = (string)Azure.Identity.DefaultAzureCredential.Read(response).Element("value");
                return new Azure.Response<KeyVaultSecret> { Value = new KeyVaultSecret { Value = value } };
            }
        }
    }
}
