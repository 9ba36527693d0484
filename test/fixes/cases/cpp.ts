/** C++ programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** A file with these declarations, and a `main` with these statements. */
function main(statements: string, declarations = '', head = '#include <iostream>\n'): string {
  return `${head}\n${declarations}\nint main()\n{\n${statements}\n}\n`;
}

export const cppPrograms: readonly Program[] = [
  fixed(
    'local variables',
    main(s`    std::string mailgun_api_key = "⟦1⟧";
    const char* other = "⟦2⟧";
    auto third = "⟦1⟧";
    std::cout << mailgun_api_key << other << third << std::endl;`),
    { names: ['MAILGUN_API_KEY', 'STRIPE_SECRET_KEY'] },
  ),
  fixed(
    'constants of a namespace',
    main(
      '    std::cout << keys::STRIPE_TOKEN << keys::other << keys::view << keys::text << std::endl;',
      s`namespace keys {
constexpr const char* STRIPE_TOKEN = "⟦1⟧";
constexpr auto other = "⟦2⟧";
inline constexpr std::string_view view{"⟦1⟧"};
constexpr char text[] = "⟦2⟧";
}
`,
      '#include <iostream>\n#include <string_view>\n',
    ),
  ),
  fixed(
    'members',
    main(
      '    Client c; std::cout << Client::key << c.name << c.other << c.third << c.show() << c.show("x") << std::endl;',
      s`struct Client {
    static constexpr const char* key = "⟦1⟧";
    std::string name = "Bearer ⟦2⟧";
    std::string other;
    const char* third;
    Client() : other("x ⟦1⟧"), third{"⟦2⟧"} {}
    std::string show(const std::string& x = "y ⟦1⟧") { return x + "z ⟦2⟧"; }
};
`,
    ),
  ),
  fixed(
    'macro',
    main(
      '    std::cout << API_KEY << AUTH << std::string(API_KEY).size() << std::endl;\n    const char* x = API_KEY; std::cout << x;',
      '#define API_KEY "⟦1⟧"\n#define AUTH "Bearer ⟦2⟧"\n',
    ),
  ),
  fixed(
    'suffixes',
    main(
      s`    using namespace std::literals;
    auto a = "⟦1⟧"s; auto b = "⟦2⟧"sv; auto c = "Bearer ⟦1⟧"s + "x";
    std::cout << a.size() << b.size() << c << std::endl;`,
      '',
      '#include <iostream>\n#include <string>\n#include <string_view>\n',
    ),
  ),
  fixed(
    'raw string and adjacent literals',
    main(s`    std::cout << R"({"key": "⟦1⟧"}\n)" << std::endl;
    std::cout << "https://" "u:⟦2⟧" "@h" << R"x(⟦1⟧)x" << std::endl;`),
  ),
  fixed(
    'part of a string as a pointer',
    main(
      s`    const char* auth = "Bearer ⟦1⟧";
    const char* texts[] = { "a ⟦2⟧", "⟦1⟧" };
    std::cout << auth << texts[0] << texts[1] << show("b ⟦2⟧") << std::string("c ⟦1⟧").size() << std::endl;`,
      'static const char* show(const char* text) { return text; }\n',
    ),
  ),
  fixed(
    'map, vector and exception',
    main(
      s`    std::map<std::string, std::string> headers{{"x-stripe-token", "⟦1⟧"}, {"auth", "Bearer ⟦2⟧"}};
    std::vector<std::string> all{"⟦1⟧", "x"};
    try { throw std::runtime_error("no ⟦2⟧"); } catch (const std::exception& e) { std::cout << e.what(); }
    std::cout << headers["x-stripe-token"] << headers["auth"] << all[0] << std::endl;`,
      '',
      '#include <iostream>\n#include <map>\n#include <stdexcept>\n#include <string>\n#include <vector>\n',
    ),
  ),
  fixed(
    'format and array',
    main(
      s`    std::printf("a %d ⟦1⟧ %s\n", 5, "x");
    const char key[] = "⟦2⟧";
    static const std::string kept = "⟦1⟧";
    std::cout << key << kept << std::endl;`,
      '',
      '#include <cstdio>\n#include <iostream>\n',
    ),
  ),
  fixed(
    'lambda, template and ternary',
    main(
      s`    auto f = [](const std::string& x) { return x + "⟦1⟧"; };
    std::cout << f("a") << twice("⟦2⟧") << (f("").empty() ? "x" : "⟦1⟧") << ("⟦2⟧" == f("") ? "y" : "z") << std::endl;`,
      'template <typename T> std::string twice(const T& x) { return std::string(x) + x; }\n',
    ),
  ),
  fixed(
    'name of the helper taken',
    main('    std::cout << "⟦1⟧" << require_env(1) << std::endl;', 'int require_env(int x) { return x; }\n'),
  ),
  fixed(
    'helper that is there already',
    main(
      '    std::cout << "⟦1⟧" << std::endl;',
      s`static const char* require_env(const std::string& name)
{
    const char* value = std::getenv(name.c_str());
    if (!value || !*value) throw std::runtime_error(name + " is not set");
    return value;
}
`,
      '#include <cstdlib>\n#include <iostream>\n#include <stdexcept>\n',
    ),
  ),
  refused('constant-only', 'constexpr function', main('', 'constexpr const char* key() { return "⟦1⟧"; }\n')),
  refused(
    'constant-only',
    'constexpr that another one uses',
    main(
      '',
      'constexpr std::string_view KEY = "⟦1⟧";\nconstexpr auto size = KEY.size();\n',
      '#include <string_view>\n',
    ),
  ),
  refused('constant-only', 'static assertion', main('    static_assert(true, "⟦1⟧");')),
  refused('constant-only', 'attribute', main('', '[[deprecated("⟦1⟧")]] void old();\n')),
  refused('constant-only', 'buffer', main('    char key[] = "⟦1⟧"; std::cout << key;')),
  refused('string-kind', 'wide string', main('    auto x = L"⟦1⟧"; (void)x;')),
  refused('comment', 'comment', main('    // ⟦1⟧')),
  refused('half-typed', 'string without an end', main('    auto key = "⟦1⟧;')),
];
