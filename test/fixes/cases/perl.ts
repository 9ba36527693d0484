/** Perl programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const perlPrograms: readonly Program[] = [
  fixed(
    'variable, double and single quotes',
    s`
    use strict;
    use warnings;
    my $mailgun_api_key = "⟦1⟧";
    our $stripe_token = '⟦2⟧';
    print "$mailgun_api_key $stripe_token\n";
  `,
    { names: ['MAILGUN_API_KEY', 'STRIPE_TOKEN'] },
  ),
  fixed(
    'hash, with more after it',
    s`
    my %h = (stripe_key => '⟦1⟧', b => 2);
    my $r = { token => "⟦2⟧", list => ['⟦3⟧', 'x'] };
    print join(',', map { "$_=$h{$_}" } sort keys %h), " $r->{token} @{$r->{list}}\n";
  `,
  ),
  fixed(
    'print without parentheses',
    s`
    print "⟦1⟧", "\n";
    print '⟦2⟧' . "\n";
    print "⟦3⟧\n";
    print STDOUT "⟦1⟧", "\n";
    print '⟦2⟧ x', "\n";
    print(("⟦3⟧") x 2, "\n");
  `,
  ),
  fixed(
    'arguments',
    s`
    sub show { print join('|', @_), "\n"; return "⟦1⟧"; }
    show('⟦2⟧', key => "⟦3⟧", 5);
    print show("a"), "\n";
  `,
  ),
  fixed(
    'interpolated strings with escapes',
    s`
    my $x = 'v';
    print "Bearer ⟦1⟧ $x \t\x41\"q\" \$x \@y @{[1+1]} ⟦2⟧\n";
  `,
  ),
  fixed(
    'single quotes with everything that double quotes expand',
    s`
    print 'it\'s $x @y \n \\ "q" ⟦1⟧ %h', "\n";
  `,
  ),
  fixed(
    'q, qq and word lists',
    s`
    print q(a (b) "c" ⟦1⟧), qq{x {y} "z" ⟦2⟧}, qq|a ⟦3⟧|, q{⟦1⟧}, "\n";
    my @words = qw(a ⟦1⟧ b:⟦2⟧:c);
    print "@words\n";
  `,
  ),
  fixed(
    'heredoc that interpolates',
    s`
    my $x = 1;
    my $text = <<"EOT";
    Bearer ⟦1⟧ $x "q"
    EOT
    print $text;
  `.replace(/^ {4}/gm, ''),
  ),
  fixed('heredoc that does not interpolate', 'my $text = <<\'EOT\';\nraw $x @y \\n ⟦1⟧ "q"\nEOT\nprint $text;\n'),
  fixed(
    'comparison, ternary, concatenation',
    s`
    my $given = 'x';
    print "same\n" if $given eq '⟦1⟧';
    if ('⟦2⟧' ne $given) { print "differs\n"; }
    my $t = $given ? '⟦1⟧' : "⟦2⟧";
    my $u = 'a' . '⟦3⟧' . 'b';
    print "$t $u ", length('⟦1⟧'), ' ', '⟦2⟧' x 2, "\n";
  `,
  ),
  fixed(
    'constants',
    s`
    use constant STRIPE_KEY => '⟦1⟧';
    use constant { OTHER => "⟦2⟧", THIRD => 3 };
    print STRIPE_KEY, OTHER, THIRD, "\n";
  `,
  ),
  fixed(
    'methods of a class',
    s`
    package Billing;
    sub new { my ($class, %a) = @_; return bless { key => $a{key} // '⟦1⟧' }, $class; }
    sub key { return shift->{key}; }
    package main;
    print Billing->new->key, Billing->new(key => "⟦2⟧")->key, "\n";
  `,
  ),
  fixed(
    'fallback of a lookup',
    s`
    my $key = $ENV{BILLING_KEY} || '⟦1⟧';
    my $other = $ENV{OTHER_KEY} // "⟦2⟧";
    print "$key $other\n";
  `,
    { names: ['BILLING_KEY', 'OTHER_KEY'] },
  ),
  fixed(
    'formats, push, lists',
    s`
    printf "Bearer ⟦1⟧ %d\n", 5;
    my @x = ('a');
    push @x, '⟦2⟧';
    my ($k, $j) = ("⟦3⟧", "x");
    print "@x $k $j\n";
  `,
  ),
  refused('half-typed', 'a heredoc that the grammar does not know', 'print STDOUT <<"A";\n"⟦1⟧"\nA\n'),
  refused(
    'string-kind',
    'commands and regular expressions',
    s`
    my $x = ˋcurl -u ⟦1⟧ˋ;
  `,
  ),
  refused('comment', 'comments and documentation', '# ⟦1⟧\nprint 1;\n\n=pod\n\nUse ⟦2⟧.\n\n=cut\n'),
];
