/** Erlang programs with a key in them: position by kind of string. */
import { dedent, fixed, type Program, refused } from '../support/program';

const script = (body: string) => `#!/usr/bin/env escript\n${dedent(body)}`;
const s = String.raw;

export const erlangPrograms: readonly Program[] = [
  fixed(
    'variable',
    script(s`
    main(_) ->
        MailgunApiKey = "⟦1⟧",
        io:put_chars(MailgunApiKey).
  `),
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'binaries, whole and part',
    script(s`
    main(_) ->
        io:format("~s ~s ~s~n", [<<"⟦1⟧">>, <<"Bearer ⟦2⟧ x">>, <<"⟦3⟧"/utf8>>]),
        X = <<"b">>,
        io:format("~s~n", [<<"a", "⟦1⟧", X/binary, "c ⟦2⟧ d"/utf8>>]).
  `),
  ),
  fixed(
    'lists, tuples, maps, records',
    script(s`
    -record(conf, {key = "⟦1⟧", n = 1}).
    main(_) ->
        M = #{"⟦2⟧" => 1, token => "⟦3⟧"},
        io:format("~p~n", [{["⟦1⟧"], M, #conf{}, #conf{key = "⟦2⟧"}}]).
  `),
  ),
  fixed(
    'macro',
    script(s`
    -define(STRIPE_KEY, "⟦1⟧").
    main(_) -> io:format("~s ~s~n", [?STRIPE_KEY, "x" ++ ?STRIPE_KEY]).
  `),
    { names: ['STRIPE_KEY'] },
  ),
  fixed(
    'part of a string, with escapes',
    script(s`
    main(_) ->
        io:format("~s~n", ["Bearer ⟦1⟧\t\x41\"q\" ⟦2⟧"]),
        io:put_chars("a ⟦3⟧" ++ "\n").
  `),
  ),
  fixed(
    'adjacent literals',
    script(s`
    main(_) ->
        io:put_chars("a" "⟦1⟧" "b ⟦2⟧"
                     "\n").
  `),
  ),
  fixed(
    'clauses, case, if, fun, comprehensions',
    script(s`
    pick(a) -> "⟦1⟧";
    pick(_) -> "b ⟦2⟧".
    main(_) ->
        G = case pick(a) of
            "x" -> 1;
            _ -> "⟦3⟧"
        end,
        F = fun(X) -> X ++ "⟦1⟧" end,
        L = ["⟦2⟧" || _ <- [1, 2]],
        B = "⟦3⟧" =:= G,
        io:format("~p~n", [{pick(b), G, F("f"), L, B, $", '"', length("⟦1⟧")}]).
  `),
  ),
  fixed(
    'argument of what is matched on',
    script(s`
    main(_) ->
        case lists:member("⟦1⟧", ["a"]) of
            true -> io:put_chars("yes");
            false -> io:put_chars("no ⟦2⟧")
        end.
  `),
  ),
  fixed(
    'a module with a helper that is there',
    script(s`
    -module(main).
    -export([main/1]).

    main(_) -> io:put_chars("⟦1⟧").

    require_env(Name) ->
        case os:getenv(Name) of
            false -> error("no " ++ Name);
            "" -> error("no " ++ Name);
            Value -> Value
        end.
  `),
  ),
  fixed(
    'a comment and a format',
    script(s`
    %% Prints "it.
    main(_) ->
        io:format("Bearer ⟦1⟧ ~p~n", [5]). % the end
  `),
  ),
  fixed(
    'subtraction of lists',
    script(s`
    main(_) -> io:put_chars("x ⟦1⟧ z" -- "z").
  `),
  ),
  refused(
    'constant-only',
    'patterns and guards',
    script(s`
    f("⟦1⟧") -> 1;
    f(X) when X =:= "⟦2⟧" -> 2;
    f(X) -> case X of {"⟦3⟧", _} -> 3; _ -> "⟦1⟧" = X end.
    main(_) -> f("x").
  `),
  ),
  refused('constant-only', 'a header', '-define(KEY, "⟦1⟧").\n', { file: 'main.hrl' }),
  refused(
    'constant-only',
    'a macro that is used in a pattern, an attribute',
    '-module(main).\n-vsn("⟦2⟧").\n-define(KEY, "⟦1⟧").\nf(?KEY) -> 1.\n',
  ),
  refused('comment', 'a comment', script('% ⟦1⟧\nmain(_) -> ok.\n')),
  refused('half-typed', 'a string without its end', script('main(_) -> io:put_chars("⟦1⟧).\n')),
];
