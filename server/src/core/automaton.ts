/**
 * Finds every occurrence of many literals in one pass (Aho-Corasick over ASCII, without case). Accepting states are
 * numbered last, so that the inner loop (`kernel/finder.ts`) is two loads and one compare per byte.
 * Reads: Aho and Corasick, "Efficient string matching", CACM 18(6), 1975.
 */

/** A built automaton: plain data, survives structured clone. */
export interface Automaton {
  /** Character class of each byte; 0 for bytes that stand in no literal. */
  readonly classOf: Uint8Array;
  /** log2 of how many classes a row has room for. */
  readonly shift: number;
  readonly rows: Rows;
  /** States from this one on accept. */
  readonly firstAccepting: number;
  /** `outputs[outputStart[k] .. outputStart[k + 1]]` are the literals that end in accepting state `firstAccepting + k`. */
  readonly outputStart: Int32Array;
  readonly outputs: Int32Array;
  /** Length of each literal, and of the longest. */
  readonly lengths: Int32Array;
  readonly longest: number;
}

/**
 * The automaton's table as it is stored: the tree of the literals, breadth first, so that a state comes after the one it falls back
 * to. The first state is the start. All else follows from that, and a kernel works it out when it starts: see {@link expandRows}.
 */
export interface Rows {
  /** Whether each state accepts. Those that do not are numbered first, then those that do, each kind in this order. */
  readonly accepts: Uint8Array;
  /**
   * How many children each state has, and the class of each, state after state. Breadth first, the children of all states follow
   * one another as the states do: the first child of all is the second state.
   */
  readonly childCounts: Uint8Array;
  readonly childClasses: Uint8Array;
}

/** States must fit into 16 bits: about 8,000 literals of usual length. */
const maxStates = 65_536;
/** Classes, the one of other bytes included: the kernel holds four times a class in a byte. */
const maxClasses = 64;

/** Character classes of bytes: both cases of a letter share one; 0 for bytes that stand in no literal. */
interface Classes {
  readonly classOf: Uint8Array;
  readonly shift: number;
}

/** ASCII lower case of one code unit. */
function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Characters by how often they stand in source code, the most frequent first; counted over code in several languages. */
const inText = ' etsrniao\nlcd_pfum,h()"g.\tb:xy0/v*k=-1w2\'{};#3465[]98q>zj7\\`&<+|!\r@%?$^~';

function placeInText(code: number): number {
  const place = inText.indexOf(String.fromCharCode(code));
  return place < 0 ? inText.length : place;
}

/**
 * Characters that stand in many literals come first, so that most steps read the beginning of a row. Should there be more
 * than fit, the rarest share the last class: a hit may then be a false one, as with characters beyond a byte.
 */
function classifyBytes(literals: readonly string[]): Classes {
  const used = new Uint32Array(128);
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) {
      const code = fold(literal.charCodeAt(i)) & 127;
      used[code] = (used[code] as number) + 1;
    }
  }
  const codes = [...used.keys()].filter((code) => used[code] !== 0);
  if (codes.length < maxClasses) codes.sort((a, b) => placeInText(a) - placeInText(b) || a - b);
  else codes.sort((a, b) => (used[b] as number) - (used[a] as number) || a - b);
  const classOf = new Uint8Array(256);
  codes.forEach((code, index) => {
    classOf[code] = Math.min(index + 1, maxClasses - 1);
    if (code >= 97 && code <= 122) classOf[code - 32] = classOf[code] as number;
  });
  const count = Math.min(codes.length + 1, maxClasses);
  return { classOf, shift: Math.ceil(Math.log2(Math.max(2, count))) };
}

/** Flat, because it may be built when a program starts: `edges[node << shift | class]` is a child, or 0. */
interface Trie {
  readonly edges: Int32Array;
  readonly size: number;
  /** The last literal that ends in a node, or -1; and the one before it that ends in the same node. */
  readonly ends: Int32Array;
  readonly sameEnds: Int32Array;
}

function buildTrie(literals: readonly string[], { classOf, shift }: Classes): Trie {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  if (most >= maxStates * 4) throw new RangeError('too many literals for one automaton');
  const edges = new Int32Array(most << shift);
  const ends = new Int32Array(most).fill(-1);
  const sameEnds = new Int32Array(literals.length).fill(-1);
  let size = 1;
  literals.forEach((literal, index) => {
    let node = 0;
    for (let i = 0; i < literal.length; i++) {
      const edge = (node << shift) | (classOf[literal.charCodeAt(i)] as number);
      if (edges[edge] === 0) edges[edge] = size++;
      node = edges[edge] as number;
    }
    sameEnds[index] = ends[node] as number;
    ends[node] = index;
  });
  if (size > maxStates) throw new RangeError('too many literals for one automaton');
  return { edges, size, ends, sameEnds };
}

interface Links {
  /** Nodes, breadth first. */
  readonly order: Int32Array;
  /** Where each node falls back to: the longest proper suffix of its text that is a node too. */
  readonly fail: Int32Array;
  /** The nearest node on the way of `fail` in which a literal ends, the node itself included; 0: none. */
  readonly output: Int32Array;
  /** Children of the nodes in that order, which is their own as well: how many each node has, and the class of each child. */
  readonly childCounts: Uint8Array;
  readonly childClasses: Uint8Array;
}

/** Computes failure links breadth first, completing each node's row of edges from that of the node it falls back to. */
function link({ edges, size, ends }: Trie, shift: number): Links {
  const order = new Int32Array(size);
  const fail = new Int32Array(size);
  const output = new Int32Array(size);
  const childCounts = new Uint8Array(size);
  const childClasses = new Uint8Array(size);
  const width = 1 << shift;
  let filled = 1;
  for (let at = 0; at < filled; at++) {
    const node = order[at] as number;
    const fallRow = (fail[node] as number) << shift;
    output[node] = ends[node] === -1 ? (output[fail[node] as number] as number) : node;
    const first = filled;
    for (let edge = node << shift, k = 0; k < width; edge++, k++) {
      const child = edges[edge] as number;
      const fallen = node === 0 ? 0 : (edges[fallRow + k] as number);
      if (child === 0) {
        edges[edge] = fallen;
        continue;
      }
      fail[child] = fallen;
      childClasses[filled - 1] = k;
      order[filled++] = child;
    }
    childCounts[at] = filled - first;
  }
  return { order, fail, output, childCounts, childClasses: childClasses.subarray(0, size - 1) };
}

/** The literals that end in a node, its own first, then those of its suffixes. */
function literalsOf(node: number, { fail, output }: Links, { ends, sameEnds }: Trie): number[] {
  const found: number[] = [];
  for (let at = output[node] as number; at !== 0; at = output[fail[at] as number] as number) {
    for (let end = ends[at] as number; end !== -1; end = sameEnds[end] as number) found.push(end);
  }
  return found;
}

/**
 * Builds an automaton.
 *
 * @param literals ASCII, not empty
 * @throws RangeError when there are too many for the kernel
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const classes = classifyBytes(literals);
  const trie = buildTrie(literals, classes);
  const links = link(trie, classes.shift);
  const accepting = links.order.filter((node) => links.output[node] !== 0);
  const outputStart = new Int32Array(accepting.length + 1);
  const outputs: number[] = [];
  accepting.forEach((node, index) => {
    outputs.push(...literalsOf(node, links, trie));
    outputStart[index + 1] = outputs.length;
  });
  const lengths = Int32Array.from(literals, (literal) => literal.length);
  return {
    ...classes,
    rows: {
      accepts: Uint8Array.from(links.order, (node) => Number(links.output[node] !== 0)),
      childCounts: links.childCounts,
      childClasses: links.childClasses,
    },
    firstAccepting: trie.size - accepting.length,
    outputStart,
    outputs: Int32Array.from(outputs),
    lengths,
    longest: lengths.reduce((most, length) => Math.max(most, length), 1),
  };
}

/** The number of each state. */
function numbersOf(accepts: Uint8Array): Uint16Array {
  let quiet = 0;
  let accepting = accepts.reduce((count, isOne) => count + 1 - isOne, 0);
  return Uint16Array.from(accepts, (isOne) => (isOne === 1 ? accepting++ : quiet++));
}

/** The automaton's table, whole: `table[state << shift | class]`; state 0 is the start. */
export function expandRows({ rows, shift }: Automaton): Uint16Array {
  const { childCounts, childClasses } = rows;
  const numbers = numbersOf(rows.accepts);
  const table = new Uint16Array(numbers.length << shift);
  const width = 1 << shift;
  let child = 0;
  for (let at = 0; at < numbers.length; at++) {
    const row = (numbers[at] as number) << shift;
    // Where a state falls back to stands in its row until it is its turn.
    const fall = (table[row] as number) << shift;
    if (at > 0) table.copyWithin(row, fall, fall + width);
    for (const end = child + (childCounts[at] as number); child < end; child++) {
      const edge = row + (childClasses[child] as number);
      const number = numbers[child + 1] as number;
      table[number << shift] = table[edge] as number;
      table[edge] = number;
    }
  }
  return table;
}
