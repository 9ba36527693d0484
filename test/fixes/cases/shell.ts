/** Shell scripts with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** What every shell of the Bourne family runs. */
export const posixPrograms: readonly Program[] = [
  fixed(
    'variable, double quotes',
    s`
    #!/bin/sh
    mailgun_api_key="⟦1⟧"
    echo "$mailgun_api_key"
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'variable of the very name, bare and single quotes',
    s`
    STRIPE_TOKEN=⟦1⟧
    export STRIPE_KEY='⟦2⟧'
    readonly STRIPE_PASS="⟦3⟧"
    sh -c 'echo $STRIPE_KEY'
    echo "$STRIPE_TOKEN $STRIPE_PASS"
  `,
    { names: ['STRIPE_TOKEN', 'STRIPE_KEY', 'STRIPE_PASS'] },
  ),
  fixed(
    'arguments: header, user, address',
    s`
    show() { for each; do echo "[$each]"; done; }
    show -H "Authorization: Bearer ⟦1⟧" -u api:⟦2⟧ 'https://x:⟦3⟧@example.com/?a=$b' ⟦1⟧
  `,
  ),
  fixed(
    'single quotes with everything that double quotes expand',
    s`
    echo 'a $b ˋdateˋ "q" \n ⟦1⟧ !x' 'it'\''s ⟦2⟧'
  `,
  ),
  fixed(
    'double quotes with escapes and expansions',
    s`
    x=1
    echo "a \$b $x \"q\" ⟦1⟧$x⟦2⟧ $(echo inner) \\"
  `,
  ),
  fixed(
    'heredoc that expands',
    s`
    x=1
    cat <<EOF
      Bearer ⟦1⟧ $x "q" \$
    ⟦2⟧
    EOF
  `,
  ),
  fixed(
    'heredoc that does not expand',
    s`
    cat <<'EOF'
      raw $x ˋdateˋ \n "q" ⟦1⟧
    EOF
    cat <<\END
    $x ⟦2⟧
    END
  `,
  ),
  fixed(
    'command substitution and pipe',
    s`
    header="$(echo "Bearer ⟦1⟧")"
    echo "$header"
    echo ⟦2⟧ | tr a b
    x=ˋecho '⟦3⟧'ˋ
    echo "$x"
  `,
  ),
  fixed(
    'subshell, background, redirection',
    s`
    (echo "⟦1⟧")
    echo "⟦2⟧" &
    wait
    { echo '⟦3⟧'; } | cat
  `,
  ),
  fixed(
    'function whose output is captured',
    s`
    secret() {
      echo "⟦1⟧"
    }
    echo "got $(secret)"
  `,
  ),
  fixed(
    'function that is called',
    s`
    send() {
      token="⟦1⟧"
      echo "$token" "$1"
    }
    send a
  `,
  ),
  fixed(
    'conditions and loops',
    s`
    given=x
    if [ "$given" = "⟦1⟧" ]; then echo yes; else echo '⟦2⟧'; fi
    for each in a ⟦1⟧ "b"; do echo "$each"; done
    while [ "$given" != ⟦3⟧ ]; do given=⟦3⟧; done
    echo "$given"
  `,
  ),
  fixed(
    'patterns of case',
    s`
    given=⟦1⟧
    case $given in
      ⟦2⟧) echo two ;;
      "⟦1⟧" | x) echo one ;;
    esac
  `,
  ),
  fixed(
    'captured in a condition and in a branch',
    s`
    if [ "$(echo ⟦1⟧)" = x ]; then
      echo no
    elif true; then
      echo "$(echo '⟦2⟧')"
    fi
    case x in x) echo "$(echo ⟦3⟧)" ;; esac
  `,
  ),
  fixed(
    'fallback of a lookup',
    s`
    echo "\${BILLING_KEY:-⟦1⟧}"
    key=\${OTHER_KEY-⟦2⟧}
    echo "$key"
  `.replaceAll('\\$', '$'),
    { names: ['BILLING_KEY', 'OTHER_KEY'] },
  ),
  fixed(
    'environment of one command',
    s`
    STRIPE_KEY=⟦1⟧ sh -c 'echo $STRIPE_KEY'
    env STRIPE_TOKEN="⟦2⟧" sh -c 'echo $STRIPE_TOKEN'
  `,
  ),
  fixed(
    'script for another shell',
    s`
    sh -c 'echo "⟦1⟧" $0' a
    sh -c "echo '⟦2⟧'"
  `,
  ),
  fixed(
    'lists of commands',
    s`
    echo ⟦1⟧ && ! echo "⟦2⟧" || echo '⟦3⟧'
    true; echo x"⟦1⟧"'y'⟦2⟧
  `,
  ),
];

export const bashPrograms: readonly Program[] = [
  ...posixPrograms,
  fixed(
    'arrays',
    s`
    keys=(a "⟦1⟧" ⟦2⟧ '⟦3⟧')
    echo "$‹keys[@]}"
    declare -A map=([k]="⟦1⟧")
    map[x]=⟦2⟧
    echo "$‹map[k]} $‹map[x]}"
  `,
  ),
  fixed(
    'local and declare',
    s`
    f() {
      local key="⟦1⟧" other=⟦2⟧
      declare -r third='⟦3⟧'
      echo "$key $other $third"
    }
    f
  `,
  ),
  fixed(
    'double brackets, here string, process substitution',
    s`
    given=x
    if [[ $given == ⟦1⟧ || $given != "⟦2⟧" ]]; then echo yes; fi
    cat <<< "Bearer ⟦1⟧"
    cat <<< ⟦2⟧
    cat < <(echo "⟦3⟧")
  `,
  ),
  fixed(
    'dollar with single quotes',
    s`
    echo $'a\t⟦1⟧\x41\'q' $'⟦2⟧' $"⟦3⟧ x"
  `,
  ),
  fixed(
    'printf and strict mode',
    s`
    set -euo pipefail
    printf 'key: %s %s\n' '⟦1⟧' "⟦2⟧"
    printf -v out '%s' ⟦3⟧
    echo "$out"
  `,
  ),
  fixed(
    'heredoc with tabs, whose end is indented',
    'f() {\n\tcat <<-"EOF" | cat\n\t\ta $x ⟦1⟧\n\tEOF\n\tcat <<-EOF > out.txt\n\t\tb ⟦2⟧\n\tEOF\n}\nf\ncat out.txt\n',
  ),
  refused(
    'string-kind',
    'a variable that the script sets itself',
    s`
    STRIPE_KEY=
    if true; then STRIPE_KEY="⟦1⟧"; fi
    echo "$STRIPE_KEY"
  `,
  ),
  refused(
    'string-kind',
    'the expansion of another variable',
    s`
    x=a
    echo "\${x:+⟦1⟧}"
  `.replaceAll('\\$', '$'),
  ),
  refused(
    'comment',
    'a comment',
    s`
    # KEY=⟦1⟧
    echo 1
  `,
  ),
];
