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

interface Trie {
  readonly edges: Map<number, number>[];
  readonly fail: number[];
  readonly out: number[][];
}

/** ASCII lower case of one code unit. */
function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function buildTrie(literals: readonly string[]): Trie {
  const edges: Map<number, number>[] = [new Map()];
  const out: number[][] = [[]];
  literals.forEach((literal, index) => {
    let node = 0;
    for (let i = 0; i < literal.length; i++) {
      const code = fold(literal.charCodeAt(i));
      let to = edges[node]?.get(code);
      if (to === undefined) {
        to = edges.length;
        edges.push(new Map());
        out.push([]);
        edges[node]?.set(code, to);
      }
      node = to;
    }
    out[node]?.push(index);
  });
  return { edges, out, fail: new Array<number>(edges.length).fill(0) };
}

/** Fills in failure links breadth first and returns the order in which nodes were visited. */
function linkFailures(trie: Trie): number[] {
  const order = [0];
  for (let at = 0; at < order.length; at++) {
    const node = order[at] ?? 0;
    for (const [code, child] of trie.edges[node] ?? []) {
      order.push(child);
      let fall = trie.fail[node] ?? 0;
      while (fall !== 0 && trie.edges[fall]?.get(code) === undefined) fall = trie.fail[fall] ?? 0;
      const target = node === 0 ? 0 : (trie.edges[fall]?.get(code) ?? 0);
      trie.fail[child] = target;
      trie.out[child]?.push(...(trie.out[target] ?? []));
    }
  }
  return order;
}

interface Numbering {
  /** Number of each trie node: quiet ones first, then accepting ones, each in breadth-first order. */
  readonly numberOf: Int32Array;
  readonly accepting: readonly number[];
  readonly firstAccepting: number;
}

function numberNodes(trie: Trie, order: readonly number[]): Numbering {
  const accepts = (node: number) => (trie.out[node]?.length ?? 0) > 0;
  const quiet = order.filter((node) => !accepts(node));
  const accepting = order.filter(accepts);
  const numberOf = new Int32Array(order.length);
  [...quiet, ...accepting].forEach((node, number) => {
    numberOf[node] = number;
  });
  return { numberOf, accepting, firstAccepting: quiet.length };
}

/** Gives each character of a literal its class; both cases of a letter share one. */
function classifyBytes(trie: Trie): { classOf: Uint8Array; count: number } {
  const codes = [...new Set(trie.edges.flatMap((edge) => [...edge.keys()]))].sort((a, b) => a - b);
  const classOf = new Uint8Array(256);
  codes.forEach((code, index) => {
    classOf[code] = index + 1;
    if (code >= 97 && code <= 122) classOf[code - 32] = index + 1;
  });
  return { classOf, count: codes.length + 1 };
}

/**
 * Builds an automaton.
 *
 * @param literals ASCII, not empty, distinct without case
 * @throws RangeError when there are too many, or too many distinct characters in them, for the kernel
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const trie = buildTrie(literals);
  const order = linkFailures(trie);
  if (order.length > maxStates) throw new RangeError('too many literals for one automaton');
  const { classOf, count } = classifyBytes(trie);
  if (count > maxClasses) throw new RangeError('too many distinct characters in the literals of one automaton');
  const { numberOf, accepting, firstAccepting } = numberNodes(trie, order);
  const shift = Math.ceil(Math.log2(Math.max(2, count)));
  const width = 1 << shift;
  const table = new Uint16Array(order.length << shift);
  // Breadth first: the row of a node's failure target is complete before its own.
  for (const node of order) {
    const row = (numberOf[node] ?? 0) << shift;
    const fallRow = (numberOf[trie.fail[node] ?? 0] ?? 0) << shift;
    if (node !== 0) table.copyWithin(row, fallRow, fallRow + width);
    for (const [code, child] of trie.edges[node] ?? []) table[row | (classOf[code] ?? 0)] = numberOf[child] ?? 0;
  }
  const outputStart = new Int32Array(accepting.length + 1);
  const outputs: number[] = [];
  accepting.forEach((node, index) => {
    outputs.push(...(trie.out[node] ?? []));
    outputStart[index + 1] = outputs.length;
  });
  const lengths = Int32Array.from(literals, (literal) => literal.length);
  return {
    table,
    classOf,
    shift,
    firstAccepting,
    outputStart,
    outputs: Int32Array.from(outputs),
    lengths,
    longest: Math.max(1, ...lengths),
  };
}
