/** TypeScript programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const typescriptPrograms: readonly Program[] = [
  fixed(
    'script without imports',
    s`
    const serviceKey: string = '⟦1⟧';
    console.log(serviceKey.length, serviceKey);
  `,
  ),
  fixed(
    'script, part of a larger string',
    s`
    const bearer: string = 'Bearer ⟦1⟧' + '!';
    console.log(bearer);
  `,
  ),
  fixed(
    'module, initialiser with a type',
    s`
    import { join } from 'node:path';

    export const mailgunApiKey: string = "⟦1⟧";
    console.log(mailgunApiKey, join('a', 'b'));
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'CommonJS module by its ending',
    s`
    const token = '⟦1⟧';
    console.log(token);
    export {};
  `,
    { file: 'main.cts' },
  ),
  fixed(
    'as const on a scalar',
    s`
    export const key = '⟦1⟧' as const;
    console.log(key);
  `,
  ),
  fixed(
    'as const on an object',
    s`
    export const config = { key: '⟦1⟧', n: 1 } as const;
    console.log(config.key, config.n);
  `,
  ),
  fixed(
    'literal type and literal value',
    s`
    export const key: '⟦1⟧' = '⟦1⟧';
    console.log(key);
  `,
  ),
  fixed(
    'as string, satisfies',
    s`
    export const a = '⟦1⟧' as string;
    export const b = '⟦2⟧' satisfies string;
    console.log(a, b);
  `,
  ),
  fixed(
    'class with parameter property and static field',
    s`
    export class Client {
      static readonly liveKey: string = '⟦1⟧';
      private readonly other = '⟦2⟧';
      constructor(private readonly key: string = '⟦3⟧') {}
      show(): string { return [Client.liveKey, this.other, this.key].join(); }
    }
    console.log(new Client().show());
  `,
  ),
  fixed(
    'optional and default parameters',
    s`
    export function connect(host: string, billingKey = '⟦1⟧', mode?: string): string {
      return host + billingKey + String(mode);
    }
    console.log(connect('h'));
  `,
  ),
  fixed(
    'argument of a decorator',
    s`
    const seen: string[] = [];
    function keyed(key: string) {
      return (target: unknown): void => { seen.push(key, typeof target); };
    }
    @keyed('⟦1⟧')
    export class Client {}
    console.log(seen.join(), typeof Client);
  `,
  ),
  fixed(
    'generic call and record',
    s`
    export const all = new Map<string, string>([['live', '⟦1⟧']]);
    export const record: Record<string, number> = { '⟦2⟧': 1 };
    console.log([...all.values()].join(), Object.keys(record).join());
  `,
  ),
  fixed(
    'Bearer in a typed object',
    s`
    interface Headers { Authorization: string }
    export const headers: Headers = { Authorization: 'Bearer ⟦1⟧' };
    console.log(headers.Authorization);
  `,
  ),
  fixed(
    'template with substitution',
    s`
    const host: string = 'h';
    export const url = ˋhttps://u:⟦1⟧@$‹host}ˋ;
    console.log(url);
  `,
  ),
  fixed(
    'octal-free escapes',
    s`
    export const text = 'a\u{41}\'b ⟦1⟧';
    console.log(text);
  `,
  ),
  fixed(
    'function overloads and non-null',
    s`
    export function pick(which: 'a'): string;
    export function pick(which: 'b'): string;
    export function pick(which: string): string { return which === 'a' ? '⟦1⟧' : '⟦2⟧'; }
    console.log(pick('a'), pick('b'));
  `,
  ),
  fixed(
    'enum of numbers beside it',
    s`
    export enum Mode { Live = 1 }
    export const keys = { [Mode.Live]: '⟦1⟧' };
    console.log(keys[Mode.Live]);
  `,
  ),
  fixed(
    'fallback of a lookup',
    s`
    export const key = process.env['BILLING_KEY'] ?? '⟦1⟧';
    console.log(key);
  `,
    { names: ['BILLING_KEY'] },
  ),
  fixed(
    'namespace',
    s`
    export namespace Config { export const stripeSecret = '⟦1⟧'; }
    console.log(Config.stripeSecret);
  `,
    { names: ['STRIPE_SECRET'] },
  ),
  fixed(
    'type import, triple slash and licence',
    s`
    /// <reference types="node" />
    import type { PathLike } from 'node:fs';

    export const key: string = '⟦1⟧';
    export const path: PathLike = '/';
    console.log(key, String(path));
  `,
  ),
  refused(
    'constant-only',
    'member of an enum of strings',
    s`
    export enum Keys { Live = '⟦1⟧' }
    console.log(Keys.Live);
  `,
  ),
  refused(
    'constant-only',
    'literal in a union type',
    s`
    export type Key = '⟦1⟧' | 'other';
  `,
  ),
  refused(
    'constant-only',
    'name of a class member',
    s`
    export class Table { '⟦1⟧' = 1; }
  `,
  ),
  refused(
    'constant-only',
    'name of a member of an interface',
    s`
    export interface Table { '⟦1⟧': number }
  `,
  ),
  refused(
    'constant-only',
    'declaration file',
    s`
    export declare const key = '⟦1⟧';
  `,
    { file: 'main.d.ts' },
  ),
  refused(
    'constant-only',
    'ambient declaration',
    s`
    export declare namespace Config { const key: '⟦1⟧' | 'x'; }
  `,
  ),
  fixed(
    'enum of strings that is read alone',
    s`
    enum Keys {
      Live = '⟦1⟧', // a note
      Auth = "Bearer ⟦2⟧",
      Plain = 'x',
    }

    function show(key: string): void {
      console.log(key, Keys.Plain);
    }
    show(Keys.Live + Keys.Auth);
    console.log(Keys.Live.length, Keys.Auth.length);
  `,
  ),
  fixed('enum that the compiler puts in', "const enum Keys { Live = '⟦1⟧' }\nexport {};\nconsole.log(Keys.Live);\n"),
  refused(
    'constant-only',
    'enum of strings that is a type, too',
    s`
    enum Keys { Live = '⟦1⟧' }
    const show = (key: Keys) => console.log(key);
    show(Keys.Live);
  `,
  ),
  refused(
    'constant-only',
    'enum of strings with a case for each',
    s`
    enum Keys { Live = '⟦1⟧', Test = 'x' }
    switch (process.argv[2]) { case Keys.Live: console.log(1); }
  `,
  ),
  refused(
    'constant-only',
    'enum of strings and numbers',
    "enum Keys { Live = '⟦1⟧', Count = 2 }\nconsole.log(Keys.Live);\n",
  ),
];
