/**
 * The part of the WebAssembly API that the kernel needs, typed here: this layer compiles without any host's types, and every
 * host has it.
 */

/** WebAssembly linear memory. */
export interface WasmMemory {
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

/** @returns undefined where the host has no WebAssembly, or forbids it (a strict content security policy) */
export function wasmApi(): WasmApi | undefined {
  const api = (globalThis as { readonly WebAssembly?: WasmApi }).WebAssembly;
  return typeof api === 'object' ? api : undefined;
}
