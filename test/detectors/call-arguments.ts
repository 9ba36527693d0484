import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('lower', 5)}9${randomText('upper', 3)}!`;
const key = randomText('base62', 32);
const seed = randomText('base32', 32);

testDetectors('call-arguments', {
  'call-arguments-password': {
    matches: [
      `new NetworkCredential("app", "«${password}»")`,
      `new UsernamePasswordCredentials("app", "«${password}»");`,
      `requests.get(url, auth=('app', '«${password}»'))`,
      `auth=HTTPBasicAuth('app', '«${password}»')`,
      `req.SetBasicAuth("app", "«${password}»")`,
      `client.basic_auth("app", Some("«${password}»"))`,
      `DriverManager.getConnection("jdbc:mysql://db/x", "app", "«${password}»")`,
      `new PDO('mysql:host=db', 'app', '«${password}»');`,
      `mysqli_connect("db.acme.io", "app", "«${password}»", "shop")`,
      `smtp.login("me@acme.io", "«${password}»")`,
      `FTP('ftp.acme.io', 'app', '«${password}»')`,
      `url.UserPassword("app", "«${password}»")`,
      `WiFi.begin("office", "«${password}»");`,
      `request.basic_auth "app", "«${password}»"\n`,
      `DBI->connect("dbi:mysql:shop", "app", "«${password}»");`,
      `Credentials("Realm", "repo.acme.io", "app", "«${password}»")`,
      `conn.login('jane@acme.io', '«forest${'walk'}ing»', done)`,
      `new PasswordAuthentication(user, "«${password}»".toCharArray())`,
      `new UsernamePasswordAuthenticationToken("app", "«${password}»")`,
      `env.put(Context.SECURITY_CREDENTIALS, "«${password}»");`,
      `await userManager.CreateAsync(user, "«${password}»");`,
    ],
    nonMatches: [
      'new NetworkCredential(user, password)',
      'env.put(Context.SECURITY_CREDENTIALS, bindPassword);',
      'await userManager.CreateAsync(user, "password");',
      'new NetworkCredential("app", "password")',
      'new NetworkCredential("app", Environment.GetEnvironmentVariable("APP_PASSWORD"))',
      "auth=('user', 'pass')",
      "auth=(os.environ['USER_1'], os.environ['PASS_1'])",
      'smtp.login(user, password)',
      'smtp.login("me@example.com", "your-password")',
      'login("/login1", "GET")',
      'getConnection("jdbc:mysql://db/x")',
      'getConnection(url, "root", "")',
      'new PDO($dsn, $user, $password)',
      "mysqli_connect('localhost', 'root', '${DB_PASSWORD}')",
      'FTP("ftp.acme.io", "anonymous", "anonymous")',
    ],
  },
  'call-arguments-store-password': {
    matches: [
      `keyStore.load(stream, "«${password}»".toCharArray());`,
      `factory.init(keyStore, "«${password}»".toCharArray());`,
      `new PBEKeySpec("«${password}»".toCharArray(), salt, 1000, 256)`,
    ],
    nonMatches: [
      'char[] digits = "0123456789abcdef".toCharArray();',
      `char[] alphabet = "${password}".toCharArray();`,
      'keyStore.load(stream, password.toCharArray());',
      'keyStore.load(stream, "".toCharArray());',
      'keyStore.load(stream, "password".toCharArray());',
    ],
  },
  'call-arguments-expect': {
    matches: [`expect "*?assword:*"\nsend "«${password}»\\r"\n`, `expect "Password: " { send -- "«${password}»\\r" }`],
    nonMatches: [
      `expect "prompt>"\nsend "${password}\\r"\n`,
      'expect "*?assword:*"\nsend "$password\\r"\n',
      'expect "*?assword:*"\nsend "password\\r"\n',
    ],
  },
  'call-arguments-key': {
    matches: [
      `jwt.sign({ id: user.id }, '«${key}»')`,
      `jwt.sign(claims, "«${key}»", { expiresIn: '1h' })`,
      `jwt.verify(token, '«${key}»')`,
      `jwt.encode(claims, "«${key}»", algorithm="HS256")`,
      `crypto.createHmac('sha256', '«${key}»')`,
      `crypto.createCipheriv('aes-256-cbc', '«${key}»', iv)`,
      `app.use(cookieParser('«${key}»'))`,
      `hmac.new(b"«${key}»", message)`,
      `Fernet(b'«${key}»')`,
      `pyotp.TOTP('«${seed}»')`,
      `Algorithm.HMAC256("«${key}»")`,
    ],
    nonMatches: [
      'jwt.sign(claims, process.env.JWT_SECRET)',
      'jwt.sign(claims, "your-256-bit-secret")',
      "jwt.sign(claims, 'shhhhh')",
      'jwt.verify(token, getKey, { algorithms: ["RS256"] })',
      "jwt.decode(token, 'secret_key_here')",
      "crypto.createHmac('sha256', secret)",
      "crypto.createHmac('sha256', 'key')",
      'app.use(cookieParser())',
      'hmac.new(key, message, hashlib.sha256)',
      'new SecretKeySpec(bytes, "AES")',
      'pyotp.TOTP(seed)',
      'Fernet(Fernet.generate_key())',
    ],
  },
});
