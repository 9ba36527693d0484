/** Samples for the detectors of Private key. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const pem = [
  `-----BEGIN ${'RSA '}PRIVATE KEY-----`,
  randomText('base64', 64),
  randomText('base64', 64, 1),
  `${randomText('base64', 40)}==`,
  `-----END ${'RSA '}PRIVATE KEY-----`,
].join('\n');
const openssh = [
  `-----BEGIN ${'OPENSSH '}PRIVATE KEY-----`,
  randomText('base64', 64),
  randomText('base64', 64, 1),
  `${randomText('base64', 40)}==`,
  `-----END ${'OPENSSH '}PRIVATE KEY-----`,
].join('\n');
const pgp = [
  `-----BEGIN ${'PGP '}PRIVATE KEY BLOCK-----`,
  'Version: GnuPG v2',
  '',
  randomText('base64', 64),
  randomText('base64', 64, 1),
  '=aB3d',
  `-----END ${'PGP '}PRIVATE KEY BLOCK-----`,
].join('\n');
/** 200 lines of it are found, which the detector looks at in one. */
const ringLines = Array.from({ length: 300 }, (_, line) => randomText('base64', 64, line));
const ring = [
  `-----BEGIN ${'PGP '}PRIVATE KEY BLOCK-----`,
  'Version: GnuPG v0.9.3 (GNU/Linux)',
  'Comment: For info see http://www.gnupg.org',
  '',
  ...ringLines.slice(0, 200),
].join('\n');
const openvpn = [
  `-----BEGIN ${'OpenVPN '}Static key V1-----`,
  ...Array.from({ length: 16 }, (_, line) => randomText('hex', 32, line)),
  `-----END ${'OpenVPN '}Static key V1-----`,
].join('\n');
const ssh2 = [
  `---- BEGIN ${'SSH2 '}ENCRYPTED PRIVATE KEY ----`,
  'Comment: "jane"',
  randomText('base64', 64),
  randomText('base64', 64, 1),
  `---- END ${'SSH2 '}ENCRYPTED PRIVATE KEY ----`,
].join('\n');
const putty = [
  'PuTTY-User-Key-File-3: ssh-ed25519',
  'Encryption: none',
  'Public-Lines: 1',
  randomText('base64', 64),
  'Private-Lines: 1',
  randomText('base64', 64, 1),
  `Private-MAC: ${randomText('hex', 64)}`,
].join('\n');
const base64 = Buffer.from(
  [`-----BEGIN ${'RSA '}PRIVATE KEY-----`, randomText('base64', 64), `-----END ${'RSA '}PRIVATE KEY-----`, ''].join(
    '\n',
  ),
).toString('base64');
const xml = `${randomText('base64', 172)}`;
const jwk = `${randomText('base64url', 43)}`;

testDetectors('private-key', {
  'private-key-pem': {
    matches: [
      `key = """«${pem}»"""`,
      `spec:\n  tls.key: |\n${' '.repeat(12)}«${pem.replaceAll('\n', `\n${' '.repeat(12)}`)}»\n`,
      `key = \`\n\t«${pem.replaceAll('\n', '\n\t\t\t\t\t\t\t\t\t\t\t')}»\`;`,
      `const key = \`«${pem}»\`;`,
      `tls.key: |\n  «${pem}»\n`,
      `«${pem.replaceAll('RSA', 'RSA-PSS')}»\n`,
    ],
    nonMatches: [
      `-----BEGIN RSA PRIVATE KEY-----`,
      `-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----`,
      `-----BEGIN PRIVATE KEY-----\n<your key>\n-----END PRIVATE KEY-----`,
      `-----BEGIN CERTIFICATE-----\n\${"x"}\n-----END CERTIFICATE-----`,
      `-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuZ0\n-----END PUBLIC KEY-----`,
    ],
  },
  'private-key-openssh': {
    matches: [`key = """«${openssh}»"""`, `const key = \`«${openssh}»\`;`],
    nonMatches: [
      `-----BEGIN OPENSSH PRIVATE KEY-----`,
      `-----BEGIN OPENSSH PRIVATE KEY-----\n...\n-----END OPENSSH PRIVATE KEY-----`,
      `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO jane@example.com`,
    ],
  },
  'private-key-pgp': {
    matches: [`key = """«${pgp}»"""`, `const key = \`«${pgp}»\`;`, `«${ring}»\n${ringLines.slice(200).join('\n')}\n`],
    nonMatches: [
      `-----BEGIN PGP PRIVATE KEY BLOCK-----`,
      `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n...\n-----END PGP PRIVATE KEY BLOCK-----`,
      `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF\n-----END PGP PUBLIC KEY BLOCK-----`,
    ],
  },
  'private-key-openvpn': {
    matches: [`«${openvpn}»\n`, `<tls-auth>\n«${openvpn}»\n</tls-auth>\n`],
    nonMatches: [
      '-----BEGIN OpenVPN Static key V1-----',
      '-----BEGIN OpenVPN Static key V1-----\n...\n-----END OpenVPN Static key V1-----',
      openvpn.replace(/[0-9a-f]{32}/, 'x'.repeat(32)),
    ],
  },
  'private-key-ssh2': {
    matches: [`key = """«${ssh2}»"""`, `const key = \`«${ssh2}»\`;`],
    nonMatches: [
      `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----`,
      `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n...\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
      `---- BEGIN SSH2 PUBLIC KEY ----\nAAAAB3Nza\n---- END SSH2 PUBLIC KEY ----`,
    ],
  },
  'private-key-putty': {
    matches: [`«${putty}»\n`, `"ppk": \`«${putty}»\``],
    nonMatches: [
      `PuTTY-User-Key-File-3: ssh-rsa`,
      `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nPrivate-MAC:`,
      `the header PuTTY-User-Key-File-3 names the version`,
    ],
  },
  'private-key-base64': {
    matches: [`tls.key: «${base64}»\n`, `PRIVATE_KEY_BASE64="«${base64}»"`],
    nonMatches: [
      `LS0tLS1CRUdJTi`,
      `LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUMvakNDQWVhZ0F3SUJBZ0lCQURBTkJna3Foa2lHOXcwQkFRc0ZBREFW`,
      `TLS_KEY=\${KEY_BASE64}`,
    ],
  },
  'private-key-xml': {
    matches: [
      `<RSAKeyValue><Modulus>0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9</Modulus><Exponent>AQAB</Exponent><D>«${xml}»</D></RSAKeyValue>`,
      `rsa.FromXmlString("<RSAKeyValue><Modulus>0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9</Modulus><Exponent>AQAB</Exponent><D>«${xml}»</D></RSAKeyValue>");`,
    ],
    nonMatches: [
      `<RSAKeyValue><Modulus>${xml}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
      `<RSAKeyValue><Modulus></Modulus><D></D></RSAKeyValue>`,
      `<D>${xml}</D>`,
    ],
  },
  'private-key-jwk': {
    matches: [
      `{ "kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0", "d": "«${jwk}»" }`,
      `{"kty":"oct","k":"«${jwk}»","alg":"HS256"}`,
    ],
    nonMatches: [
      `{ "kty": "RSA", "n": "${jwk}", "e": "AQAB" }`,
      `{ "kty": "EC", "d": "" }`,
      `{ "kid": "a", "d": "${jwk}" }`,
    ],
  },
});
