/**
 * The `putty-key` detector: PuTTY private key files (PPK versions 1 to 3), encrypted or not. The counts of lines that
 * the file states must hold. Format: PuTTY manual, appendix C, "PPK file format".
 */

import type { Detector } from './contract.ts';
import { decodeBase64 } from './encoded.ts';

/** A file with an RSA key of 16,384 bits has about 19 kB. */
const MAX_FILE_BYTES = 32_768;

const HEADER =
  /^PuTTY-User-Key-File-[123]: *([\w.@-]+)\r?\nEncryption: *([\w-]+)\r?\n(?:Comment: *[^\r\n]*\r?\n)?Public-Lines: *(\d{1,4})\r?\n/;
const PRIVATE_PART = /Private-Lines: *(\d{1,4})\r?\n/;

/** The detector. */
export const puttyKeyDetector: Detector = {
  name: 'putty-key',
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.start + MAX_FILE_BYTES);
    const header = HEADER.exec(text);
    const part = PRIVATE_PART.exec(text);
    if (header === null || part === null) return;
    const lines = text.slice(part.index + part[0].length).split('\n', Number(part[1]));
    const body = lines.map((line) => line.trim()).join('');
    const bytes = decodeBase64(body);
    if (bytes === undefined || lines.length !== Number(part[1])) return;
    const length = part.index + part[0].length + lines.join('\n').length;
    const span = { start: hit.start, end: hit.start + length };
    const isEncrypted = header[2] !== 'none';
    emit({
      secret: span,
      whole: span,
      decoded: bytes,
      confidence: 'proven',
      detail: isEncrypted ? 'encrypted with a passphrase' : 'structure fits',
      ...(isEncrypted ? { severity: 'medium' as const } : {}),
    });
  },
};
