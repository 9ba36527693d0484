import type { KernelFunctions } from './kernelCode';

/**
 * The kernel in JavaScript, compiled by `npm run build:kernel` from `server/kernel/` as {@link findWasm} is.
 *
 * @param memory its memory, which does not grow
 */
export function findJs(memory: ArrayBuffer): KernelFunctions;
