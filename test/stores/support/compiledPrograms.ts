/** Programs with a key in them, in languages that are compiled. */
import { storeProgram as program } from './storeProgram';

const s = String.raw;

/** Each prints the key. */
export const compiledPrograms = {
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
    program(
      'a constructor, a method and a lambda',
      'Main.java',
      s`
      import java.util.function.Supplier;

      public class Main {
          private final String stripeSecretKey;

          Main() {
              this.stripeSecretKey = "⟦1⟧";
          }

          String header() {
              Supplier<String> key = () -> "⟦1⟧";
              return "Bearer " + key.get() + stripeSecretKey;
          }

          public static void main(String[] args) {
              System.out.println(new Main().header());
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
    program(
      'a function, and a field of a struct',
      'main.go',
      s`
      package main

      import (
      ${'\t'}"fmt"
      ${'\t'}"strings"
      )

      type client struct {
      ${'\t'}stripeSecretKey string
      }

      func open() client {
      ${'\t'}return client{stripeSecretKey: "⟦1⟧"}
      }

      func main() {
      ${'\t'}fmt.Println(strings.ToUpper("a"), open().stripeSecretKey, "Bearer "+"⟦1⟧")
      }
    `,
    ),
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
    program(
      'a constructor, an async method and a property',
      'Program.cs',
      s`
      using System;
      using System.Threading.Tasks;

      class Shop
      {
          readonly string stripeSecretKey;

          public Shop()
          {
              stripeSecretKey = "⟦1⟧";
          }

          public string Header => "Bearer " + "⟦1⟧";

          public async Task<string> Show()
          {
              await Task.Yield();
              return stripeSecretKey + "⟦1⟧";
          }
      }

      static class Program
      {
          static void Main()
          {
              var shop = new Shop();
              Console.WriteLine(shop.Header + shop.Show().Result);
          }
      }
    `,
    ),
  ],
} as const;
