/** Ten thousand lines of plausible code per language, with one key in the middle: what an editor may have open. */
import { randomText } from '../../test/support/samples';

/** A language's file: what stands at its top, what is repeated, the line with the key, and the end. */
interface Shape {
  readonly file: string;
  readonly languageId: string;
  readonly head: string;
  /** About eight lines of sound code; `№` becomes a number. */
  readonly part: string;
  /** `⟦⟧` becomes the key. */
  readonly line: string;
  readonly tail?: string;
}

/** A file to open. */
export interface LongFile {
  readonly language: string;
  readonly file: string;
  readonly languageId: string;
  readonly text: string;
  /** Line of the key, from 0. */
  readonly line: number;
  /** Column of the key, from 0. */
  readonly character: number;
}

const scriptPart = `
// Adds what the order № is made of, and leaves out what was sent back.
function total№(order, rate = 1.19) {
  const lines = order.lines.filter((line) => !line.returned && line.count > №);
  const sum = lines.reduce((all, { price, count }) => all + price * count, 0);
  if (sum > 1000) return { sum: sum * rate, note: \`free of charge, \${order.name}\` };
  return { sum: sum * rate + 4.9, note: 'with postage', lines };
}
`;

const typedPart = `
/** Adds what the order № is made of. */
export function total№(order: Order, rate: number = 1.19): { sum: number; note: string } {
  const lines = order.lines.filter((line) => !line.returned && line.count > №);
  const sum = lines.reduce((all, { price, count }) => all + price * count, 0);
  if (sum > 1000) return { sum: sum * rate, note: \`free of charge, \${order.name}\` };
  return { sum: sum * rate + 4.9, note: 'with postage' };
}
`;

const pythonPart = `

def total_№(order, rate=1.19):
    """Adds what the order № is made of."""
    lines = [line for line in order.lines if not line.returned and line.count > №]
    total = sum(line.price * line.count for line in lines)
    if total > 1000:
        return {"sum": total * rate, "note": f"free of charge, {order.name}"}
    return {"sum": total * rate + 4.9, "note": "with postage"}
`;

const javaPart = `
    /** Adds what the order № is made of. */
    static double total№(List<Line> order, double rate) {
        double sum = 0;
        for (Line line : order) {
            if (line.count() > № && !line.isReturned()) sum += line.price() * line.count();
        }
        return sum > 1000 ? sum * rate : sum * rate + 4.9;
    }
`;

const goPart = `
// total№ adds what the order is made of.
func total№(order []Line, rate float64) (float64, string) {
	sum := 0.0
	for _, line := range order {
		if line.Count > № && !line.Returned {
			sum += line.Price * float64(line.Count)
		}
	}
	return sum*rate + 4.9, fmt.Sprintf("with postage %d", №)
}
`;

const csharpPart = `
    /// <summary>Adds what the order № is made of.</summary>
    public static double Total№(IEnumerable<Line> order, double rate = 1.19)
    {
        var lines = order.Where(line => !line.Returned && line.Count > №).ToList();
        var sum = lines.Sum(line => line.Price * line.Count);
        if (sum > 1000) return sum * rate;
        return sum * rate + 4.9;
    }
`;

const phpPart = `
/** Adds what the order № is made of. */
function total№(array $order, float $rate = 1.19): array
{
    $lines = array_filter($order['lines'], fn ($line) => !$line['returned'] && $line['count'] > №);
    $sum = array_sum(array_map(fn ($line) => $line['price'] * $line['count'], $lines));
    if ($sum > 1000) return ['sum' => $sum * $rate, 'note' => "free of charge, {$order['name']}"];
    return ['sum' => $sum * $rate + 4.9, 'note' => 'with postage'];
}
`;

const rubyPart = `
# Adds what the order № is made of.
def total_№(order, rate: 1.19)
  lines = order[:lines].reject { |line| line[:returned] || line[:count] <= № }
  sum = lines.sum { |line| line[:price] * line[:count] }
  return { sum: sum * rate, note: "free of charge, #{order[:name]}" } if sum > 1000

  { sum: sum * rate + 4.9, note: 'with postage' }
end
`;

const shapes: Readonly<Record<string, Shape>> = {
  javascript: {
    file: 'long.js',
    languageId: 'javascript',
    head: "import { connect } from './shop.js';\n",
    part: scriptPart,
    line: "const stripe = connect('⟦⟧');",
  },
  typescript: {
    file: 'long.ts',
    languageId: 'typescript',
    head: "import { connect, type Order } from './shop';\n",
    part: typedPart,
    line: "const stripe = connect('⟦⟧');",
  },
  python: {
    file: 'long.py',
    languageId: 'python',
    head: '"""Orders."""\nimport sys\n',
    part: pythonPart,
    line: 'stripe = connect("⟦⟧")',
  },
  java: {
    file: 'Long.java',
    languageId: 'java',
    head: 'package shop;\n\nimport java.util.List;\n\nfinal class Long {\n',
    part: javaPart,
    line: '    private static final String STRIPE_KEY = "⟦⟧";',
    tail: '}\n',
  },
  go: {
    file: 'long.go',
    languageId: 'go',
    head: 'package shop\n\nimport "fmt"\n',
    part: goPart,
    line: 'var stripeKey = "⟦⟧"',
  },
  csharp: {
    file: 'Long.cs',
    languageId: 'csharp',
    head: 'using System.Linq;\nusing System.Collections.Generic;\n\nstatic class Long\n{\n',
    part: csharpPart,
    line: '    private static readonly string StripeKey = "⟦⟧";',
    tail: '}\n',
  },
  php: {
    file: 'long.php',
    languageId: 'php',
    head: '<?php\n\ndeclare(strict_types=1);\n',
    part: phpPart,
    line: "$stripe = connect('⟦⟧');",
  },
  ruby: {
    file: 'long.rb',
    languageId: 'ruby',
    head: "require 'json'\n",
    part: rubyPart,
    line: "stripe = connect('⟦⟧')",
  },
};

/** Languages there is a file for. */
export const languages: readonly string[] = Object.keys(shapes);

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

/** @param lines how long it is to be; a few more or fewer come out */
export function longFile(language: string, lines: number): LongFile {
  const shape = shapes[language];
  if (shape === undefined) throw new RangeError(`no file for ${language}`);
  const { file, languageId, head, part, line, tail = '' } = shape;
  const half = Math.floor(lines / lineCount(part) / 2);
  const parts = (from: number) =>
    Array.from({ length: half }, (_, at) => part.replaceAll('№', `${from + at}`)).join('');
  const key = `sk_${'live'}_${randomText('base62', 24)}`;
  const before = `${head}${parts(0)}\n`;
  const keyLine = line.replace('⟦⟧', key);
  const text = `${before}${keyLine}\n${parts(half)}${tail}`;
  return { language, file, languageId, text, line: lineCount(before), character: keyLine.indexOf(key) };
}
