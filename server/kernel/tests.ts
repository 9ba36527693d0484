/** How the tests of a `Sieve` are stored, as `store` in `server/src/core/sieve.ts` writes them, and the numbers in them. */

/** Of each test, bytes from its address on. */
export const enum Test {
  /** What it looks at: one of {@link Kind}. */
  kind = 0,
  /** Class of what may not stand before the literal; {@link noClass}: anything may. */
  left = 1,
  /** How long the literal is. */
  length = 2,
  /** How much of the literal the automaton has seen, without case. */
  looked = 3,
  /** Class of what follows the literal, or of the run that is looked for; {@link noClass}: nothing is known of it. */
  next = 4,
  /** Where escapes and joins may begin that keep a token from standing in the open: one of {@link Sees}. */
  sees = 5,
  /** How many characters of the class follow at least. */
  least = 6,
  /** How many follow at most, where it counts what stands behind them; of a run, how far on it may begin. */
  most = 7,
  /** The character behind them (0: any); of a word's run, how long it may be (0: of any length). */
  ending = 8,
  /** Whether the literal counts in either case. */
  folds = 9,
  /** What must follow a word that a value is assigned to: one of {@link Gate}. */
  gate = 10,
  /** Whether a token holds a run of the class, which is counted from where the literal begins. */
  holdsRun = 11,
  /** The literal's characters, as many as are stored; 0 where they are not compared. */
  codes = 12,
}

/** Size of a stored test, and the log2 of it. */
export const testBytes: usize = 32;
export const testShift: usize = 5;

/** Characters of the literal that are stored and compared. */
export const storedLiteral: u32 = 20;

/** In place of a class: none. */
export const noClass: u32 = 255;

/** What a test looks at. */
export const enum Kind {
  always = 0,
  token = 1,
  word = 2,
}

/** What is seen through: nothing; what the literal begins with or stands behind it; only what the automaton has not seen. */
export const enum Sees {
  nothing = 0,
  all = 1,
  behind = 2,
}

/** What must follow a word: nothing; a value that is assigned to it; the value of a key; a name and a password in an address. */
export const enum Gate {
  none = 0,
  assignment = 1,
  keyAssignment = 2,
  account = 3,
}
