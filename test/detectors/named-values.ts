/** Samples for keys in rarer spellings of an assignment. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const key = randomText('base62', 32);
const other = randomText('base62', 20, 2);
const password = `${randomText('lower', 5)}9${randomText('upper', 3)}!`;

testDetectors('named-values', {
  'named-values-build-field': {
    matches: [
      `buildConfigField "String", "MAPS_KEY", "\\"«${randomText('base62', 39, 8)}»\\""`,
      `buildConfigField("String", "API_KEY", "\\"«${key}»\\"")`,
      `buildConfigField 'String', 'API_KEY', '"«${key}»"'\n`,
      `buildConfigField("string", "MAPS_API_KEY", "\\"«${key}»\\"")`,
    ],
    nonMatches: [
      'buildConfigField "String", "MAPS_KEY", mapsKey',
      'buildConfigField "String", "CACHE_KEY", "\\"cache_key_name\\""',
      'buildConfigField("String", "API_KEY", "\\"$apiKey\\"")',
      'buildConfigField("String", "API_KEY", apiKey)',
      `buildConfigField("String", "COMMIT", "\\"${key}\\"")`,
      'resValue("string", "app_name", "Keylift")',
    ],
  },
  'named-values-password-of-several': {
    matches: [
      `user, password = "reports", "«${password}»"\n`,
      `HOST, USER, PASSWORD = "10.0.0.4", "root", '«${password}»'  # prod\n`,
      `(host, port, user, passwd) = ("db", 5432, "root", "«${password}»")\n`,
      `user, pass := "reports", "«${password}»"\n`,
      `const [user, password] = ['reports', '«${password}»'];\n`,
      `let (user, password) = ("reports", "«${password}»");\n`,
      `my ($user, $password) = ('reports', '«${password}»');\n`,
    ],
    nonMatches: [
      'user, password = os.environ["DB_USER"], os.environ["DB_PASSWORD"]',
      'user, password = "user", "password"',
      'user, password = "<user>", "<password1>"',
      `user, password = "reports", "${password}".strip()`,
      `user, password = "reports", "${password}", 3`.replace('password =', 'label ='),
      'user, password = get("prod", "main-db1")',
      'user, password = "reports:changeme".split(":")',
      'user_label, password_label = "User name", "Password1:"',
      `a, b, password_hint = "x", "y", "${password}"`,
    ],
  },
  'named-values-key-of-several': {
    matches: [
      `key, secret = "${other}", "«${key}»"\n`,
      `var apiKey, apiSecret = "${other}", "«${key}»"\n`,
      `id, token := "me", "«${key}»"\n`,
    ],
    nonMatches: [
      'tok, token = "IDENT", "someName42"',
      'id, token := "me", os.Getenv("TOKEN_1")',
      'key, secret = "your-key", "your-secret"',
      `id, token = "me", "${key}" + suffix`,
      'name, primary_key = "users", "user_id_2"',
    ],
  },
  'named-values-returned-password': {
    matches: [
      `public String getPassword() {\n    return "«${password}»";\n}`,
      `function getPassword() {\n  return '«${password}»';\n}`,
      `def get_password():\n    return "«${password}»"\n`,
      `const password = (): string => '«${password}»';`.replace('const password = ', 'password'),
      `fun dbPassword() = "«${password}»"`,
    ],
    nonMatches: [
      'public String getPassword() { return this.password; }',
      'public String getPassword() { return "password"; }',
      'function getPassword() { return process.env.DB_PASSWORD; }',
      'function maskPassword() { return "********"; }',
      `function checkPassword() { const x = 1; return "${password}"; }`,
      'String getPassword();\nString getUser();',
    ],
  },
  'named-values-compared-password': {
    matches: [
      `if ("«${password}»".equals(password)) {`,
      `if ("«${password}»".equals(user.getPassword())) {`.replace('user.getPassword()', 'getPassword()'),
      `if "«${password}»" == password:`,
      `if ('«${password}»' === password) {`,
    ],
    nonMatches: [
      'if ("password1".equals(fieldName)) {',
      'if ("newPassword2".equals(passwordType)) {',
      'if ("password" == password_kind) {',
      'if ("".equals(password)) {',
      'if ("${PASSWORD1}" == password) {',
      `if ("${password}".equals(name)) {`,
    ],
  },
  'named-values-returned-key': {
    matches: [
      `private static String apiKey() { return "«${key}»"; }`,
      `def get_token():\n    return '«${key}»'\n`,
      `fun getSecret() = "«${key}»"`,
      `val apiKey: String get() = "«${key}»"`,
    ],
    nonMatches: [
      'String getToken() { return "access_token"; }',
      'def get_token():\n    return os.environ["TOKEN"]',
      'String getTokenType() { return "Bearer"; }',
      `String csrfToken() { return "${key}"; }`,
      'getSecret() { return "your-secret-here"; }',
      `val name: String get() = "${key}"`,
    ],
  },
  'named-values-parameter-value': {
    matches: [
      `[{"ParameterKey": "DBPassword", "ParameterValue": "«${password}»"}]`,
      `--parameters ParameterKey=DBPassword,ParameterValue=«${password}» x`,
      `  type  = "SecureString"\n  value = "«${password}»"\n`,
      `<meta-data android:name="io.fabric.ApiKey" android:value="«${key}»" />`,
    ],
    nonMatches: [
      '[{"ParameterKey": "DBPassword", "ParameterValue": "${PASSWORD1}"}]',
      '[{"ParameterKey": "InstanceType", "ParameterValue": "t3.micro2"}]',
      '  type  = "SecureString"\n  value = var.db_password1\n',
      `  type  = "String"\n  value = "${password}"\n`,
      `<meta-data android:name="com.acme.Version" android:value="${key}" />`,
      '<meta-data android:name="com.acme.ApiKey" android:value="@string/api_key1" />'.replace('@string/', '$'),
    ],
  },
  'named-values-listed-password': {
    matches: [
      `passwords = {"bob": "«${password}»"}`,
      `user_passwords: { 'amy' => '«${password}»' }`,
      `app.use(basicAuth({ users: { admin: '«${password}»' } }));`,
      `users = {"admin": "«${password}»"}`,
      `$users = ['admin' => '«${password}»'];`,
      `gin.BasicAuth(gin.Accounts{"admin": "«${password}»"})`,
      `var users = map[string]string{"admin": "«${password}»"}`,
      `UPDATE config SET value = '«${password}»' WHERE name = 'smtp_password';`,
    ],
    nonMatches: [
      "basicAuth({ users: { admin: 'Administrator' } })",
      '{ users: { admin: password1 } }',
      'users = {"admin": "Administrator"}',
      "$users = ['admin' => 'Administrator'];",
      'users = {"admin": role1}',
      'accounts{"admin": ""}',
      'names := map[string]string{"admin": "Admin2"}',
      "UPDATE config SET value = 'Blue42x!' WHERE name = 'theme';",
      "UPDATE users SET name = 'anna' WHERE id = '12345678';",
    ],
  },
  'named-values-dumped-password': {
    matches: [`a:1:{s:13:"smtp_password";s:10:"«${password}»";}`, `  ["password"]=>\n  string(10) "«${password}»"\n`],
    nonMatches: [
      's:8:"password";s:0:"";',
      's:8:"password";s:8:"password";',
      's:8:"password";N;',
      '["password"]=>\n  NULL',
      `s:8:"username";s:10:"${password}";`,
    ],
  },
  'named-values-password-element': {
    matches: [
      `<String><Key>Password</Key><Value ProtectInMemory="True">«${password}»</Value></String>`,
      `<tr><td class="e">DB_PASSWORD </td><td class="v">«${password}» </td></tr>`,
      `<td>Password</td><td>«${password}»</td>`,
      `<p>Password: <b>«${password}»</b></p>`,
      `<b>Password:</b> <code>«${password}»</code>`,
      `<input value="«${password}»" type="password" name="pass">`,
      `<param-name>dbPassword</param-name>\n<param-value>«${password}»</param-value>`,
      `<name>javax.jdo.option.ConnectionPassword</name>\n  <value>«${password}»</value>`,
      `<member><name>password</name><value><string>«${password}»</string></value></member>`,
      `<stringProp name="Argument.name">password</stringProp>\n<stringProp name="Argument.value">«${password}»</stringProp>`,
      `<env-entry-name>password</env-entry-name><env-entry-type>java.lang.String</env-entry-type><env-entry-value>«${password}»</env-entry-value>`,
    ],
    nonMatches: [
      '<String><Key>Password</Key><Value ProtectInMemory="True"></Value></String>',
      '<String><Key>Password</Key><Value Protected="True">required</Value></String>',
      '<tr><td class="e">DB_PASSWORD </td><td class="v">********</td></tr>',
      '<td>Password</td><td>********</td>',
      '<td>Password</td><td>string</td>',
      '<input value="{{ password2 }}" type="password">',
      '<input value="" type="password">',
      '<param-name>dbPassword</param-name>\n<param-value>${db.password1}</param-value>',
      '<name>password</name><value>password</value>',
      '<name>password</name><value></value>',
      '<label>Password</label><value>Password1 of the user</value>',
      `<param-name>passwordEncoder</param-name>\n<param-value>${password}</param-value>`,
      '<param-name>password</param-name>\n<param-value>changeme</param-value>',
    ],
  },
  'named-values-key-element': {
    matches: [
      `<stringProp name="Header.name">X-Api-Key</stringProp>\n<stringProp name="Header.value">«${randomText('base62', 32, 9)}»</stringProp>`,
      `<property><name>fs.s3a.secret.key</name><value>«${key}»</value></property>`,
      `<param-name>clientSecret</param-name>\n<param-value>«${key}»</param-value>`,
    ],
    nonMatches: [
      '<stringProp name="Header.name">X-Api-Key</stringProp>\n<stringProp name="Header.value">${key}</stringProp>',
      '<stringProp name="Header.name">Token</stringProp>\n<stringProp name="Header.value">bearer</stringProp>',
      '<name>fs.s3a.secret.key</name><value>${env.KEY}</value>',
      '<name>dfs.block.access.token.enable</name><value>true</value>',
      '<name>api.key</name><value>your-api-key</value>',
      `<name>primary.key</name><value>${key}</value>`,
      '<name>client.secret</name><value>client.secret.name</value>',
    ],
  },
});
