/**
 * Finds every occurrence of many literals in one pass (Aho-Corasick over ASCII, without case). The table is premultiplied
 * and accepting states are numbered last, so that the inner loop is one load, one compare per character.
 * Reads: Aho and Corasick, "Efficient string matching", CACM 18(6), 1975.
 */

/** A built automaton; opaque to callers. Survives structured clone. */
export interface Automaton {
  /** `next[state + class]`, where states are multiples of {@link width}. */
  readonly next: Int32Array;
  /** Character class of each code unit below 128; others are class 0. */
  readonly classOf: Uint8Array;
  readonly width: number;
  /** States from this one on accept. */
  readonly firstAccepting: number;
  /** `outputs[outputStart[k] .. outputStart[k+1]]` are the literal indexes that end in accepting state number k. */
  readonly outputStart: Int32Array;
  readonly outputs: Int32Array;
  /** Length of each literal. */
  readonly lengths: Int32Array;
}

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

/** Builds an automaton. Literals are ASCII and not empty; the same literal may stand several times. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const trie = buildTrie(literals);
  const order = linkFailures(trie);
  const codes = [...new Set(trie.edges.flatMap((edge) => [...edge.keys()]))].sort((a, b) => a - b);
  const width = codes.length + 1;
  const classOf = new Uint8Array(128);
  codes.forEach((code, index) => {
    classOf[code] = index + 1;
    if (code >= 97 && code <= 122) classOf[code - 32] = index + 1;
  });
  const quiet = order.filter((node) => (trie.out[node]?.length ?? 0) === 0);
  const accepting = order.filter((node) => (trie.out[node]?.length ?? 0) > 0);
  const numberOf = new Int32Array(order.length);
  [...quiet, ...accepting].forEach((node, index) => {
    numberOf[node] = index * width;
  });
  const next = new Int32Array(order.length * width);
  // Breadth first: the row of a node's failure target is complete before its own.
  for (const node of order) {
    const row = numberOf[node] ?? 0;
    const fallRow = numberOf[trie.fail[node] ?? 0] ?? 0;
    if (node !== 0) next.copyWithin(row, fallRow, fallRow + width);
    for (const [code, child] of trie.edges[node] ?? []) next[row + (classOf[code] ?? 0)] = numberOf[child] ?? 0;
  }
  const outputStart = new Int32Array(accepting.length + 1);
  const outputs: number[] = [];
  accepting.forEach((node, index) => {
    outputs.push(...(trie.out[node] ?? []));
    outputStart[index + 1] = outputs.length;
  });
  return {
    next,
    classOf,
    width,
    firstAccepting: quiet.length * width,
    outputStart,
    outputs: Int32Array.from(outputs),
    lengths: Int32Array.from(literals.map((literal) => literal.length)),
  };
}

/**
 * Calls `onHit(literalIndex, start)` for every literal that stands in `text[from, to)`, ordered by where it ends.
 * `start` is the UTF-16 offset of the literal's first character.
 */
export function findLiterals(
  automaton: Automaton,
  text: string,
  from: number,
  to: number,
  onHit: (literal: number, start: number) => void,
): void {
  const { next, classOf, firstAccepting, width, outputStart, outputs, lengths } = automaton;
  let state = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    state = next[state + (code < 128 ? (classOf[code] as number) : 0)] as number;
    if (state >= firstAccepting) {
      const k = (state - firstAccepting) / width;
      const end = outputStart[k + 1] as number;
      for (let o = outputStart[k] as number; o < end; o++) {
        const literal = outputs[o] as number;
        onHit(literal, i + 1 - (lengths[literal] as number));
      }
    }
  }
}
