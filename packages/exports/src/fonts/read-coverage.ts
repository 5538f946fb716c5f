/** Says whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads from a TrueType file which code points it has glyphs for, from the Unicode subtables (formats 4 and 12) of its
 * `cmap`. Throws an Error for a file without one.
 */
export function readCoverage(file: Uint8Array): Coverage {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    const platform = view.getUint16(record);
    if (platform === 0 || platform === 3) {
      readSubtable(view, cmap + view.getUint32(record + 4), covered);
    }
  }
  if (covered.size === 0) {
    throw new Error('The font has no Unicode character map that we read.');
  }
  return (codePoint) => covered.has(codePoint);
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (tag === wanted) {
      return view.getUint32(record + 8);
    }
  }
  throw new Error(`The font has no table ${wanted}.`);
}

function readSubtable(view: DataView, at: number, covered: Set<number>): void {
  const format = view.getUint16(at);
  if (format === 4) {
    readSegments(view, at, covered);
  } else if (format === 12) {
    readGroups(view, at, covered);
  }
}

/** Format 4: segments of the Basic Multilingual Plane; a code point whose glyph is 0 has none. */
function readSegments(view: DataView, at: number, covered: Set<number>): void {
  const size = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  for (let segment = 0; segment < size; segment += 2) {
    const start = view.getUint16(starts + segment);
    const delta = view.getUint16(deltas + segment);
    const offset = view.getUint16(offsets + segment);
    for (let code = start; code <= view.getUint16(ends + segment) && code < 0xffff; code += 1) {
      const glyph =
        offset === 0 ? code + delta : view.getUint16(offsets + segment + offset + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) {
        covered.add(code);
      }
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(view: DataView, at: number, covered: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) {
      covered.add(code);
    }
  }
}
