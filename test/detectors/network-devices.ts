/** Samples for routers, switches and firewalls. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('lower', 5)}9${randomText('upper', 3)}!`;
const word = `Quay${randomText('digits', 4, 7)}`;
const hidden = `08${randomText('hexUpper', 16, 3)}`;
const junos = `$9$${randomText('base62', 24, 4)}`;
const sealed = randomText('base64', 64, 5);

testDetectors('network-devices', {
  'network-devices-password': {
    matches: [
      `enable password «${password}»\n`,
      `enable secret 0 «${word}»\n`,
      ` ppp chap password 0 «${word}»\n`,
      `        set psksecret «${password}»\n`,
      `set system login user vyos authentication plaintext-password '«${password}»'\n`,
      `password manager user-name "admin" plaintext "«${password}»"\n`,
      `createUser admin SHA "«${word}»" AES\n`,
      `set [ find default=yes ] wpa2-pre-shared-key=«${password}»\n`,
    ],
    nonMatches: [
      '{"encapsulate-shared-secret failed1!.\\nExpected: 00"}',
      '* Whether to enable password mode2!\n',
      'enable password <password>',
      'enable secret level 15 5 xyz',
      'enable password $PASSWORD1\n',
      'service password-encryption\n',
      'set passwd ENC x\n',
      'please enable password protection for Users1 in the form',
      'plaintext-password "${password1}"',
      'ppp chap hostname r1',
    ],
  },
  'network-devices-user-password': {
    matches: [
      `username admin privilege 15 password 0 «${word}»\n`,
      `!\nusername ops secret «${password}»\n`,
      ` neighbor 10.1.1.1 password «${password}»\n`,
      `line vty 0 4\n password «${password}»\n login\n`,
      `line con 0\n exec-timeout 5 0\n password «${word}»\n`,
    ],
    nonMatches: [
      `username admin secret 9 $9$abc`,
      `// The username and password ${word} of a user`,
      'username and password must match\n',
      'username admin password <password>\n',
      'line vty 0 4\n login local\n transport input ssh\n',
      'line vty 0 4\n password 7 x\n',
      'neighbor 10.1.1.1 remote-as 65001\n',
      'username admin privilege 15\n',
    ],
  },
  'network-devices-key': {
    matches: [
      `ip ospf authentication-key «${password}»\n`,
      `snmp-server user me ops v3 auth sha «${password}» priv aes 128 other\n`,
      `tacacs-server host 10.0.0.5 key «${password}»\n`,
      `radius-server key 0 «${word}»\n`,
      `radius server R1\n address ipv4 10.0.0.1 auth-port 1812 acct-port 1813\n key «${password}»\n`,
      `crypto isakmp key «${password}» address 1.2.3.4\n`,
      ` ikev1 pre-shared-key «${password}»\n`,
      `ntp authentication-key 1 md5 «${password}»\n`,
      ` ip ospf message-digest-key 1 md5 «${word}»\n`,
      ` standby 1 authentication md5 key-string «${word}»\n`,
    ],
    nonMatches: [
      'ip ospf authentication-key U2FsdGVkX1+ozJSEI69XJb2K encrypted\n',
      'snmp-server user me ops auth md5 0x5632724fb8ac3699296af26281e1d0f1 localizedkey\n',
      'ip ospf authentication message-digest\n',
      'tacacs-server timeout 10\n',
      'radius-server host 10.0.0.1 auth-port 1812\n',
      'crypto isakmp policy 10\n',
      'ntp server 10.0.0.1 key 12\n',
      'key chain EIGRP1\n key 1\n',
      'pre-shared-key <string>\n',
      'pre-shared-key ascii-text "x"\n',
      'radius-server key 7 x\n',
      'ntp authentication-key 1 md5 $KEY1\n',
    ],
  },
  'network-devices-weak-password': {
    matches: [
      `line con 0\n password 7 «${hidden}»\n`,
      `tacacs-server key 7 «${hidden}»\n`,
      `enable password 7 «${hidden}»\n`,
    ],
    nonMatches: [
      'password 7 characters',
      `password 7 99${hidden}`,
      `password 7 ${hidden}0`,
      `password 5 ${hidden}`,
      'password 7 $HIDDEN1',
    ],
  },
  'network-devices-junos-secret': {
    matches: [
      `pre-shared-key ascii-text "«${junos}»"; ## SECRET-DATA\n`,
      `set system radius-server 10.0.0.1 secret "«${junos}»"\n`,
    ],
    nonMatches: ['secret "$9$"', 'secret "$9$<hash>"', `secret ${junos}`, 'secret "$9${KEY}"', 'secret "$9$xxxx xxxx"'],
  },
  'network-devices-fortios-secret': {
    matches: [`        set password ENC «${sealed}»\n`, `        set psksecret ENC «${sealed}==»\n`],
    nonMatches: [
      'set password ENC <hash>',
      'set password ENC short1\n',
      `# ENC ${sealed}`,
      'set password ENC $PASSWORD',
      'password: ENC[AES256_GCM,data:x]',
    ],
  },
  'network-devices-huawei-secret': {
    matches: [
      ` local-user admin password cipher %^%#«${randomText('base62', 30, 6)}»%^%#\n`,
      ` pre-shared-key cipher %^%#«${randomText('base62', 40, 8)}»%^%#\n`,
    ],
    nonMatches: ['%^%#short%^%#', '%^%#', 'password cipher %^%#not ended', '%^%#two words in here is it%^%#', '# %^%'],
  },
  'network-devices-wireless-element': {
    matches: [`<keyMaterial>«${word}»</keyMaterial>`, `<pre-shared-key>«${password}»</pre-shared-key>`],
    nonMatches: [
      '<keyMaterial></keyMaterial>',
      '<keyMaterial>${KEY_1}</keyMaterial>',
      '<keyMaterial>password</keyMaterial>',
      '<pre-shared-key>xxxxxxxx1</pre-shared-key>'.replace('1<', '<'),
      `<keyType>${word}</keyType>`,
    ],
  },
  'network-devices-snmp-community': {
    matches: [
      `snmp-server community «${word}» RO\n`,
      `snmp-server host 10.0.0.1 version 2c «${word}»\n`,
      `set snmp community «${word}» authorization read-only\n`,
      `rocommunity «${word}» default\n`,
      `com2sec readonly default «${word}»\n`,
    ],
    nonMatches: [
      'snmp-server community TESTSTRINGHERE group ops',
      '- Fix wrong syntax of snmp-server host command generation.\n',
      'snmp-server host 192.0.2.1 source-interface Ethernet1/1\n',
      'snmp-server community public RO\n',
      'snmp-server community <string> ro\n',
      'snmp-server community $COMMUNITY1 RO\n',
      'snmp-server enable traps config\n',
      'no snmp-server community\n',
      'rocommunity public\n',
      'rocommunity your-community default\n',
      'show run | include snmp-server community',
    ],
  },
  'network-devices-uci-option': {
    matches: [`\toption key '«${word}»'\n`, `\toption password '«${password}»'\n`],
    nonMatches: [
      "option key '1'",
      " * When the option key 'strict' is set, it does this directly.",
      "option encryption 'psk2'",
      "option ssid 'Home2019'",
      "option keyword 'Test1234'",
      "option password '$PASSWORD1'",
      "option password 'changeme'",
    ],
  },
});
