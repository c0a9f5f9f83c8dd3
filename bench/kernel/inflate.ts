/** How fast the kernel inflates objects like those of a pack, against Node's zlib, object by object. */

import assert from 'node:assert/strict';
import { deflateSync, inflateSync } from 'node:zlib';
import { createArenaKernel } from '../../src/kernel/kernel.ts';
import type { Definition, Figure } from '../definition.ts';
import { leastCpuMs } from './cpu-time.ts';
import { readSourceFiles } from './source-text.ts';

/** Objects of a history are small: most blobs and deltas inflate to a few kilobytes. */
const OBJECT_BYTES = 8192;
const TOTAL_BYTES = 24e6;

/** The compiled kernels against `zlib.inflateSync`, on source text deflated at git's default level. */
export const inflate: Definition = {
  name: 'kernel-inflate',
  question: `how many times faster than zlib does the kernel inflate objects of up to ${OBJECT_BYTES} bytes?`,
  run: async (_request, tell) => {
    const texts = readSourceFiles(TOTAL_BYTES).flatMap((file) => {
      const pieces: Buffer[] = [];
      for (let at = 0; at < file.length; at += OBJECT_BYTES)
        pieces.push(file.subarray(at, at + OBJECT_BYTES));
      return pieces;
    });
    const streams = texts.map((text) => deflateSync(text));
    const bytes = texts.reduce((sum, text) => sum + text.length, 0);
    const zlib = () => {
      for (const stream of streams) inflateSync(stream);
    };
    const figures: Figure[] = [];
    for (const implementation of ['wasm', 'wasm-simd'] as const) {
      const kernel = createArenaKernel(
        { contractVersion: 1, literals: [], reportRuns: false },
        { implementation },
      );
      assert.equal(kernel.implementation, implementation);
      const outputAt = streams.reduce((sum, stream) => sum + stream.length, 0);
      assert(kernel.growArena(outputAt + 2 * OBJECT_BYTES));
      const places: number[] = [0];
      for (const stream of streams) {
        kernel.arena().set(stream, places.at(-1));
        places.push(places.at(-1)! + stream.length);
      }
      const inflateOne = (index: number) =>
        kernel.inflate(places[index]!, places[index + 1]!, outputAt, outputAt + OBJECT_BYTES, false);
      for (const [index, text] of texts.entries()) {
        assert.equal(inflateOne(index), 'ok');
        assert(text.equals(kernel.arena().subarray(outputAt, outputAt + kernel.inflatedBytes)));
      }
      const [zlibMs, kernelMs] = leastCpuMs(5, zlib, () => {
        for (let index = 0; index < streams.length; index++) inflateOne(index);
      });
      figures.push(
        { name: `zlib.inflateSync`, value: bytes / zlibMs / 1e6, unit: 'GB/s' },
        { name: implementation, value: bytes / kernelMs / 1e6, unit: 'GB/s' },
        { name: `${implementation} / zlib`, value: zlibMs / kernelMs, unit: 'x', atLeast: 1.5 },
      );
    }
    for (const figure of figures) tell(figure);
  },
};
