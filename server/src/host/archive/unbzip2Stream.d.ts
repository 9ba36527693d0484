/** The package brings no types. It takes writes and gives data and errors at once, within the call. */
declare module 'unbzip2-stream' {
  interface Unbzip2Stream {
    on(event: 'data', listener: (data: Buffer) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    write(data: Buffer): void;
    end(): void;
  }
  function unbzip2Stream(): Unbzip2Stream;
  export = unbzip2Stream;
}
