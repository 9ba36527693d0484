/**
 * The kernel's code, in either of the forms it is compiled to: WebAssembly, and JavaScript for hosts without it. Both come from
 * `server/kernel/` and do the same in the same memory. The part of the WebAssembly API that is needed is typed here: this layer
 * compiles without any host's types.
 */
import { findJs } from './findJs';
import { findWasm } from './findWasm';

/** The functions of the compiled kernel; see `server/kernel/find.ts`. Addresses are of bytes in its memory. */
export interface KernelFunctions {
  readonly find: (
    text: number,
    length: number,
    before: number,
    overlap: number,
    start: number,
    first: number,
    shift: number,
    out: number,
    runs: number,
  ) => void;
  readonly expand: (rows: number, count: number, table: number, first: number, shift: number) => void;
  readonly prepare: (states: number) => void;
}

/** A kernel that is ready to be told what to look for. */
export interface StartedKernel {
  readonly kind: 'wasm' | 'js';
  readonly memory: ArrayBuffer;
  readonly functions: KernelFunctions;
}

/** WebAssembly linear memory. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

/** The global `WebAssembly` as far as it is used. */
export interface WasmApi {
  readonly Memory: new (limits: { readonly initial: number; readonly maximum?: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

const page = 65_536;

/** @returns undefined where the host has no WebAssembly */
function wasmApi(): WasmApi | undefined {
  const api = (globalThis as { readonly WebAssembly?: WasmApi }).WebAssembly;
  return typeof api === 'object' ? api : undefined;
}

/**
 * Starts the kernel in WebAssembly.
 *
 * @param size bytes of its memory, at least
 * @param decode what makes bytes of base64
 * @returns undefined where the host has no WebAssembly, or forbids it by a content security policy
 */
export function startWasm(
  size: number,
  decode: (text: string) => Uint8Array,
  api: WasmApi | undefined = wasmApi(),
): StartedKernel | undefined {
  if (api === undefined) return undefined;
  const memory = new api.Memory({ initial: Math.ceil(size / page) });
  try {
    const { exports } = new api.Instance(new api.Module(decode(findWasm)), { env: { memory } });
    return { kind: 'wasm', memory: memory.buffer, functions: exports as unknown as KernelFunctions };
  } catch {
    // Compiling is forbidden where a policy lacks 'wasm-unsafe-eval'.
    return undefined;
  }
}

/** Starts the kernel in JavaScript; see {@link startWasm}. */
export function startJs(size: number): StartedKernel {
  const memory = new ArrayBuffer(Math.ceil(size / page) * page);
  return { kind: 'js', memory, functions: findJs(memory) };
}
