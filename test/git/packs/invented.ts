/** Stores made of invented packs, in memory or as the only packs of an empty repository. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { MemorySource } from '../../../src/git/packs/byte-source.ts';
import { Pack } from '../../../src/git/packs/pack.ts';
import { PackIndex } from '../../../src/git/packs/pack-index.ts';
import type { TestRepository } from '../../git.ts';
import { type Format, type WrittenPack, writeIndex } from './pack-writer.ts';

/** A pack in memory. The index may be that of other bytes. */
export function packInMemory(
  pack: WrittenPack,
  options: { readonly index?: Uint8Array; readonly reverse?: Uint8Array; readonly format?: Format } = {},
): Pack {
  const { format = 'sha1', index = writeIndex(pack, { format }), reverse } = options;
  return new Pack(
    {
      name: 'invented',
      openPack: () => new MemorySource('invented.pack', pack.bytes),
      openReverse: () => reverse && new MemorySource('invented.rev', reverse),
    },
    format,
    PackIndex.open(new MemorySource('invented.idx', index), format),
  );
}

/** Puts packs into a repository as `one.pack`, `two.pack` and so on, with indexes of their own. */
export function placePacks(repository: TestRepository, packs: Readonly<Record<string, WrittenPack>>): void {
  const folder = `${repository.gitDir}/objects/pack`;
  mkdirSync(folder, { recursive: true });
  for (const [name, pack] of Object.entries(packs)) {
    writeFileSync(`${folder}/${name}.pack`, pack.bytes);
    writeFileSync(`${folder}/${name}.idx`, writeIndex(pack, { format: repository.objectFormat }));
  }
}
