// The line that a person sees while a scan runs, on a terminal that is 100 columns wide.

import { describe, expect, it } from 'vitest';
import { type Progress, ProgressLine, progressText } from '../../src/base/progress.ts';

const half: Progress = {
  phase: 'scanning',
  objects: 50_000,
  totalObjects: 200_000,
  bytes: 2_000_000_000,
  findings: 1,
};

describe('the progress', () => {
  it('tells objects, bytes, their rate, findings, and the time left', () => {
    // a quarter in ten seconds: thirty more; 2 GB in ten seconds
    expect(progressText(half, 10_000)).toBe(
      'Scanning: 50,000 of 200,000 objects, 2.0 GB (200 MB/s), 1 finding, 30.0 s left',
    );
  });

  it('tells no time where nobody knows how much there is', () => {
    expect(progressText({ ...half, totalObjects: undefined }, 10_000)).not.toContain('left');
  });

  it('is drawn after a second, ten times a second at most, over itself, and is gone in the end', () => {
    let now = 0;
    const written: string[] = [];
    const line = new ProgressLine({ write: (text) => written.push(text), columns: 40 }, () => now);
    for (; now < 2000; now += 10) line.update(half);
    line.clear();
    expect(written.length).toBe(11);
    expect(written.every((text) => text.startsWith('\r\u001b[2K'))).toBe(true);
    expect(Math.max(...written.map((text) => text.length))).toBe('\r\u001b[2K'.length + 39);
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });
});
