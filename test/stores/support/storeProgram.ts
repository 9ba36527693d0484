/** How the tables of programs that read from stores are written. */
import { dedent, type Program } from '../../fixes/support/program';

/** One program; `⟦1⟧` stands for the key, which it prints. */
export function storeProgram(title: string, file: string, source: string): Program {
  return { title, file, source: dedent(source) };
}
