/** How the kernel reads what it searches, and what kind of byte that is. */

// @ts-ignore: decorator
@inline
export function byte(at: usize): u32 {
  return load<u8>(at) as u32;
}

/** Where the first of the bytes lies that are at hand, of those around the chunk too: told by whoever calls the kernel. */
const placeOfLo: usize = 268;

export function firstByte(): usize {
  return load<u32>(placeOfLo) as usize;
}

/** Where the classes of bytes lie, a byte of flags each: the functions of `server/src/core/kernel/gateBytes.ts`, in their order there. */
const flagsAt: usize = 512;

// @ts-ignore: decorator
@inline
function isOf(code: u32, flag: u32): bool {
  return (byte(flagsAt + (code as usize)) & flag) != 0;
}

// @ts-ignore: decorator
@inline
export function isName(code: u32): bool {
  return isOf(code, 1);
}

// @ts-ignore: decorator
@inline
export function isCloser(code: u32): bool {
  return isOf(code, 2);
}

// @ts-ignore: decorator
@inline
export function isBlank(code: u32): bool {
  return isOf(code, 4);
}

// @ts-ignore: decorator
@inline
export function isQuote(code: u32): bool {
  return isOf(code, 8);
}

// @ts-ignore: decorator
@inline
export function leads(code: u32): bool {
  return isOf(code, 16);
}

// @ts-ignore: decorator
@inline
export function ends(code: u32): bool {
  return isOf(code, 32);
}

// @ts-ignore: decorator
@inline
export function isPlain(code: u32): bool {
  return isOf(code, 64);
}

// @ts-ignore: decorator
@inline
export function endsValue(code: u32): bool {
  return isOf(code, 128);
}
