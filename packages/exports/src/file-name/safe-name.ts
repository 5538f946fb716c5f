const graphemes = new Intl.Segmenter();
const encoder = new TextEncoder();

/** One line without signs that mean something to a file system, a shell or a header, and without direction marks. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\u2028\u2029]/gu, ' ')
    .replace(/[\\/:*?"<>|;%]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

/** The beginning of a text that has at most `max` bytes, in whole characters. */
export function cut(text: string, max: number): string {
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > max) {
      return kept.trimEnd();
    }
    kept += segment;
  }
  return kept;
}
