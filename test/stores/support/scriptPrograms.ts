/** Programs with a key in them, in languages that are run as they are written. */
import { storeProgram as program } from './storeProgram';

const s = String.raw;

/** Each prints the key. */
export const scriptPrograms = {
  javascript: [
    program(
      'the top level of a module',
      'main.mjs',
      s`
      import { basename } from 'node:path';

      const stripeSecretKey = '⟦1⟧';
      console.log(basename('a/b'), stripeSecretKey);
    `,
    ),
    program(
      'an async function of a script, in a longer string',
      'main.cjs',
      s`
      const { basename } = require('path')

      async function main() {
        const headers = { authorization: ˋBearer ⟦1⟧ˋ }
        console.log(basename('a/b'), headers.authorization, "Bearer " + "⟦1⟧")
      }
      main()
    `,
    ),
    program(
      'an async method, and a callback',
      'main.mjs',
      s`
      class Shop {
        async show() {
          const stripeSecretKey = "⟦1⟧";
          const all = await Promise.all([1, 2].map(async (n) => [n, 'Bearer ⟦1⟧']));
          console.log(stripeSecretKey, all);
        }
      }
      await new Shop().show();
    `,
    ),
  ],
  typescript: [
    program(
      'a typed module',
      'main.mts',
      s`
      import { basename } from "node:path";

      const stripeSecretKey: string = "⟦1⟧";
      console.log(basename("a/b"), stripeSecretKey);
    `,
    ),
    program(
      'an async arrow function, and a property',
      'main.mts',
      s`
      const headersFor = async (shop: string) => ({ shop, authorization: 'Bearer ⟦1⟧' });
      const stripe = { secretKey: '⟦1⟧' as string };

      console.log(await headersFor('a'), stripe.secretKey.length, stripe);
    `,
    ),
  ],
  python: [
    program(
      'a module',
      'main.py',
      s`
      import sys

      STRIPE_SECRET_KEY = "⟦1⟧"
      print(STRIPE_SECRET_KEY, sys.byteorder)
    `,
    ),
    program(
      'a coroutine',
      'main.py',
      s`
      """About this."""
      import asyncio


      async def main():
          stripe_secret_key = '⟦1⟧'
          print(f"Bearer {stripe_secret_key}")

      asyncio.run(main())
    `,
    ),
    program(
      'a class attribute, a constructor and a callback',
      'main.py',
      s`
      class Shop:
          stripe_secret_key = "⟦1⟧"

          def __init__(self, secret_key=None):
              self.stripe_secret_key = secret_key or '⟦1⟧'


      print(Shop.stripe_secret_key, Shop().stripe_secret_key, *map(lambda n: f"{n} ⟦1⟧", [1]))
    `,
    ),
  ],
  ruby: [
    program(
      'a constant of a class',
      'main.rb',
      s`
      # frozen_string_literal: true

      require "json"

      class Shop
        STRIPE_SECRET_KEY = "⟦1⟧"
      end
      puts JSON.generate([Shop::STRIPE_SECRET_KEY])
    `,
    ),
    program(
      'a script without requires',
      'main.rb',
      s`
      stripe_secret_key = 'Bearer ⟦1⟧'
      puts stripe_secret_key
    `,
    ),
    program(
      'a constructor, and a block',
      'main.rb',
      s`
      class Shop
        def initialize
          @stripe_secret_key = "⟦1⟧"
        end

        def show
          [1].map { |n| "#{n} #{@stripe_secret_key} Bearer ⟦1⟧" }
        end
      end
      puts Shop.new.show
    `,
    ),
  ],
  php: [
    program(
      'a property of a class',
      'main.php',
      s`
      <?php

      declare(strict_types=1);

      namespace Shop;

      final class Payment
      {
          private string $stripeSecretKey = '⟦1⟧';

          public function show(): void
          {
              echo $this->stripeSecretKey, "\n";
          }
      }
      (new Payment())->show();
    `,
    ),
    program(
      'a script',
      'main.php',
      s`
      <?php
      $stripeSecretKey = "Bearer ⟦1⟧";
      echo $stripeSecretKey, "\n";
    `,
    ),
    program(
      'a page with code in it',
      'main.php',
      s`
      <p>x</p>
      <?php $stripeSecretKey = '⟦1⟧'; ?>
      <p><?= $stripeSecretKey ?></p>
    `,
    ),
    program(
      'a constructor, and a closure',
      'main.php',
      s`
      <?php

      class Payment
      {
          private string $stripeSecretKey;

          public function __construct()
          {
              $this->stripeSecretKey = "⟦1⟧";
          }

          public function show(): string
          {
              $header = fn (string $kind): string => "$kind ⟦1⟧";
              return $header('Bearer') . $this->stripeSecretKey;
          }
      }
      echo (new Payment())->show(), "\n";
    `,
    ),
    program('a script on one line', 'main.php', "<?php $stripeSecretKey = '⟦1⟧'; echo $stripeSecretKey;\n"),
  ],
} as const;
