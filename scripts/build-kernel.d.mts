// Types of build-kernel.mjs for the tests.

export function compileKernel(options: { readonly simd: boolean }): Promise<Uint8Array>;
export function buildKernel(): Promise<{ readonly withSimd: number; readonly plain: number }>;
