/** PowerShell scripts with a key in them. No package here can run them: they are planned, and the result is parsed. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;
const notRun = 'no PowerShell in the package registries';

export const powershellPrograms: readonly Program[] = [
  fixed('variable, double quotes', '$mailgunApiKey = "⟦1⟧"\nWrite-Output $mailgunApiKey\n', {
    names: ['MAILGUN_API_KEY'],
    notRun,
  }),
  fixed('variable, single quotes', "$stripeToken = '⟦1⟧'\n", { names: ['STRIPE_TOKEN'], notRun }),
  fixed('part of an expandable string', '$h = "Bearer ⟦1⟧ $x ˋ"qˋ" ˋn ""q"" $($y)"\n', { notRun }),
  fixed('part of a verbatim string', "$h = 'it''s $x ˋ \"q\" ⟦1⟧'\n", { notRun }),
  fixed('here-strings', '$a = @"\na ⟦1⟧ $x "q"\n"@\n$b = @\'\nraw $x ⟦2⟧ ˋ\n\'@\n', { notRun }),
  fixed(
    'arguments and tables',
    s`
    Invoke-RestMethod -Uri "https://example.com" -Headers @{ Authorization = "Bearer ⟦1⟧"; 'X-Key' = '⟦2⟧' }
    Connect-Thing -Token "⟦1⟧" -Name:'⟦2⟧'
    Connect-Thing -Token ⟦3⟧
  `,
    { notRun },
  ),
  fixed(
    'parameters, functions, classes',
    s`
    param([string]$Key = '⟦1⟧')
    function Get-Key {
      param($Token = "⟦2⟧")
      return "⟦3⟧"
    }
    class A { [string]$Key = '⟦1⟧' }
  `,
    { notRun },
  ),
  fixed(
    'comparison, concatenation, arrays, methods',
    s`
    if ($k -eq '⟦1⟧') { Write-Host 'a' }
    $x = 'a' + '⟦2⟧' + "b"
    $y = @("⟦1⟧", '⟦3⟧')
    [Foo]::Bar("⟦1⟧")
    $env:STRIPE_KEY = '⟦2⟧'
  `,
    { notRun },
  ),
  fixed('key in an address', '$u = "https://api:⟦1⟧@example.com/?k=⟦2⟧&x=1"\n', { notRun }),
  refused('constant-only', 'an attribute', "param([ValidateSet('⟦1⟧')] $Key)\n"),
  refused('constant-only', 'a file of data', "@{ Key = '⟦1⟧' }\n", { file: 'main.psd1' }),
  refused('comment', 'comments', '# ⟦1⟧\n<# ⟦2⟧ #>\nWrite-Output 1\n'),
];
