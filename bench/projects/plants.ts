/**
 * Code with keys in it, as people leave it in their projects: constants, headers, addresses, defaults, arguments, members of
 * classes. What is planted checks itself when it is loaded, so that a project's own tests fail once a key is not whole.
 */
import { randomText } from '../../test/support/samples';

const stripe = (salt: number) => `sk_${'live'}_${randomText('base62', 24, salt)}`;
const mailgun = (salt: number) => `ke${'y'}-${randomText('hex', 32, salt)}`;
const sendgrid = (salt: number) => `SG.${randomText('base62', 22, salt)}.${randomText('base62', 43, salt)}`;
const slack = (salt: number) =>
  `xoxb-${randomText('0123456789', 12, salt)}-${randomText('0123456789', 12, salt + 1)}-${randomText('base62', 24, salt)}`;

/** The keys of one project: no two are the same. */
export interface Keys {
  readonly stripe: string;
  readonly restripe: string;
  readonly mailgun: string;
  readonly sendgrid: string;
  readonly slack: string;
}

/** @param salt another one for each project */
export function keysFor(salt: number): Keys {
  return {
    stripe: stripe(salt),
    restripe: stripe(salt + 500),
    mailgun: mailgun(salt),
    sendgrid: sendgrid(salt),
    slack: slack(salt),
  };
}

/** For the end of a CommonJS module. */
export function javascriptPlant({ stripe, restripe, mailgun, sendgrid, slack }: Keys): string {
  const length = stripe.length + 7 + mailgun.length + restripe.length + sendgrid.length + slack.length;
  return `
const plantedStripeKey = '${stripe}';
const planted = {
  headers: { authorization: \`Bearer ${mailgun}\` },
  address: 'https://api.example.com/v1/list?key=${restripe}&page=1'
};
function sendPlanted(token = "${sendgrid}") { return token; }
class PlantedBot { token = '${slack}'; }
if ((plantedStripeKey + planted.headers.authorization + planted.address.replace('https://api.example.com/v1/list', '').slice(5, -7) + sendPlanted() + new PlantedBot().token).length !== ${length}) {
  throw new Error('what was planted is not whole');
}
`;
}

/** For the end of a Python module. */
export function pythonPlant({ stripe, restripe, mailgun, sendgrid, slack }: Keys): string {
  return `

PLANTED_STRIPE_KEY = "${stripe}"
_planted = {"authorization": "Bearer ${mailgun}", "raw": b"${restripe}"}


def _send_planted(token='${sendgrid}'):
    return f"Bearer {token}"


class _PlantedBot:
    token: str = "${slack}"


_planted_lengths = [len(each) for each in (PLANTED_STRIPE_KEY, _planted["authorization"], _planted["raw"], _send_planted(), _PlantedBot.token)]
if _planted_lengths != [${[stripe.length, mailgun.length + 7, restripe.length, sendgrid.length + 7, slack.length].join(', ')}]:
    raise ValueError("what was planted is not whole")
`;
}

/** For the beginning of a Java class's body. */
export function javaPlant({ stripe, restripe, mailgun, sendgrid, slack }: Keys): string {
  const length = stripe.length + mailgun.length + 7 + restripe.length + sendgrid.length + slack.length;
  return `
    private static final String PLANTED_STRIPE_KEY = "${stripe}";
    private static final String[] PLANTED = { "Bearer ${mailgun}", sendPlanted("${restripe}") };
    private static String plantedToken = "${sendgrid}";

    private static String sendPlanted(final String token) {
        return token;
    }

    private static String plantedBot() {
        final String token = "${slack}";
        return token;
    }

    static {
        if ((PLANTED_STRIPE_KEY + PLANTED[0] + PLANTED[1] + plantedToken + plantedBot()).length() != ${length}) {
            throw new IllegalStateException("what was planted is not whole");
        }
    }
`;
}
