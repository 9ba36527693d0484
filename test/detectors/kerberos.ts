/** Samples for the detectors of Kerberos. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const hash = (etype: string) =>
  `$krb5${etype}$alice@ACME.EXAMPLE:${randomText('hex', 32, 1)}$${randomText('hex', 400, 2)}`;
const asrep = hash(`asrep${'$23'}`);
const tgs = `$krb5${'tgs'}$23$*svc$ACME$http/web*$${randomText('hex', 32, 5)}$${randomText('hex', 600, 6)}`;

testDetectors('kerberos', {
  'kerberos-ticket-hash': {
    matches: [`«${asrep}»`, `«${tgs}»\n`],
    nonMatches: [
      'prefixes are $krb5asrep$ and $krb5tgs$',
      asrep.slice(0, 80),
      asrep.replace('krb5', 'krb4'),
      `$krb5asrep$23$user@domain:<hash>$<hash>`,
    ],
  },
});
