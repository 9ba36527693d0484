/** PHP programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;
const php7 = { 'composer.json': '{"require":{"php":"^7.4 || ^8.0"}}' };

export const phpPrograms: readonly Program[] = [
  fixed(
    'variable',
    s`
    <?php
    $mailgunApiKey = '⟦1⟧';
    echo $mailgunApiKey, "\n";
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'argument, named argument',
    s`
    <?php
    function show($a, $stripeKey) { return $a . $stripeKey; }
    echo show('⟦1⟧', stripeKey: "⟦2⟧");
  `,
    { names: ['STRIPE_SECRET_KEY', 'STRIPE_KEY'] },
  ),
  fixed(
    'array, value and key',
    s`
    <?php
    $config = ['stripe' => ['token' => '⟦1⟧'], '⟦2⟧' => 1, "⟦3⟧"];
    echo json_encode($config);
  `,
  ),
  fixed(
    'namespace and strict types',
    s`
    <?php
    declare(strict_types=1);

    namespace App\Billing;

    use RuntimeException as Problem;

    $key = '⟦1⟧';
    echo $key, Problem::class;
  `,
  ),
  fixed(
    'global constants',
    s`
    <?php
    const STRIPE_TOKEN = '⟦1⟧';
    const AUTH = 'x' . STRIPE_TOKEN;
    echo STRIPE_TOKEN, AUTH;
  `,
    { names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'constants of a namespace in one statement',
    s`
    <?php
    namespace App;
    const KEY = 'a ⟦1⟧', HOST = "h";
    echo KEY, HOST, \App\KEY;
  `,
  ),
  fixed(
    'define',
    s`
    <?php
    define('BILLING_KEY', '⟦1⟧');
    echo BILLING_KEY;
  `,
    { names: ['BILLING_KEY'] },
  ),
  fixed(
    'private class constant',
    s`
    <?php
    class Billing
    {
        private const STRIPE_KEY = '⟦1⟧';

        public function show(): string
        {
            return self::STRIPE_KEY . static::STRIPE_KEY . Billing::STRIPE_KEY;
        }
    }
    echo (new Billing())->show();
  `,
    { names: ['STRIPE_KEY'] },
  ),
  fixed(
    'property, constructor there',
    s`
    <?php
    class Billing
    {
        private string $stripeKey = '⟦1⟧';
        public $other = "x ⟦2⟧";

        public function __construct(public int $n = 1)
        {
            $this->n++;
        }
    }
    echo json_encode([(new Billing())->n, (new Billing())->other, print_r(new Billing(), true)]);
  `,
  ),
  fixed(
    'property, no constructor',
    s`
    <?php
    final class Billing
    {
        public ?string $stripeKey = '⟦1⟧';
        public string $other = '⟦2⟧';
        protected int $n = 1;

        public function show() { return $this->stripeKey . $this->other . $this->n; }
    }
    echo (new Billing())->show();
  `,
  ),
  fixed(
    'default parameters',
    s`
    <?php
    function show(string $a = '⟦1⟧', ?string $b = "b ⟦2⟧", $c = 'c', int|string $d = '⟦3⟧')
    {
        return $a . $b . $c . $d;
    }
    $f = function (string $key = '⟦1⟧') { return $key; };
    echo show(), show('x'), $f();
  `,
  ),
  fixed(
    'promoted parameter',
    s`
    <?php
    class Billing
    {
        public function __construct(private string $stripeKey = '⟦1⟧')
        {
        }
        public function show() { return $this->stripeKey; }
    }
    echo (new Billing())->show(), (new Billing('x'))->show();
  `,
  ),
  fixed(
    'static variable',
    s`
    <?php
    function secret() {
        static $key = '⟦1⟧', $n = 0;
        $n++;
        return $key . $n;
    }
    echo secret(), secret();
  `,
  ),
  fixed(
    'arrow function, closure, match',
    s`
    <?php
    $f = fn($x) => '⟦1⟧';
    $g = function () { return "⟦2⟧"; };
    echo $f(1), $g(), match (true) { default => '⟦1⟧' }, match ('x') { '⟦2⟧' => 1, default => 2 };
  `,
  ),
  fixed(
    'switch, comparison, ternary, coalescing',
    s`
    <?php
    $x = null;
    switch ($x) { case '⟦1⟧': echo 1; break; default: echo 2; }
    echo $x === '⟦1⟧' ? 1 : '⟦2⟧', $x ?? '⟦1⟧', $x ?: '⟦2⟧';
  `,
  ),
  fixed(
    'Bearer in single quotes',
    s`
    <?php
    echo 'Bearer ⟦1⟧', 'it\'s \\ $x ⟦2⟧ {';
  `,
  ),
  fixed(
    'double quotes with variables',
    s`
    <?php
    $b = 'b'; $c = ['d' => 'd'];
    echo "a $b {$c['d']} ⟦1⟧\t\x41\u{42} $c[d] \$x ⟦2⟧";
  `,
  ),
  fixed(
    'URL, JSON and two keys',
    s`
    <?php
    echo "https://a:⟦1⟧@h/?k=⟦2⟧", json_decode('{"k":"⟦1⟧"}')->k;
  `,
  ),
  fixed(
    'concatenation',
    s`
    <?php
    $x = 'x';
    $y = $x . '⟦1⟧' . "y $x ⟦2⟧" . 1 + 0;
    echo $y;
  `.replace(' . 1 + 0', ''),
  ),
  fixed(
    'heredoc',
    s`
    <?php
    $name = 'n';
    function show() {
        return <<<TEXT
        Bearer ⟦1⟧
          {$GLOBALS['name']} "q"
        TEXT;
    }
    $text = <<<"TEXT"
    $name ⟦2⟧ \t
    TEXT;
    echo show(), $text;
  `,
  ),
  fixed(
    'nowdoc',
    s`
    <?php
    echo <<<'TEXT'
    raw $x {$y} \n ⟦1⟧ \\
    TEXT;
  `,
  ),
  fixed(
    'heredoc that is the key',
    s`
    <?php
    $key = <<<K
    ⟦1⟧
    K;
    echo $key;
  `,
  ),
  fixed(
    'sprintf',
    s`
    <?php
    printf("Bearer ⟦1⟧ %s\n", 'x');
    echo sprintf('%d ⟦2⟧', 1);
  `,
  ),
  fixed(
    'fallbacks of lookups',
    s`
    <?php
    $a = getenv('BILLING_KEY') ?: '⟦1⟧';
    $b = $_ENV['OTHER_KEY'] ?? "⟦2⟧";
    $c = (getenv('THIRD_KEY') ?: '⟦3⟧') . 'x';
    echo $a, $b, $c;
  `,
    { names: ['BILLING_KEY', 'OTHER_KEY', 'THIRD_KEY'] },
  ),
  fixed(
    'members, indexes, calls',
    s`
    <?php
    $o = new stdClass();
    $o->stripeKey = '⟦1⟧';
    $o->list['billing-token'] = "⟦2⟧";
    echo json_encode($o), strlen('⟦1⟧'), strtoupper("a ⟦2⟧"), '⟦1⟧'[0];
  `,
    { names: ['STRIPE_KEY', 'BILLING_TOKEN'] },
  ),
  fixed(
    'PHP 7: expression',
    s`
    <?php
    $key = '⟦1⟧';
    echo $key, 'a ⟦2⟧';
  `,
    { files: php7 },
  ),
  fixed(
    'PHP 7: default parameter',
    s`
    <?php
    function show(string $a = '⟦1⟧') { return $a; }
    echo show();
  `,
    { files: { 'composer.json': '{"require":{"php":">=7.1"}}' } },
  ),
  fixed(
    'loader that fills $_SERVER only',
    s`
    <?php
    $key = '⟦1⟧';
    echo $key, ' ⟦2⟧';
  `,
    { files: { 'composer.json': '{"require":{"php":"^8.2","vlucas/phpdotenv":"^5"}}' } },
  ),
  fixed(
    'HTML around',
    s`
    <p>x</p>
    <?php $key = '⟦1⟧'; ?>
    <p><?= $key ?> <?= '⟦2⟧' ?></p>
  `,
  ),
  fixed(
    'throw, return, isset, print',
    s`
    <?php
    function secret() { return "⟦1⟧"; }
    try { throw new Exception('⟦2⟧'); } catch (Exception $e) { if (str_contains($e->getMessage(), 'not set')) throw $e; echo $e->getMessage(); }
    print '⟦1⟧';
    echo secret();
  `,
  ),
  fixed(
    'readonly class with new in a default',
    s`
    <?php
    class Key { public function __construct(public string $value) {} }
    class Billing {
        public function __construct(private ?Key $key = new Key('⟦1⟧')) {
        }
        public function show() { return $this->key->value; }
    }
    echo (new Billing())->show();
  `,
  ),
  fixed('Windows line ends', "<?php\r\nfunction f($key = '⟦1⟧')\r\n{\r\n    return $key;\r\n}\r\necho f();\r\n"),
  refused(
    'constant-only',
    'public class constant',
    s`
    <?php
    class A { public const KEY = '⟦1⟧'; }
  `,
  ),
  refused(
    'constant-only',
    'private constant that a default uses',
    s`
    <?php
    class A { private const KEY = '⟦1⟧'; public $x = self::KEY; }
  `,
  ),
  refused(
    'constant-only',
    'static property',
    s`
    <?php
    class A { private static $key = '⟦1⟧'; }
  `,
  ),
  refused(
    'constant-only',
    'property of a subclass',
    s`
    <?php
    class A extends ArrayObject { private $key = '⟦1⟧'; }
  `,
  ),
  refused(
    'constant-only',
    'enum',
    s`
    <?php
    enum Key: string { case Live = '⟦1⟧'; }
  `,
  ),
  refused(
    'constant-only',
    'attribute',
    s`
    <?php
    #[Attribute('⟦1⟧')]
    class A {}
  `,
  ),
  refused(
    'constant-only',
    'default of an arrow function',
    s`
    <?php
    $f = fn($key = '⟦1⟧') => $key;
  `,
  ),
  refused(
    'constant-only',
    'default of a method without a body',
    s`
    <?php
    interface A { public function f($key = '⟦1⟧'); }
  `,
  ),
  refused(
    'constant-only',
    'read-only promoted parameter',
    s`
    <?php
    class A { public function __construct(private readonly string $key = '⟦1⟧') {} }
  `,
  ),
  refused(
    'string-kind',
    'HTML',
    s`
    <p>⟦1⟧</p>
    <?php echo 1;
  `,
  ),
  refused(
    'string-kind',
    'shell command',
    s`
    <?php
    echo ˋecho ⟦1⟧ˋ;
  `,
  ),
  refused(
    'comment',
    'comment',
    s`
    <?php
    // ⟦1⟧
    echo 1;
  `,
  ),
];
