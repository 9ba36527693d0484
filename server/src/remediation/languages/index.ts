/** Every language whose keys can be lifted. A new language adds its line here. */
import { bat } from './bat';
import { c } from './c';
import { clojure } from './clojure';
import { cpp } from './cpp';
import { csharp } from './csharp';
import { dart } from './dart';
import { elixir } from './elixir';
import { erlang } from './erlang';
import { fish } from './fish';
import { fsharp } from './fsharp';
import { go } from './go';
import { groovy } from './groovy';
import { haskell } from './haskell';
import { java } from './java';
import { javascript } from './javascript';
import { julia } from './julia';
import { kotlin } from './kotlin';
import type { Language } from './language';
import { lua } from './lua';
import { objectiveC } from './objectiveC';
import { perl } from './perl';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { r } from './r';
import { ruby } from './ruby';
import { rust } from './rust';
import { scala } from './scala';
import { shell } from './shell';
import { swift } from './swift';
import { vb } from './vb';

/** In no order that matters: their ids are distinct. */
export const languages: readonly Language[] = [
  javascript,
  python,
  java,
  go,
  ruby,
  php,
  csharp,
  lua,
  r,
  shell,
  elixir,
  clojure,
  perl,
  powershell,
  fish,
  erlang,
  bat,
  haskell,
  kotlin,
  rust,
  c,
  cpp,
  objectiveC,
  swift,
  dart,
  groovy,
  scala,
  fsharp,
  vb,
  julia,
];

/** @param id a VS Code language id */
export function languageOf(id: string): Language | undefined {
  return languages.find((language) => language.ids.includes(id));
}
