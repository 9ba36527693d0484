/** Ruby programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const rubyPrograms: readonly Program[] = [
  fixed(
    'variable, double quotes',
    s`
    mailgun_api_key = "⟦1⟧"
    puts mailgun_api_key
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'constant, single quotes, frozen',
    s`
    # frozen_string_literal: true

    STRIPE_TOKEN = '⟦1⟧'.freeze
    puts STRIPE_TOKEN
  `,
    { names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'argument without parentheses',
    s`
    puts "⟦1⟧", '⟦2⟧'
  `,
  ),
  fixed(
    'keyword arguments and hashes',
    s`
    def show(stripe_key:, other: '⟦1⟧') = puts(stripe_key + other)
    show stripe_key: '⟦2⟧'
    puts({ 'stripe' => "⟦1⟧", token: '⟦3⟧' }.inspect)
  `,
  ),
  fixed(
    'key of a hash',
    s`
    puts({ '⟦1⟧' => 1 }.keys.first)
  `,
  ),
  fixed(
    'default parameter',
    s`
    def show(key = '⟦1⟧')
      puts key
    end
    show
  `,
  ),
  fixed(
    'constants and methods of a class',
    s`
    class Billing
      LIVE_STRIPE = '⟦1⟧'
      def initialize
        @billing_key = "⟦2⟧"
      end

      def self.key = '⟦3⟧'

      def show
        puts LIVE_STRIPE, @billing_key, self.class.key
      end
    end
    Billing.new.show
  `,
  ),
  fixed(
    'Bearer in double quotes',
    s`
    x = 1
    puts "Bearer ⟦1⟧ #{x}\t\u0041"
  `,
  ),
  fixed(
    'part in single quotes',
    s`
    puts 'it\'s #{x} \d \\ "q" #@y ⟦1⟧ #'
  `,
  ),
  fixed(
    '%q, %Q and %()',
    s`
    puts %q(it's "⟦1⟧" (x)), %Q[a ⟦2⟧ #{1}], %(⟦3⟧)
  `,
  ),
  fixed(
    'word arrays',
    s`
    puts %w[a ⟦1⟧ "b ⟦2⟧x#{1}].inspect.sub('x', '').length, %W[a#{1} ⟦3⟧ x:⟦1⟧].join(',')
  `.replace('⟦2⟧x', '⟦2⟧:x'),
  ),
  fixed(
    'heredoc that interpolates',
    s`
    name = 'n'
    puts <<~TEXT, 'end'
      Bearer ⟦1⟧
        #{name} \t "q"
    TEXT
  `,
  ),
  fixed(
    'heredoc that does not interpolate',
    s`
    puts <<~'TEXT'.lines.map(&:strip).join('|')
      raw \d #{x} ⟦1⟧ \\
      "q"
    TEXT
  `,
  ),
  fixed(
    'two heredocs',
    s`
    puts(<<~A + <<-B)
      a ⟦1⟧
    A
      b ⟦2⟧
      B
  `,
  ),
  fixed(
    'adjacent literals',
    s`
    puts "a" '⟦1⟧' "b ⟦2⟧"
  `,
  ),
  fixed(
    'concatenation and methods',
    s`
    puts 'x' + '⟦1⟧' + 'y', "⟦2⟧".length, 'a ⟦1⟧'.upcase, "⟦1⟧" * 2
  `,
  ),
  fixed(
    'comparison, ternary, case',
    s`
    given = 'x'
    puts given == '⟦1⟧', given.nil? ? "⟦1⟧" : '⟦2⟧'
    case given
    when '⟦1⟧' then puts 1
    else puts 2
    end
  `,
  ),
  fixed(
    'pattern',
    s`
    case ['⟦1⟧'][0]
    in '⟦1⟧' then puts 1
    else puts 2
    end
  `,
  ),
  fixed(
    'URL and JSON',
    s`
    require 'json'
    require 'uri'
    puts URI('https://a:⟦1⟧@h/?k=⟦2⟧').user, JSON.parse('{"k":"⟦1⟧"}')['k']
  `,
  ),
  fixed(
    'format',
    s`
    puts "Bearer ⟦1⟧ %s" % 'x', format('⟦2⟧ %d', 1)
  `,
  ),
  fixed(
    'blocks, lambdas, procs',
    s`
    key = ->(x = '⟦1⟧') { x }
    puts [1].map { |i| "⟦2⟧" }.first, key.call
    puts([2].map do |i|
      "a ⟦1⟧"
    end.first)
  `,
  ),
  fixed(
    'modifiers and interpolated nests',
    s`
    puts "x #{'⟦1⟧'} #{"y ⟦2⟧"}" if true
    puts '⟦1⟧' unless false
  `,
  ),
  fixed(
    'assignment in all its forms',
    s`
    $billing_key = '⟦1⟧'
    @other ||= "⟦2⟧"
    a, b = '⟦1⟧', '⟦3⟧'
    puts $billing_key, @other, a, b
  `,
  ),
  fixed(
    'fallbacks of lookups',
    s`
    puts ENV['BILLING_KEY'] || '⟦1⟧'
    puts ENV.fetch('OTHER_KEY', '⟦2⟧'), ENV.fetch("THIRD_KEY") { "⟦3⟧" }
  `,
    { names: ['BILLING_KEY', 'OTHER_KEY', 'THIRD_KEY'] },
  ),
  fixed(
    'argument with a block behind',
    s`
    def show(key)
      puts key, yield
    end
    show '⟦1⟧' do
      '⟦2⟧'
    end
  `,
  ),
  fixed(
    'safe navigation, return, yield, raise',
    s`
    def show
      return yield('⟦1⟧')
    end
    puts show { |key| key&.length }
    begin
      raise ArgumentError, 'key ⟦2⟧'
    rescue ArgumentError => e
      puts e.message
    end
  `,
  ),
  fixed('Windows line ends', "key = '⟦1⟧'\r\nputs key\r\n"),
  refused(
    'string-kind',
    'symbol',
    s`
    puts :"⟦1⟧"
  `,
  ),
  refused(
    'constant-only',
    'symbol as key',
    s`
    puts({ "⟦1⟧": 1 })
  `,
  ),
  refused(
    'string-kind',
    'regular expression',
    s`
    puts(/⟦1⟧/.match?('x'))
  `,
  ),
  refused(
    'string-kind',
    'shell command',
    s`
    puts ˋecho ⟦1⟧ˋ
  `,
  ),
  refused(
    'comment',
    'comment',
    s`
    # ⟦1⟧
    puts 1
  `,
  ),
  refused(
    'comment',
    'behind the end of the program',
    s`
    puts 1
    __END__
    ⟦1⟧
  `,
  ),
];
