// Compiles the kernel's AssemblyScript (src/kernel/assembly) twice, with SIMD and without, and writes both modules as
// base64 to src/kernel/kernel.gen.ts, from where the bundler carries them into dist/: nothing is read from a file at
// run time. The same source and compiler give the same bytes.
//
// Usage: node scripts/build-kernel.mjs       writes the file when it changes, prints the sizes
// or:    import { buildKernel } from './build-kernel.mjs'

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src', 'kernel', 'assembly');
const target = join(root, 'src', 'kernel', 'kernel.gen.ts');

/**
 * Compiles one module and returns its bytes. Throws an Error with the compiler's words when the source has a mistake.
 *
 * @param {{ simd: boolean }} options
 * @returns {Promise<Uint8Array>}
 */
export async function compileKernel({ simd }) {
  // Loaded here, as the compiler takes half a second to load and most callers of the generate script need it not.
  const { main } = await import('assemblyscript/asc');
  let bytes;
  let words = '';
  const { error } = await main(
    [
      'index.ts',
      ...['--outFile', 'kernel.wasm'],
      ...['--optimizeLevel', '3', '--converge', '--noAssert', ...(process.env.NAMED ? ['--debug'] : [])],
      // No allocator, no collector: the source keeps its own map of the memory.
      ...['--runtime', 'stub'],
      ...(simd ? ['--enable', 'simd'] : []),
    ],
    {
      readFile: (name, base) => readOrNull(join(base === '.' ? source : base, name)),
      writeFile: (_, content) => {
        bytes = content;
      },
      listFiles: () => [],
      stderr: { write: (text) => (words += text) },
    },
  );
  if (error || bytes === undefined || words !== '')
    throw new Error(`the kernel does not compile:\n${words}${error ?? ''}`);
  return bytes;
}

/** Compiles both modules and writes the file; returns the sizes. */
export async function buildKernel() {
  const withSimd = await compileKernel({ simd: true });
  const plain = await compileKernel({ simd: false });
  const text = [
    '// Written by scripts/build-kernel.mjs from src/kernel/assembly: do not edit.',
    '',
    '/** The kernel as a WebAssembly module that uses SIMD, in base64. */',
    `export const KERNEL_WITH_SIMD = '${Buffer.from(withSimd).toString('base64')}';`,
    '',
    '/** The same without SIMD. */',
    `export const KERNEL_PLAIN = '${Buffer.from(plain).toString('base64')}';`,
    '',
  ].join('\n');
  if (readOrNull(target) !== text) {
    // Written whole or not at all: a test run beside this one may be reading it.
    writeFileSync(`${target}.${process.pid}.tmp`, text);
    renameSync(`${target}.${process.pid}.tmp`, target);
  }
  return { withSimd: withSimd.length, plain: plain.length };
}

function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = await buildKernel();
  console.log(`kernel: ${sizes.withSimd} bytes with SIMD, ${sizes.plain} without`);
}
