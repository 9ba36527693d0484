/** Samples for the detectors of Microsoft Azure. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid, resized } from '../support/samples';

const entraClientSecret = `${randomText('base62', 3)}8Q~${randomText('base62', 34)}`;
const storageAccountKey = `${randomText('base64', 86)}==`;
const cosmosDbKeyByName = `${randomText('base64', 86)}==`;
const annotatedKey = `${randomText('base62', 52)}JQQJ99${randomText('base62', 26)}`;
const entraRefreshToken = `0.A${randomText('base64url', 60)}.AgAB${randomText('base64url', 400)}`;
const storageAccountKeySigned = `${randomText('base64', 76)}+ASt${randomText('base64', 5)}A==`;
const cosmosDbKeySigned = `${randomText('base64', 76)}ACDb${randomText('base64', 5)}A==`;
const cosmosDbKey = `${randomText('base64', 86)}==`;
const batchKey = `${randomText('base64', 76)}+ABa${randomText('base64', 5)}A==`;
const apiManagementKey = `${randomText('base64', 76)}APIM${randomText('base64', 5)}A==`;
const serviceBusKey = `${randomText('base64', 33)}+ASbC${randomText('base64', 5)}=`;
const eventHubsKey = `${randomText('base64', 33)}+AEhC${randomText('base64', 5)}=`;
const relayKey = `${randomText('base64', 33)}+ARmC${randomText('base64', 5)}=`;
const iotKey = `${randomText('base64', 33)}AIoTC${randomText('base64', 5)}=`;
const redisKey = `${randomText('base64', 33)}AzCaC${randomText('base64', 5)}=`;
const containerRegistryKey = `${randomText('base64', 42)}+ACRB${randomText('base64', 5)}`;
const functionsKey = `${randomText('base64url', 44)}AzFu${randomText('base64url', 5)}A==`;
const functionsUrlKey = `${randomText('base64url', 54)}==`;
const searchKey = `${randomText('base62', 42)}AzSeB${randomText('base62', 5)}`;
const searchLegacyKey = `${randomText('hexUpper', 32)}`;
const devopsToken = `${randomText('base62', 76)}AZDO${randomText('base62', 4)}`;
const devopsLegacyToken = `${randomText('abcdefghijklmnopqrstuvwxyz234567', 52)}`;
const aiServicesKey = `${randomText('base62', 52)}JQQJ99${randomText('base62', 18)}ACOG${randomText('base62', 4)}`;
const aiServicesLegacyKey = `${randomText('hex', 32)}`;
const sharedAccessSignature = `${randomText('base62', 43)}%3D`;
const logicAppsUrl = `${randomText('base64url', 43)}`;
const sharedAccessKey = `${randomText('base64', 43)}=`;
const iotConnectionKey = `${randomText('base64', 43)}=`;
const endpointAccessKey = `${randomText('base64', 86)}==`;
const appConfigurationSecret = `${randomText('base64', 43)}=`;
const cacheConnectionPassword = `${randomText('base64', 43)}=`;
const containerRegistryLegacyPassword = `${randomText('base64', 32)}`;
const publishProfilePassword = `${randomText('base62', 60)}`;
const botDirectLineSecret = `${randomText('base64url', 11)}.${randomText('base64url', 43)}`;
const eventGridSignature = `r=https%3a%2f%2ftopic.westeurope-1.eventgrid.azure.net%2fapi%2fevents&e=1%2f1%2f2030+12%3a00%3a00+AM&s=${randomText('base62', 43, 8)}%3d`;
const powerAutomateUrl = `https://default${randomText('hex', 32, 9)}.62.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/${randomText('hex', 32, 10)}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${randomText('base64url', 43, 11)}`;
const apiManagementKeyByName = `${randomText('base64', 86, 12)}==`;

testDetectors('azure', {
  'azure-entra-client-secret': {
    matches: [...inCode('AZURE_CLIENT_SECRET', entraClientSecret)],
    nonMatches: [
      `secret = "8Q~"`,
      `secret = "abc8Q~short"`,
      `secret = "abc8Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"`,
      `secret = "zz${entraClientSecret}"`,
      `secret = "${entraClientSecret}zzzzz"`,
      `secret = "FAQ~about~the~product~and~its~many~uses"`,
      `secret = \`\${a}8Q~\${b}\``,
    ],
  },
  'azure-storage-account-key': {
    matches: [
      ...inCode('AZURE_STORAGE_KEY', storageAccountKey),
      `DefaultEndpointsProtocol=https;AccountName=demo;AccountKey=«${storageAccountKey}»;EndpointSuffix=core.windows.net`,
    ],
    nonMatches: [
      ...outOfPlace('AZURE_STORAGE_KEY', storageAccountKey),
      `"integrity": "sha512-${storageAccountKey}" // @azure/storage-blob, core.windows.net`,
      `AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;`,
    ],
  },
  'azure-cosmos-db-key-by-name': {
    matches: [...inCode('COSMOS_KEY', cosmosDbKeyByName)],
    nonMatches: [...outOfPlace('COSMOS_KEY', cosmosDbKeyByName)],
  },
  'azure-annotated-key': {
    matches: [...inCode('AZURE_KEY', annotatedKey)],
    nonMatches: [
      `key = "JQQJ99"`,
      `key = "${annotatedKey}abcdefghij"`,
      `key = "abcJQQJ99def"`,
      `key = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxJQQJ99xxxxxxxxxxxxxxxxxxxxxxxxxx"`,
      `key = \`\${head}JQQJ99\${tail}\``,
      `zzzz${annotatedKey}`,
      `JQQJ99BDACAAAAAAAAAAAAASAZDO`,
    ],
  },
  'azure-entra-refresh-token': {
    matches: [...inCode('AZURE_REFRESH_TOKEN', entraRefreshToken)],
    nonMatches: [
      `0.A`,
      `refresh_token = "0.AXEA.AgAB"`,
      `zz${entraRefreshToken}`,
      `x.AgABAAAA`,
      `1.Axxxx.AgABxxxx`,
      `\${head}.AgAB\${tail}`,
      `"0.AgAB": 1`,
    ],
  },
  'azure-storage-account-key-signed': {
    matches: [...inCode('AZURE_STORAGE_KEY', storageAccountKeySigned)],
    nonMatches: [...resized(storageAccountKeySigned)],
  },
  'azure-cosmos-db-key-signed': {
    matches: [...inCode('COSMOS_KEY', cosmosDbKeySigned)],
    nonMatches: [...resized(cosmosDbKeySigned)],
  },
  'azure-cosmos-db-key': {
    matches: [
      `AccountEndpoint=https://demo.documents.azure.com:443/;AccountKey=«${cosmosDbKey}»;`,
      `COSMOS="AccountEndpoint=https://demo.documents.azure.com/;AccountKey=«${cosmosDbKey}»"`,
    ],
    nonMatches: [
      `AccountEndpoint=https://demo.documents.azure.com:443/;AccountKey=<key>;`,
      `https://demo.documents.azure.com:443/ ${cosmosDbKey}`,
      `AccountEndpoint=https://demo.documents.azure.com:443/;AccountKey=${cosmosDbKey}abc`,
    ],
  },
  'azure-batch-key': {
    matches: [...inCode('AZURE_BATCH_ACCESS_KEY', batchKey)],
    nonMatches: [...resized(batchKey)],
  },
  'azure-api-management-key': {
    matches: [...inCode('AZURE_APIM_KEY', apiManagementKey)],
    nonMatches: [...resized(apiManagementKey)],
  },
  'azure-service-bus-key': {
    matches: [...inCode('AZURE_SERVICE_BUS_KEY', serviceBusKey)],
    nonMatches: [...resized(serviceBusKey)],
  },
  'azure-event-hubs-key': {
    matches: [...inCode('AZURE_EVENT_HUB_KEY', eventHubsKey)],
    nonMatches: [...resized(eventHubsKey)],
  },
  'azure-relay-key': {
    matches: [...inCode('AZURE_RELAY_KEY', relayKey)],
    nonMatches: [...resized(relayKey)],
  },
  'azure-iot-key': {
    matches: [...inCode('AZURE_IOT_HUB_KEY', iotKey)],
    nonMatches: [...resized(iotKey)],
  },
  'azure-redis-key': {
    matches: [...inCode('AZURE_REDIS_KEY', redisKey)],
    nonMatches: [...resized(redisKey)],
  },
  'azure-container-registry-key': {
    matches: [...inCode('AZURE_CONTAINER_REGISTRY_PASSWORD', containerRegistryKey)],
    nonMatches: [...resized(containerRegistryKey)],
  },
  'azure-functions-key': {
    matches: [...inCode('AZURE_FUNCTION_KEY', functionsKey)],
    nonMatches: [...resized(functionsKey)],
  },
  'azure-functions-url-key': {
    matches: [
      `curl https://demo.azurewebsites.net/api/orders?code=«${functionsUrlKey}»`,
      `fetch('https://demo.azurewebsites.net/api/v1/orders?id=7&code=«${functionsUrlKey}»')`,
    ],
    nonMatches: [
      `https://demo.azurewebsites.net/api/orders?code=`,
      `https://demo.azurewebsites.net/api/orders?code={code}`,
      `https://demo.example.com/api/orders?code=${functionsUrlKey}`,
    ],
  },
  'azure-search-key': {
    matches: [...inCode('AZURE_SEARCH_KEY', searchKey)],
    nonMatches: [...resized(searchKey)],
  },
  'azure-search-legacy-key': {
    matches: [...inCode('AZURE_SEARCH_KEY', searchLegacyKey)],
    nonMatches: [...outOfPlace('AZURE_SEARCH_KEY', searchLegacyKey)],
  },
  'azure-devops-token': {
    matches: [...inCode('AZURE_DEVOPS_EXT_PAT', devopsToken)],
    nonMatches: [...resized(devopsToken)],
  },
  'azure-devops-legacy-token': {
    matches: [...inCode('AZURE_DEVOPS_EXT_PAT', devopsLegacyToken)],
    nonMatches: [...outOfPlace('AZURE_DEVOPS_EXT_PAT', devopsLegacyToken)],
  },
  'azure-ai-services-key': {
    matches: [...inCode('AZURE_OPENAI_API_KEY', aiServicesKey)],
    nonMatches: [...resized(aiServicesKey)],
  },
  'azure-ai-services-legacy-key': {
    matches: [...inCode('AZURE_OPENAI_API_KEY', aiServicesLegacyKey)],
    nonMatches: [...outOfPlace('AZURE_OPENAI_API_KEY', aiServicesLegacyKey)],
  },
  'azure-shared-access-signature': {
    matches: [
      `https://demo.blob.core.windows.net/c/f.txt?sv=2022-11-02&ss=b&srt=sco&sp=rl&se=2030-01-01T00:00:00Z&spr=https&sig=«${sharedAccessSignature}»`,
      `SAS_TOKEN='?sv=2020-08-04&ss=bfqt&amp;sig=«${sharedAccessSignature}»'`,
      `Authorization: SharedAccessSignature sr=acme.servicebus.windows.net%2fq&sig=«${sharedAccessSignature}»&se=1700000000&skn=Root`,
    ],
    nonMatches: [
      `SharedAccessSignature sr=acme.servicebus.windows.net&sig=[signature]&se=1700000000`,
      `?sv=2022-11-02&ss=b&sig=`,
      `?sv=2022-11-02&ss=b&sig=[signature]`,
      `?v=2022-11-02&sig=${sharedAccessSignature}`,
    ],
  },
  'azure-logic-apps-url': {
    matches: [
      `https://prod-12.westeurope.logic.azure.com:443/workflows/0a1b2c3d4e5f60718293a4b5c6d7e8f9/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=«${logicAppsUrl}»`,
      `"url": "https://prod-1.eastus.logic.azure.com/workflows/0a1b2c3d4e5f60718293a4b5c6d7e8f9/triggers/manual/paths/invoke?sig=«${logicAppsUrl}»"`,
    ],
    nonMatches: [
      `https://prod-12.westeurope.logic.azure.com:443/workflows/0a1b/triggers`,
      `https://prod-12.westeurope.logic.azure.com/workflows/0a1b2c3d4e5f60718293a4b5c6d7e8f9/invoke?sig=`,
      `sig=${logicAppsUrl}`,
    ],
  },
  'azure-shared-access-key': {
    matches: [
      `Endpoint=sb://demo.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«${sharedAccessKey}»`,
      `conn = "Endpoint=sb://demo.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=«${sharedAccessKey}»;EntityPath=orders"`,
    ],
    nonMatches: [
      `SharedAccessKeyName=RootManageSharedAccessKey;`,
      `SharedAccessKey=<key>`,
      `SharedAccessKey=${sharedAccessKey}abc`,
    ],
  },
  'azure-iot-connection-key': {
    matches: [
      `HostName=demo.azure-devices.net;DeviceId=sensor1;SharedAccessKey=«${iotConnectionKey}»`,
      `"HostName=demo.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=«${iotConnectionKey}»"`,
    ],
    nonMatches: [
      `HostName=demo.azure-devices.net;DeviceId=sensor1`,
      `HostName=demo.azure-devices.net;DeviceId=sensor1;SharedAccessKey={key}`,
      `HostName=demo.example.net;SharedAccessKey=${iotConnectionKey}`,
    ],
  },
  'azure-endpoint-access-key': {
    matches: [
      `Endpoint=https://demo.service.signalr.net;AccessKey=«${endpointAccessKey}»;Version=1.0;`,
      `endpoint=https://demo.communication.azure.com/;accesskey=«${endpointAccessKey}»`,
    ],
    nonMatches: [
      `Endpoint=https://demo.service.signalr.net;AccessKey=;`,
      `Endpoint=https://demo.service.signalr.net;AccessKey=<key>;`,
      `AccessKey=${endpointAccessKey}`,
    ],
  },
  'azure-app-configuration-secret': {
    matches: [
      `Endpoint=https://demo.azconfig.io;Id=ab-l0-s0:c1D2;Secret=«${appConfigurationSecret}»`,
      `"ConnectionString": "Endpoint=https://demo.azconfig.io;Id=ab-l0-s0:c1D2;Secret=«${appConfigurationSecret}»"`,
    ],
    nonMatches: [
      `Endpoint=https://demo.azconfig.io;Id=ab;Secret=`,
      `Endpoint=https://demo.azconfig.io`,
      `Id=ab-l0-s0:c1D2;Secret=${appConfigurationSecret}`,
    ],
  },
  'azure-cache-connection-password': {
    matches: [
      `demo.redis.cache.windows.net:6380,password=«${cacheConnectionPassword}»,ssl=True,abortConnect=False`,
      `"cache": "demo.redis.cache.windows.net:6380,password=«${cacheConnectionPassword}»"`,
    ],
    nonMatches: [
      `demo.redis.cache.windows.net:6380`,
      `demo.redis.cache.windows.net:6380,password=,ssl=True`,
      `demo.redis.cache.windows.net:6380,password={password}`,
    ],
  },
  'azure-container-registry-legacy-password': {
    matches: [
      `docker login demo.azurecr.io -u demo -p «${containerRegistryLegacyPassword}»`,
      `{ "server": "demo.azurecr.io", "username": "demo", "password": "«${containerRegistryLegacyPassword}»" }`,
    ],
    nonMatches: [
      `docker login demo.azurecr.io`,
      `docker login demo.example.io -u demo -p ${containerRegistryLegacyPassword}`,
      `docker pull demo.azurecr.io/shop/frontend:v1`,
    ],
  },
  'azure-publish-profile-password': {
    matches: [
      `<publishProfile publishMethod="MSDeploy" userName="$demo" userPWD="«${publishProfilePassword}»" />`,
      `userPWD="«${publishProfilePassword}»" destinationAppUrl="https://demo.azurewebsites.net"`,
    ],
    nonMatches: [`userPWD=""`, `userPWD="secret"`, `password="${publishProfilePassword}"`],
  },
  'azure-bot-direct-line-secret': {
    matches: [...inCode('DIRECT_LINE_SECRET', botDirectLineSecret)],
    nonMatches: [...outOfPlace('DIRECT_LINE_SECRET', botDirectLineSecret)],
  },
  'azure-event-grid-signature': {
    matches: [
      `aeg-sas-token: «${eventGridSignature}»\n`,
      `"Authorization: SharedAccessSignature «${eventGridSignature}»"`,
    ],
    nonMatches: [
      'r=https%3a%2f%2ftopic.eventgrid.azure.net%2fapi%2fevents',
      eventGridSignature.replace(/&s=.*/, '&s=XXXXXXXXXXXXX%2fBPjdDLOrc6THPy3tDcGHw1zP4OajQ%3d'),
      eventGridSignature.slice(0, -12),
      `${eventGridSignature.slice(0, -3)}%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%`,
    ],
  },
  'azure-power-automate-url': {
    matches: [`WEBHOOK=«${powerAutomateUrl}»\n`, `{ "url": "«${powerAutomateUrl}»" }`],
    nonMatches: [
      powerAutomateUrl.replace(/&sig=.*/, ''),
      powerAutomateUrl.slice(0, -10),
      powerAutomateUrl.replace('https:', 'ftp:'),
      'https://environment.api.powerplatform.com/powerautomate',
    ],
  },
  'azure-api-management-key-by-name': {
    matches: [...inCode('AZURE_MANAGEMENT_API_KEY', apiManagementKeyByName)],
    nonMatches: [...outOfPlace('AZURE_MANAGEMENT_API_KEY', apiManagementKeyByName)],
  },
  'azure-ai-endpoint-host': {
    matches: [
      `AZURE_OPENAI_ENDPOINT=«${['acme-works', 'openai', 'azure', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'openai', 'azure', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'openai', 'azure', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'openai', 'azure', 'com'].join('.')}`,
      `https://www${['acme-works', 'openai', 'azure', 'com'].join('.').slice(['acme-works', 'openai', 'azure', 'com'].join('.').indexOf('.openai.azure.com'))}`,
      `https://your-name${['acme-works', 'openai', 'azure', 'com'].join('.').slice(['acme-works', 'openai', 'azure', 'com'].join('.').indexOf('.openai.azure.com'))}`,
      `${['acme-works', 'openai', 'azure', 'com'].join('.')}.attacker.test`,
    ],
  },
  'azure-client-id': {
    matches: [...inCode('AZURE_CLIENT_ID', randomUuid(5))],
    nonMatches: [...outOfPlace('AZURE_CLIENT_ID', randomUuid(5))],
  },
  'azure-storage-account-name': {
    matches: [
      `DefaultEndpointsProtocol=https;AccountName=«acmefiles${'2024'}»;EndpointSuffix=core.windows.net`,
      `azure_storage_name="«acmeblobs${'07'}»"`,
    ],
    nonMatches: [
      'AccountName=acmefiles;',
      'storage_account: Acme2024',
      'storage_name = getName2()',
      'storage_account = azurerm_storage_account.files2.name',
    ],
  },
});
