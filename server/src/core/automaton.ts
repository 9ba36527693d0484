/**
 * Finds every occurrence of many literals in one pass (Aho-Corasick over ASCII, without case). Accepting states are
 * numbered last, so that the inner loop (`kernel/finder.ts`) is two loads and one compare per byte.
 * Reads: Aho and Corasick, "Efficient string matching", CACM 18(6), 1975.
 */

/** A built automaton: plain data, survives structured clone. */
export interface Automaton {
  /** `table[state << shift | class]`; state 0 is the start. */
  readonly table: Uint16Array;
  /** Character class of each byte; 0 for bytes that stand in no literal. */
  readonly classOf: Uint8Array;
  readonly shift: number;
  /** States from this one on accept. */
  readonly firstAccepting: number;
  /** `outputs[outputStart[k] .. outputStart[k + 1]]` are the literals that end in accepting state `firstAccepting + k`. */
  readonly outputStart: Int32Array;
  readonly outputs: Int32Array;
  /** Length of each literal, and of the longest. */
  readonly lengths: Int32Array;
  readonly longest: number;
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

function classifyBytes(literals: readonly string[]): Classes {
  const used = new Uint8Array(128);
  for (const literal of literals) for (let i = 0; i < literal.length; i++) used[fold(literal.charCodeAt(i)) & 127] = 1;
  const classOf = new Uint8Array(256);
  let count = 1;
  for (let code = 0; code < 128; code++) {
    if (used[code] === 0) continue;
    classOf[code] = count;
    if (code >= 97 && code <= 122) classOf[code - 32] = count;
    count++;
  }
  if (count > maxClasses) throw new RangeError('too many distinct characters in the literals of one automaton');
  return { classOf, shift: Math.ceil(Math.log2(Math.max(2, count))) };
}

/** Flat, because it is built each time a program starts: `edges[node << shift | class]` is a child, or 0. */
interface Trie {
  readonly edges: Int32Array;
  readonly size: number;
  /** Which literal ends in a node, or -1. */
  readonly ends: Int32Array;
}

function buildTrie(literals: readonly string[], { classOf, shift }: Classes): Trie {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  if (most >= maxStates * 4) throw new RangeError('too many literals for one automaton');
  const edges = new Int32Array(most << shift);
  const ends = new Int32Array(most).fill(-1);
  let size = 1;
  literals.forEach((literal, index) => {
    let node = 0;
    for (let i = 0; i < literal.length; i++) {
      const edge = (node << shift) | (classOf[literal.charCodeAt(i)] as number);
      if (edges[edge] === 0) edges[edge] = size++;
      node = edges[edge] as number;
    }
    ends[node] = index;
  });
  if (size > maxStates) throw new RangeError('too many literals for one automaton');
  return { edges, size, ends };
}

interface Links {
  /** Nodes, breadth first. */
  readonly order: Int32Array;
  /** Where each node falls back to: the longest proper suffix of its text that is a node too. */
  readonly fail: Int32Array;
  /** The nearest node on the way of `fail` in which a literal ends, the node itself included; 0: none. */
  readonly output: Int32Array;
}

/** Computes failure links breadth first, completing each node's row of edges from that of the node it falls back to. */
function link({ edges, size, ends }: Trie, shift: number): Links {
  const order = new Int32Array(size);
  const fail = new Int32Array(size);
  const output = new Int32Array(size);
  const width = 1 << shift;
  let filled = 1;
  for (let at = 0; at < filled; at++) {
    const node = order[at] as number;
    const fallRow = (fail[node] as number) << shift;
    output[node] = ends[node] === -1 ? (output[fail[node] as number] as number) : node;
    for (let edge = node << shift, k = 0; k < width; edge++, k++) {
      const child = edges[edge] as number;
      const fallen = node === 0 ? 0 : (edges[fallRow + k] as number);
      if (child === 0) {
        edges[edge] = fallen;
        continue;
      }
      fail[child] = fallen;
      order[filled++] = child;
    }
  }
  return { order, fail, output };
}

/** The trie's completed edges under the nodes' final numbers. */
function renumber({ edges, size }: Trie, numberOf: Int32Array, shift: number): Uint16Array {
  const table = new Uint16Array(size << shift);
  const width = 1 << shift;
  for (let node = 0; node < size; node++) {
    const row = (numberOf[node] as number) << shift;
    const from = node << shift;
    for (let k = 0; k < width; k++) table[row + k] = numberOf[edges[from + k] as number] as number;
  }
  return table;
}

/** The literals that end in a node, its own first, then those of its suffixes. */
function literalsOf(node: number, { fail, output }: Links, ends: Int32Array): number[] {
  const found: number[] = [];
  for (let at = output[node] as number; at !== 0; at = output[fail[at] as number] as number)
    found.push(ends[at] as number);
  return found;
}

/**
 * Builds an automaton.
 *
 * @param literals ASCII, not empty, distinct without case
 * @throws RangeError when there are too many, or too many distinct characters in them, for the kernel
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const { classOf, shift } = classifyBytes(literals);
  const trie = buildTrie(literals, { classOf, shift });
  const links = link(trie, shift);
  const accepts = (node: number) => links.output[node] !== 0;
  const quiet = links.order.filter((node) => !accepts(node));
  const accepting = links.order.filter(accepts);
  const numberOf = new Int32Array(trie.size);
  quiet.forEach((node, index) => {
    numberOf[node] = index;
  });
  accepting.forEach((node, index) => {
    numberOf[node] = quiet.length + index;
  });
  const table = renumber(trie, numberOf, shift);
  const outputStart = new Int32Array(accepting.length + 1);
  const outputs: number[] = [];
  accepting.forEach((node, index) => {
    outputs.push(...literalsOf(node, links, trie.ends));
    outputStart[index + 1] = outputs.length;
  });
  const lengths = Int32Array.from(literals, (literal) => literal.length);
  return {
    table,
    classOf,
    shift,
    firstAccepting: quiet.length,
    outputStart,
    outputs: Int32Array.from(outputs),
    lengths,
    longest: lengths.reduce((most, length) => Math.max(most, length), 1),
  };
}
