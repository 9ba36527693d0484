/**
 * The files of the sample workspace: a small shop in several languages, with the keys that people leave in such code.
 * Every program runs as it is, without packages and without a network: it says what it would do.
 */
import { keys } from './keys.mjs';

/**
 * Makes the files, with new keys.
 *
 * @returns {Readonly<Record<string, string>>} text by path, `/`-separated
 */
export function sampleFiles() {
  const stripe = keys.stripeSecretKey();
  return {
    'README.md': readme,
    '.gitignore': 'node_modules/\n__pycache__/\n*.class\n',
    'package.json':
      '{\n  "name": "sample-shop",\n  "private": true,\n  "type": "module",\n  "scripts": { "orders": "node src/mailer.js" }\n}\n',
    'src/payments.ts': payments(stripe),
    'src/mailer.js': mailer(keys.mailgunKey()),
    'src/receipts.js': receipts,
    'jobs/report.py': report(keys.slackBotToken()),
    'jobs/backup.go': backup(keys.awsKeyId(), keys.awsSecretKey()),
    'jobs/Newsletter.java': newsletter(keys.sendgridKey()),
    'jobs/release.rb': release(keys.gitlabToken()),
    'web/webhook.php': webhook(keys.stripeWebhookSecret()),
    'web/index.html': page(keys.stripePublishableKey(), keys.googleMaps()),
    'alerts/Program.cs': alerts(keys.telegramToken()),
    'deploy/compose.yml': compose(keys.password(), stripe),
  };
}

const readme = `# Sample shop

Made a moment ago by \`npm start\`; gone when it ends. Every key in here is random and opens nothing.

1. Open \`src/mailer.js\`: the key is underlined. Put the caret on it, press Ctrl+. (Cmd+. on a Mac) and choose the first fix.
2. Run \`node src/mailer.js\` in a terminal before and after, then with \`node --env-file=.env src/mailer.js\`.
3. Press F1 and run "Keylift: Scan Workspace for Secrets".
`;

/** @param {string} key */
const payments = (key) => `interface Charge {
  readonly amount: number;
  readonly currency: 'eur' | 'usd';
}

const stripeSecretKey = '${key}';

export function chargeRequest(charge: Charge): Request {
  return new Request('https://api.stripe.com/v1/charges', {
    method: 'POST',
    headers: { Authorization: \`Bearer \${stripeSecretKey}\` },
    body: new URLSearchParams({ amount: String(charge.amount), currency: charge.currency }),
  });
}
`;

/** @param {string} key */
const mailer = (key) => `// Tells a customer that an order is on its way.
const apiKey = '${key}';
const domain = 'mail.example.com';

export function confirmation(order) {
  return {
    url: \`https://api.mailgun.net/v3/\${domain}/messages\`,
    headers: { Authorization: \`Basic \${Buffer.from(\`api:\${apiKey}\`).toString('base64')}\` },
    body: { to: order.email, subject: \`Order \${order.id} is on its way\` },
  };
}

const { url, headers, body } = confirmation({ id: 1042, email: 'ada@example.com' });
console.log(\`POST \${url} (\${headers.Authorization.length} characters of authorization)\`);
console.log(body.subject);
`;

const receipts = `// Nothing to find here: the key comes from the environment.
const apiKey = process.env.RECEIPTS_API_KEY;

export function isConfigured() {
  return apiKey !== undefined;
}
`;

/** @param {string} token */
const report = (token) => `"""Posts yesterday's numbers to the team's channel."""
import json


class Reporter:
    def __init__(self, token="${token}"):
        self.token = token

    def message(self, orders):
        return {
            "url": "https://slack.com/api/chat.postMessage",
            "headers": {"Authorization": f"Bearer {self.token}"},
            "body": json.dumps({"channel": "#orders", "text": f"{orders} orders yesterday"}),
        }


if __name__ == "__main__":
    message = Reporter().message(orders=37)
    print("POST", message["url"], message["body"])
`;

/**
 * @param {string} id
 * @param {string} secret
 */
const backup = (id, secret) => `// Copies the day's orders to a bucket.
package main

import "fmt"

const bucket = "shop-backups"

func main() {
	awsAccessKeyID := "${id}"
	awsSecretAccessKey := "${secret}"
	fmt.Printf("PUT s3://%s/orders.csv, signed with %d + %d characters\\n", bucket, len(awsAccessKeyID), len(awsSecretAccessKey))
}
`;

/** @param {string} key */
const newsletter = (key) => `public class Newsletter {
    private static final String SENDGRID_API_KEY = "${key}";

    public static void main(String[] args) {
        String authorization = "Bearer " + SENDGRID_API_KEY;
        System.out.println("POST https://api.sendgrid.com/v3/mail/send, authorization of " + authorization.length() + " characters");
    }
}
`;

/** @param {string} token */
const release = (token) => `# Tags a release of the shop.
GITLAB_TOKEN = '${token}'

def tag_request(name)
  { url: "https://gitlab.example.com/api/v4/projects/7/repository/tags?tag_name=#{name}", headers: { 'PRIVATE-TOKEN' => GITLAB_TOKEN } }
end

request = tag_request('v1.4.0')
puts "POST #{request[:url]} (token of #{request[:headers]['PRIVATE-TOKEN'].length} characters)"
`;

/** @param {string} secret */
const webhook = (secret) => `<?php
// Checks that a call really comes from the payment provider.
$endpointSecret = '${secret}';

function isGenuine(string $payload, string $signature, string $secret): bool
{
    return hash_equals(hash_hmac('sha256', $payload, $secret), $signature);
}

echo isGenuine('{}', hash_hmac('sha256', '{}', $endpointSecret), $endpointSecret) ? "genuine\\n" : "forged\\n";
`;

/**
 * @param {string} publishable
 * @param {string} maps
 */
const page = (publishable, maps) => `<!doctype html>
<title>Sample shop</title>
<!-- A publishable key is public by design: Keylift says to restrict it and does not ask to hide it. -->
<script src="https://maps.example.com/api/js?key=${maps}"></script>
<script>
  const stripe = Stripe('${publishable}');
</script>
`;

/** @param {string} token */
const alerts = (token) => `using System;

class Program
{
    static void Main()
    {
        var botToken = "${token}";
        Console.WriteLine("POST https://api.telegram.org/bot…/sendMessage, token of " + botToken.Length + " characters");
    }
}
`;

/**
 * @param {string} password
 * @param {string} stripe
 */
const compose = (password, stripe) => `services:
  shop:
    image: shop:1.4.0
    environment:
      DATABASE_URL: postgres://shop:${password}@db.internal:5432/shop
      STRIPE_SECRET_KEY: ${stripe}
  db:
    image: postgres:17
`;
