/** Elixir programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const elixirPrograms: readonly Program[] = [
  fixed(
    'variable',
    s`
    mailgun_api_key = "⟦1⟧"
    IO.puts(mailgun_api_key)
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'calls without parentheses, first and last argument',
    s`
    IO.puts "⟦1⟧"
    IO.inspect "⟦2⟧", label: "x"
    IO.puts "a" <> "⟦3⟧"
    IO.puts "⟦1⟧" <> "b"
  `,
  ),
  fixed(
    'keywords, maps, tuples, lists',
    s`
    opts = [stripe_key: "⟦1⟧", n: 1]
    map = %{"k" => "⟦2⟧", "⟦3⟧" => 1, token: "⟦1⟧"}
    IO.inspect {opts, map, ["⟦2⟧"], {:ok, "⟦3⟧"}}
    Keyword.get opts, :x, "⟦1⟧"
  `,
  ),
  fixed(
    'attribute of a module',
    s`
    defmodule Billing do
      @stripe_key "⟦1⟧"
      @other 1

      def show(x) do
        IO.puts("#{@stripe_key} #{x} #{@other}")
        headers() |> IO.inspect()
      end

      defp headers, do: [{"authorization", "Bearer " <> @stripe_key}]
    end
    Billing.show(1)
  `,
    { names: ['STRIPE_KEY'] },
  ),
  fixed(
    'attribute with two keys',
    s`
    defmodule Billing do
      @config %{key: "⟦1⟧", token: "Bearer ⟦2⟧"}
      def show, do: IO.inspect(@config.key <> @config[:token])
    end
    Billing.show()
  `,
  ),
  fixed(
    'function bodies and default arguments',
    s`
    defmodule Billing do
      def show(key \\ "⟦1⟧"), do: IO.puts(key)
      def other do
        "⟦2⟧"
      end
      def third, do: "⟦3⟧"
    end
    Billing.show()
    IO.puts Billing.other()
    IO.puts Billing.third()
  `,
  ),
  fixed(
    'interpolated string with escapes',
    s`
    x = 1
    IO.puts("Bearer ⟦1⟧ #{x}\t\u0041 \"q\" \#{x} ⟦2⟧")
  `,
  ),
  fixed(
    'heredocs',
    s`
    text = """
      Bearer ⟦1⟧
    "q" #{1 + 1}
    """
    IO.puts(text)
  `,
  ),
  fixed(
    'charlists',
    s`
    IO.puts('⟦1⟧')
    IO.puts('Bearer ⟦2⟧')
    IO.inspect(length(~c"⟦3⟧"))
  `,
  ),
  fixed(
    'sigils',
    s`
    IO.puts(~s(⟦1⟧))
    IO.puts(~s{a "⟦2⟧" #{1}})
    IO.puts(~S(a #{x} \n ⟦3⟧ z))
    IO.puts(~S[⟦1⟧])
  `,
  ),
  fixed(
    'comparison, pipes, case and cond',
    s`
    given = "x"
    IO.inspect(given == "⟦1⟧")
    "⟦2⟧" |> String.upcase() |> IO.puts()
    result = case given do
      "x" -> "⟦1⟧"
      _ -> "b"
    end
    IO.puts(result)
    if given == "⟦3⟧", do: IO.puts("same"), else: IO.puts("⟦2⟧")
  `,
  ),
  fixed(
    'fallback of a lookup',
    s`
    key = System.get_env("BILLING_KEY") || "⟦1⟧"
    IO.puts(key)
    IO.puts(System.get_env("OTHER_KEY", "⟦2⟧"))
  `,
    { names: ['BILLING_KEY', 'OTHER_KEY'] },
  ),
  fixed(
    'anonymous functions and comprehensions',
    s`
    f = fn x -> x <> "⟦1⟧" end
    g = &(&1 <> "⟦2⟧")
    IO.puts(f.("a") <> g.("b"))
    for x <- ["⟦3⟧"], do: IO.puts(x)
  `,
  ),
  fixed(
    'several on one line',
    s`
    IO.puts("⟦1⟧:⟦2⟧"); IO.puts("⟦3⟧")
  `,
  ),
  refused(
    'constant-only',
    'a pattern',
    s`
    defmodule A do
      def f("⟦1⟧"), do: 1
    end
    case A.f("x") do
      "⟦2⟧" -> 1
    end
  `,
  ),
  refused(
    'constant-only',
    'what runs when the module is compiled',
    s`
    defmodule A do
      use Tesla, token: "⟦1⟧"
      defstruct key: "⟦2⟧"
      @key "⟦3⟧"
      def f(@key), do: 1
    end
  `,
  ),
  refused(
    'comment',
    'documentation and comments',
    s`
    defmodule A do
      @moduledoc "Use ⟦1⟧."
      # ⟦2⟧
    end
  `,
  ),
  refused(
    'string-kind',
    'sigils of words, atoms',
    s`
    IO.inspect ~w(a ⟦1⟧)
    IO.inspect :"⟦2⟧"
  `,
  ),
];
