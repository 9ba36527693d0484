/** How the kernel reads what it searches. */

// @ts-ignore: decorator
@inline
export function byte(at: usize): u32 {
  return load<u8>(at) as u32;
}
