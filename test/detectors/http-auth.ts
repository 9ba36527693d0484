import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const token = randomText('base62', 40);
const password = randomText('base62', 14);
const basic = Buffer.from(`user:${password}`).toString('base64');

testDetectors('http-auth', {
  'http-bearer-token': {
    matches: [
      `{ Authorization: 'Bearer ' + '«${token}»' }`,
      `headers: { Authorization: "Bearer «${token}»" }`,
      `curl -H 'Authorization: bearer «${token}»' https://x.test`,
    ],
    nonMatches: [
      'sCG-Bearer   E-RABs-ToBeAdded-Item-SCG-Bearer,',
      "{ Authorization: 'Bearer ' + 'accessToken' }",
      "{ Authorization: 'Bearer ' + token }",
      'Authorization: Bearer ${TOKEN}',
      'Bearer authentication',
      'Bearer <access_token>',
      `forbearer ${token}`,
    ],
  },
  'http-basic-auth': {
    matches: [`Authorization: Basic «${basic}»`, `"Authorization": "Basic «${basic}»"`],
    nonMatches: [
      `Authorization: Basic ${Buffer.from('user:password').toString('base64')}`,
      `Authorization: Basic ${Buffer.from('my-username:my-password').toString('base64')}`,
      `Authorization: Basic ${Buffer.from('CLIENT_ID:CLIENT_SECRET').toString('base64')}`,
      `Authorization: Basic ${Buffer.from('aaaa:bbbb').toString('base64')}`,
      'Basic authentication',
      'Visual Basic programming',
      `Basic ${token}`,
      'Basic ${credentials}',
    ],
  },
  'http-authorization-header': {
    matches: [
      `      Authorization: ['token «${randomText('hex', 40, 5)}»']\n`,
      `      Authorization:\n      - token «${randomText('hex', 40, 6)}»\n`,
      `headers={"Authorization": "Acme «${token}»"}`,
      `Authorization: Token «${token}»`,
      `req.set("Authorization", "token «${token}»")`,
    ],
    nonMatches: [
      '-H "Authorization: Token YOURAUTHTOKEN"',
      "      Authorization: ['token']\n",
      '      Authorization:\n      - Basic realm\n',
      '      Authorization: [REDACTED]\n',
      'Authorization: NTLM TlRMTVNTUAABAAAABoIIAAAAAAAAAAAAAAAAAAAAAAA=',
      '{ "NIDD-Authorization", "diameter.3gpp.s6t.b2" }',
      'pub const STATUS_NV_AUTHORIZATION: NTSTATUS = -1071054519i32;',
      'pub const STATUS_INSUFFICIENT_AUTHORIZATION: NTSTATUS = 0xC0420008_u32 as _;',
      'Authorization: AWS4-HMAC-SHA256 Credential=AKIAX/20130524/us-east-1/s3/aws4_request, Signature=x',
      'authorization: see documentation-of-api-v2',
      `"AWS::Config::AggregationAuthorization": "${randomText('hex', 16)}",`,
      'Authorization: required',
      'authorization: { type: "string" }',
      'Authorization: Token ${TOKEN}',
      'api-key: your-api-key-here',
    ],
  },
  'http-curl-user': {
    matches: [
      `curl -u «admin:${password}» https://host.test/`,
      `curl -X POST \\\n  --user "«me:${password}»" https://host.test`,
      `curl -u "$USER:«${password}»" https://host.test`,
    ],
    nonMatches: [
      'curl -u "$USER:$PASSWORD" https://host.test',
      'curl https://host.test/a:b',
      'curl -u user:password https://host.test',
      'curl -u "${STRIPE_KEY:?STRIPE_KEY is not set}": https://host.test',
      'curl -u "${STRIPE_KEY:?STRIPE_KEY is not set}:" https://host.test',
      'curl -u \'me:\'"${STRIPE_KEY:?STRIPE_KEY is not set}" https://host.test',
    ],
  },
  'http-curl-key': {
    matches: [`curl -u «${token}»: https://host.test/`, `curl "https://host.test" --user "«${token}»:"`],
    nonMatches: [
      'curl -u elastic: https://host.test',
      'curl -u "$API_KEY:" https://host.test',
      'curl -u your-api-key-here: https://host.test',
      `curl -H "X-Id: ${token}" https://host.test`,
    ],
  },
  'http-curl-option': {
    matches: [
      `curl_easy_setopt(curl, CURLOPT_USERPWD, "root:«${password}»");`,
      `curl_setopt($ch, CURLOPT_PROXYUSERPWD, 'me:«${password}»');`,
      `CURLOPT_PROXYPASSWORD => '«${password}»',`,
      `easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, "«${token}»");`,
    ],
    nonMatches: [
      'curl_setopt($ch, CURLOPT_USERPWD, $user . ":" . $password);',
      'curl_setopt($ch, CURLOPT_USERPWD, "user:password");',
      'curl_easy_setopt(curl, CURLOPT_PASSWORD, password);',
      "CURLOPT_PROXYPASSWORD => '${PASSWORD}'",
      'curl_easy_setopt(curl, CURLOPT_URL, "https://host.test:8080");',
    ],
  },
  'http-plain-login': {
    matches: [`Authorization: Basic admin «${password}»\n`, `Authorization: Basic admin:«${password}»\n`],
    nonMatches: [
      'Authorization: Basic {{user}} {{password1}}\n',
      'Authorization: Basic user password\n',
      'Authorization: Basic $USER $PASS1\n',
      'authorization: basic and bearer1 are both allowed\n',
    ],
  },
  'http-encoded-login': {
    matches: [
      `String basicAuth = "admin" + ":" + "«${password}»";`,
      `const login = 'admin' + ':' + '«${password}»'`,
      `headers.append('Authorization', 'Basic ' + btoa('admin:«${password}»'));`,
      `const auth = 'Basic ' + Buffer.from('admin:«${password}»').toString('base64');`,
      `base64.b64encode(b"svc-reports:«${password}»")`,
      `[Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes("admin:«${password}»"))`,
      `base64.StdEncoding.EncodeToString([]byte("admin:«${password}»"))`,
    ],
    nonMatches: [
      'String auth = "user" + ":" + "password";',
      `String line = "a1" + ":" + "${password}";`,
      'login = user + ":" + pass1',
      "btoa(username + ':' + password)",
      "btoa('username:password')",
      "btoa('12:30:45')",
      'btoa(`${user}:${password1}`)',
      `base64.b64encode("https://acme.io:8443/path1")`,
      "Buffer.from('color:Red123')",
    ],
  },
  'http-header-argument': {
    matches: [
      `new AuthenticationHeaderValue("Bearer", "«${token}»");`,
      `request.setValue("«${token}»", forHTTPHeaderField: "X-Api-Key")`,
      `[request setValue:@"«${token}»" forHTTPHeaderField:@"X-Api-Key"];`,
    ],
    nonMatches: [
      'new AuthenticationHeaderValue("Bearer", accessToken);',
      'new AuthenticationHeaderValue("Bearer", "your_access_token");',
      'request.setValue("application/json", forHTTPHeaderField: "Content-Type")',
      `request.setValue("${token}", forHTTPHeaderField: "X-Request-Id")`,
      'request.setValue(apiKey1, forHTTPHeaderField: "X-Api-Key")',
    ],
  },
  'http-cookie': {
    matches: [`Cookie: theme=dark; session=«${token}»`, `req.setHeader("Cookie", "connect.sid=«${token}»");`],
    nonMatches: [
      'Cookie: theme=dark; lang=en',
      'Cookie: session=${SESSION}',
      'Set-Cookie: theme=dark',
      'Cookie: session=your-session-cookie-here',
      'Cookie: sessionStorageIsNotUsedHereAtAll=yes',
    ],
  },
});
