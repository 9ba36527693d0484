/** fish scripts with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const fishPrograms: readonly Program[] = [
  fixed(
    'variable, double quotes',
    s`
    #!/usr/bin/env fish
    set mailgun_api_key "⟦1⟧"
    echo $mailgun_api_key
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'variable of the very name, exported',
    s`
    set -gx STRIPE_TOKEN ⟦1⟧
    set -l STRIPE_KEY '⟦2⟧'
    echo $STRIPE_TOKEN $STRIPE_KEY
    sh -c 'echo $STRIPE_TOKEN'
  `,
    { names: ['STRIPE_TOKEN', 'STRIPE_KEY'] },
  ),
  fixed(
    'arguments',
    s`
    function show
      for each in $argv; echo "[$each]"; end
    end
    show -H "Authorization: Bearer ⟦1⟧" -u api:⟦2⟧ 'https://x:⟦3⟧@example.com/?a=$b' ⟦1⟧
  `,
  ),
  fixed(
    'quotes with everything around',
    s`
    set x 1
    echo "a \$b $x \"q\" ⟦1⟧"$x"⟦2⟧[0] \\" 'it\'s $x \n ⟦3⟧ "q"'
  `,
  ),
  fixed(
    'command substitution and pipe',
    s`
    set header (echo "Bearer ⟦1⟧")
    echo $header
    echo ⟦2⟧ | tr a b
    echo "got "(echo '⟦3⟧' | cat)
  `,
  ),
  fixed(
    'functions',
    s`
    function send --argument-names to
      set -l token "⟦1⟧"
      echo $token $to
    end
    echo (send b)
    send c | cat
  `,
  ),
  fixed(
    'conditions, loops, switch',
    s`
    set given x
    if test "$given" = "⟦1⟧"
      echo yes
    else if test $given = ⟦2⟧
      echo '⟦2⟧'
    else
      echo "⟦3⟧"
    end
    for each in a ⟦1⟧; echo $each; end
    switch $given
      case ⟦2⟧
        echo two
      case '*'
        echo ⟦3⟧
    end
  `,
  ),
  fixed(
    'and, or, not',
    s`
    true
    and echo "⟦1⟧"
    false; or echo ⟦2⟧
    not echo '⟦3⟧'; or echo end
  `,
  ),
  fixed(
    'begin and end, on one line',
    s`
    begin; echo "⟦1⟧"; echo '⟦2⟧'; end | cat
  `,
  ),
  fixed(
    'adjacent pieces',
    s`
    echo a"⟦1⟧"'b'⟦2⟧
  `,
  ),
  fixed(
    'environment of one command',
    s`
    env STRIPE_TOKEN=⟦1⟧ sh -c 'echo $STRIPE_TOKEN'
  `,
  ),
  refused('string-kind', 'a line that asks for the status', 'false\necho ⟦1⟧ $status\n'),
  refused('string-kind', 'a variable that the script sets itself', 'set STRIPE_KEY\nset STRIPE_KEY ⟦1⟧\n'),
  refused('comment', 'a comment', '# ⟦1⟧\necho 1\n'),
];
