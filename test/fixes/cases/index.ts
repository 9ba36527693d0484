/** Every table of programs, by the toolchain that judges it. */
import type { Program } from '../support/program';
import { batchPrograms } from './bat';
import { cPrograms } from './c';
import { clojurePrograms } from './clojure';
import { cppPrograms } from './cpp';
import { csharpPrograms } from './csharp';
import { elixirPrograms } from './elixir';
import { erlangPrograms } from './erlang';
import { fishPrograms } from './fish';
import { goPrograms } from './go';
import { groovyPrograms } from './groovy';
import { haskellPrograms } from './haskell';
import { javaPrograms } from './java';
import { javascriptPrograms, jsxPrograms } from './javascript';
import { kotlinPrograms } from './kotlin';
import { luaPrograms } from './lua';
import { objectiveCPrograms } from './objectiveC';
import { perlPrograms } from './perl';
import { phpPrograms } from './php';
import { powershellPrograms } from './powershell';
import { pythonPrograms } from './python';
import { rPrograms } from './r';
import { rubyPrograms } from './ruby';
import { rustPrograms } from './rust';
import { scalaPrograms } from './scala';
import { bashPrograms, posixPrograms } from './shell';
import { typescriptPrograms } from './typescript';

/** In the order in which they are shown. */
export const tables = {
  javascript: javascriptPrograms,
  jsx: jsxPrograms,
  typescript: typescriptPrograms,
  python: pythonPrograms,
  java: javaPrograms,
  go: goPrograms,
  ruby: rubyPrograms,
  php: phpPrograms,
  csharp: csharpPrograms,
  lua: luaPrograms,
  r: rPrograms,
  bash: bashPrograms,
  dash: posixPrograms,
  zsh: posixPrograms,
  elixir: elixirPrograms,
  clojure: clojurePrograms,
  perl: perlPrograms,
  powershell: powershellPrograms,
  fish: fishPrograms,
  erlang: erlangPrograms,
  batch: batchPrograms,
  haskell: haskellPrograms,
  kotlin: kotlinPrograms,
  rust: rustPrograms,
  c: cPrograms,
  cpp: cppPrograms,
  objectiveC: objectiveCPrograms,
  groovy: groovyPrograms,
  scala: scalaPrograms,
} as const satisfies Readonly<Record<string, readonly Program[]>>;
