/** Programs with a key in them, for each language: one in the plainest place, one in a function or class. */
import { dedent, type Program } from '../../fixes/support/program';
import type { StoreLanguage } from './toolchains';

const s = String.raw;

function program(title: string, file: string, source: string): Program {
  return { title, file, source: dedent(source) };
}

/** Each prints the key. */
export const storePrograms: Readonly<Record<StoreLanguage, readonly Program[]>> = {
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
  ],
  java: [
    program(
      'a constant of a class',
      'Main.java',
      s`
      import java.util.List;

      public class Main {
          static final String STRIPE_SECRET_KEY = "⟦1⟧";

          public static void main(String[] args) {
              System.out.println(List.of(STRIPE_SECRET_KEY));
          }
      }
    `,
    ),
  ],
  go: [
    program(
      'a constant of a package',
      'main.go',
      s`
      package main

      import "fmt"

      const stripeSecretKey = "⟦1⟧"

      func main() {
      ${'\t'}fmt.Println(stripeSecretKey)
      }
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
    program('a script on one line', 'main.php', "<?php $stripeSecretKey = '⟦1⟧'; echo $stripeSecretKey;\n"),
  ],
  csharp: [
    program(
      'a constant of a class',
      'Program.cs',
      s`
      using System;

      static class Program
      {
          const string StripeSecretKey = "⟦1⟧";

          static void Main()
          {
              Console.WriteLine(StripeSecretKey);
          }
      }
    `,
    ),
  ],
};
