/** JavaScript programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const javascriptPrograms: readonly Program[] = [
  fixed(
    'initialiser, double quotes',
    s`
    const mailgunApiKey = "⟦1⟧";
    console.log(mailgunApiKey);
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'initialiser, single quotes, no semicolons',
    s`
    const key = '⟦1⟧'
    console.log(key)
  `,
    { names: ['STRIPE_SECRET_KEY'] },
  ),
  fixed(
    'initialiser, template literal',
    s`
    let token = ˋ⟦1⟧ˋ;
    console.log(token);
  `,
  ),
  fixed(
    'argument of a constructor, after require lines',
    s`
    #!/usr/bin/env node
    'use strict';
    const os = require('node:os');
    const { join } = require('node:path');

    class Client {
      constructor(key) { this.key = key; }
    }
    const client = new Client('⟦1⟧');
    console.log(client.key, typeof os, join('a', 'b'));
  `,
  ),
  fixed(
    'ES module with imports',
    s`
    import { join } from 'node:path';
    import os from 'node:os';

    export const stripeToken = '⟦1⟧';
    console.log(stripeToken, join('a', 'b'), typeof os);
  `,
    { file: 'main.mjs', names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'property of an object',
    s`
    const config = { stripe: { secretKey: '⟦1⟧' } };
    console.log(config.stripe.secretKey);
  `,
  ),
  fixed(
    'key of an object',
    s`
    const owners = { '⟦1⟧': 'alice', other: 'bob' };
    console.log(Object.keys(owners).join());
  `,
  ),
  fixed(
    'key of a destructuring pattern',
    s`
    const { '⟦1⟧': owner } = { ['sk_' + '⟦1⟧'.slice(3)]: 'alice' };
    console.log(owner);
  `,
  ),
  fixed(
    'default parameter',
    s`
    function connect(key = '⟦1⟧') { return key; }
    console.log(connect(), connect('other'));
  `,
  ),
  fixed(
    'default of a destructured parameter',
    s`
    const connect = ({ billingKey = '⟦1⟧' } = {}) => billingKey;
    console.log(connect());
  `,
    { names: ['BILLING_KEY'] },
  ),
  fixed(
    'class field, static and private',
    s`
    class Billing {
      static liveKey = '⟦1⟧';
      #secret = '⟦2⟧';
      show() { return [Billing.liveKey, this.#secret].join(); }
    }
    console.log(new Billing().show());
  `,
  ),
  fixed(
    'name of a class member',
    s`
    class Table { '⟦1⟧' = 1; '⟦2⟧'() { return 2; } }
    console.log(Object.keys(new Table()).join(), Object.getOwnPropertyNames(Table.prototype).join());
  `,
  ),
  fixed(
    'case of a switch',
    s`
    function who(key) {
      switch (key) {
        case '⟦1⟧': return 'alice';
        default: return 'nobody';
      }
    }
    console.log(who('⟦1⟧'), who('x'));
  `,
  ),
  fixed(
    'comparison',
    s`
    const given = ['⟦1⟧'][0];
    console.log(given === '⟦1⟧', '⟦1⟧'.length);
  `,
  ),
  fixed(
    'return of an arrow function',
    s`
    const key = () => '⟦1⟧';
    console.log(key());
  `,
  ),
  fixed(
    'Bearer in double quotes',
    s`
    const headers = { Authorization: "Bearer ⟦1⟧" };
    console.log(headers.Authorization);
  `,
  ),
  fixed(
    'Bearer in single quotes with backtick and dollar',
    s`
    const text = 'it\'s ˋ$‹x} and $5: ⟦1⟧ $';
    console.log(text);
  `,
  ),
  fixed(
    'user of a URL in a template with substitutions',
    s`
    const host = 'example.com';
    const url = ˋhttps://api:⟦1⟧@$‹host}/v1?a=$‹1 + 1}ˋ;
    console.log(url);
  `,
  ),
  fixed(
    'query of a URL',
    s`
    const url = new URL('https://example.com/?a=1&key=⟦1⟧&b=2');
    console.log(url.searchParams.get('key'));
  `,
  ),
  fixed(
    'JSON in a string',
    s`
    const json = '{"key":"⟦1⟧","n":{"a":1}}';
    console.log(JSON.parse(json).key);
  `,
  ),
  fixed(
    'octal escape, which no template takes',
    s`
    const text = "\101 ⟦1⟧\n" + "end";
    console.log(text.trim());
  `,
  ),
  fixed(
    'escapes around the key',
    s`
    const text = 'a\tb\u0041\x42\
    ⟦1⟧ \\ "q"';
    console.log(text);
  `,
  ),
  fixed(
    'two keys in one string',
    s`
    const pair = '⟦1⟧:⟦2⟧';
    console.log(pair.split(':').length, pair);
  `,
  ),
  fixed(
    'concatenation',
    s`
    const head = 'x' + '⟦1⟧' + 'y' + "z ⟦2⟧";
    console.log(head);
  `,
  ),
  fixed(
    'operand of ??, || and a ternary',
    s`
    const given = undefined;
    console.log(given ?? '⟦1⟧', given || '⟦1⟧', given ? 1 : '⟦1⟧');
  `,
  ),
  fixed(
    'fallback of a lookup',
    s`
    const key = process.env.BILLING_KEY || '⟦1⟧';
    const other = (process.env['OTHER_KEY'] ?? '⟦2⟧');
    console.log(key, other);
  `,
    { names: ['BILLING_KEY', 'OTHER_KEY'] },
  ),
  fixed(
    'String.raw',
    s`
    console.log(String.rawˋa\n⟦1⟧\dˋ);
  `,
  ),
  fixed(
    'array, spread and call',
    s`
    const all = ['a', '⟦1⟧', ...['⟦2⟧']];
    console.log(all.map(String).join());
  `,
  ),
  fixed(
    'assignment to a member',
    s`
    const config = {};
    config.stripeSecret = '⟦1⟧';
    config['billing-key'] = '⟦2⟧';
    console.log(Object.values(config).join());
  `,
    { names: ['STRIPE_SECRET', 'BILLING_KEY'] },
  ),
  fixed(
    'helper that is there already',
    s`
    function requireEnv(name) {
      const value = process.env[name];
      if (!value) throw new Error(name + ' is not set');
      return value;
    }
    const key = '⟦1⟧';
    console.log(key, typeof requireEnv);
  `,
  ),
  fixed(
    'name of the helper taken by something else',
    s`
    const requireEnv = 5;
    const key = '⟦1⟧';
    console.log(key, requireEnv);
  `,
  ),
  fixed(
    'licence comment on top, comment of the statement',
    s`
    /* Licence: free. */

    // The key.
    const key = '⟦1⟧'; // why
    console.log(key);
  `,
  ),
  fixed('Windows line ends', "const key = '⟦1⟧';\r\nconsole.log(key);\r\n"),
  fixed(
    'value that .env knows under another name',
    s`
    const key = '⟦1⟧';
    console.log(key);
  `,
    { files: { '.env': "OTHER=1\nMY_STRIPE='⟦1⟧'\n" }, names: ['MY_STRIPE'] },
  ),
  fixed(
    'name that .env has for another value',
    s`
    const billingKey = '⟦1⟧';
    console.log(billingKey);
  `,
    { files: { '.env': 'BILLING_KEY=other' }, names: ['BILLING_KEY_2'] },
  ),
  refused(
    'constant-only',
    'name of a module',
    s`
    import '⟦1⟧';
  `,
  ),
  refused(
    'comment',
    'comment',
    s`
    // key: ⟦1⟧
    console.log(1);
  `,
  ),
  refused(
    'string-kind',
    'regular expression',
    s`
    console.log(/⟦1⟧/.test('x'));
  `,
  ),
  refused(
    'string-kind',
    'tagged template',
    s`
    const tag = (parts) => parts.raw[0];
    console.log(tagˋkey ⟦1⟧ˋ);
  `,
  ),
  refused(
    'half-typed',
    'string without an end',
    s`
    const key = '⟦1⟧
    console.log(key);
  `,
  ),
  refused(
    'client-bundle',
    'directive of client code',
    s`
    'use client';
    const key = '⟦1⟧';
    console.log(key);
  `,
  ),
  refused(
    'client-bundle',
    'source of a Vite project',
    s`
    export const key = '⟦1⟧';
  `,
    { file: 'src/api.js', files: { 'package.json': '{"devDependencies":{"vite":"7"}}' } },
  ),
  refused(
    'client-bundle',
    'script that works on the page',
    s`
    document.title = '⟦1⟧';
  `,
  ),
];

export const jsxPrograms: readonly Program[] = [
  fixed(
    'attribute',
    s`
    const h = (type, props, ...children) => ({ type, props, children });
    const page = <form key="⟦1⟧" title='a ⟦2⟧' />;
    console.log(JSON.stringify(page.props));
  `,
  ),
  fixed(
    'text',
    s`
    const h = (type, props, ...children) => ({ type, props, children });
    const page = <p>Key: ⟦1⟧</p>;
    console.log(page.children.join(''));
  `,
  ),
  fixed(
    'expression in braces',
    s`
    const h = (type, props, ...children) => ({ type, props, children });
    const page = <p id={'⟦1⟧'}>{ˋx ⟦2⟧ˋ}</p>;
    console.log(page.props.id, page.children.join());
  `,
  ),
  fixed(
    'attribute in TypeScript',
    s`
    const h = (type: string, props: { id?: string } | null, ...children: unknown[]) => ({ type, props, children });
    export const page = <form id="⟦1⟧" />;
    console.log(page.props?.id);
  `,
    { file: 'main.tsx' },
  ),
  refused(
    'client-bundle',
    'component of a Next.js page',
    s`
    export default function Page() { return <p>⟦1⟧</p>; }
  `,
    { file: 'pages/index.jsx', files: { 'package.json': '{"dependencies":{"next":"15"}}' } },
  ),
];
