/** Lua programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const luaPrograms: readonly Program[] = [
  fixed(
    'local variable, double quotes',
    s`
    local mailgun_api_key = "⟦1⟧"
    print(mailgun_api_key)
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'below a shebang and a comment of the file',
    s`
    #!/usr/bin/env lua
    -- Sends mail.
    -- All of it.

    -- The key.
    stripe_token = '⟦1⟧'
    print(stripe_token)
  `,
    { names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'last of several values: one value only',
    s`
    print("⟦1⟧")
    local t = { "⟦1⟧" }
    local a, b = "⟦1⟧"
    print(#t, a, b)
    print((function() return "⟦1⟧" end)())
  `,
  ),
  fixed(
    'fields of a table, a key among them',
    s`
    local t = { stripe_key = '⟦1⟧', ["⟦2⟧"] = 1; nested = { "⟦3⟧" } }
    for k, v in pairs(t.nested) do print(k, v) end
    print(t.stripe_key, t["⟦2⟧"])
  `,
  ),
  fixed(
    'calls without parentheses',
    s`
    print "⟦1⟧"
    print'⟦2⟧'
    print [[⟦3⟧]]
    local o = { m = function(_, x) print(x) end }
    o:m "⟦1⟧"
    print "Bearer ⟦2⟧"
  `,
  ),
  fixed(
    'Bearer in double quotes, with escapes',
    s`
    print("Bearer ⟦1⟧\t\x41\u{42}\"q\" \z
      end")
  `,
  ),
  fixed(
    'two keys in one string, side by side with text',
    s`
    print('it\'s ⟦1⟧:⟦2⟧')
    print("⟦1⟧" .. ' and ' .. "x ⟦2⟧ y")
  `,
  ),
  fixed(
    'long brackets, whole and part',
    s`
    print([[⟦1⟧]], [==[a ]] ⟦2⟧ \n]==])
    print([[
    first
    ⟦3⟧
    last]])
    print([[
    ⟦1⟧]])
  `,
  ),
  fixed(
    'comparison, arithmetic of strings, length, methods',
    s`
    local given = "x"
    print(given == "⟦1⟧", #"⟦1⟧", ("⟦1⟧"):len(), ("a ⟦2⟧"):upper())
    if given ~= '⟦1⟧' then print(given .. "⟦2⟧" .. 'z') end
    print(not "⟦1⟧", "⟦1⟧" .. 1 == "⟦1⟧1")
  `,
  ),
  fixed(
    'formats',
    s`
    print(string.format("Bearer ⟦1⟧ %d", 5), ("%s ⟦2⟧"):format("x"))
  `,
  ),
  fixed(
    'upvalues, defaults, returns',
    s`
    local function show(key)
      key = key or "⟦1⟧"
      return key, '⟦2⟧'
    end
    print(show())
    local key <const> = "⟦3⟧"
    print(key)
  `,
  ),
  fixed(
    'fallback of a lookup',
    s`
    local key = os.getenv("BILLING_KEY") or "⟦1⟧"
    print(key)
  `,
    { names: ['BILLING_KEY'] },
  ),
  fixed(
    'a helper that is there',
    s`
    local function require_env(name)
      local v = os.getenv(name)
      assert(v and v ~= "", name .. " is not set")
      return v
    end
    print("⟦1⟧")
  `,
  ),
  fixed(
    'a helper of the same name that does something else',
    s`
    local function require_env(x) return x end
    print(require_env("a"), "⟦1⟧")
  `,
  ),
  fixed(
    'key in an address',
    s`
    print("https://api:⟦1⟧@example.com/v1?key=⟦2⟧&x=1")
  `,
  ),
  refused(
    'comment',
    'a comment',
    s`
    -- local key = "⟦1⟧"
    --[[ ⟦2⟧ ]]
    print(1)
  `,
  ),
  refused(
    'half-typed',
    'a string without its end',
    s`
    local key = "⟦1⟧
    print(1
  `,
  ),
];
