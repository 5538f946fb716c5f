import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';

/** Longest name in bytes of UTF-8: file systems take 255, and a browser may add " (1)". */
const bytesMax = 200;

const graphemes = new Intl.Segmenter();
const encoder = new TextEncoder();

/**
 * The name under which the PDF of a version is downloaded: client, title and version in words, e.g. `Bakkerij De
 * Korenaar – Voorjaar 2027 – versie 2.pdf`. Letters of any language stay; what a file system or a header could read
 * as more than a name goes. At most 200 bytes. Callers that put it into a header encode it (RFC 5987).
 */
export function pdfFileName(client: string, title: string, version: number, locale: Locale): string {
  const t = createTranslator(locale, 'exports');
  const name = (short: string) =>
    `${t('fileName', { client: cut(clean(client), 60), title: short, version: String(version) })}.pdf`;
  const rest = bytesMax - encoder.encode(name('')).length;
  return name(cut(clean(title), rest));
}

/** One line without signs that mean something to a file system, a shell or a header, and without direction marks. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\u2028\u2029]/gu, ' ')
    .replace(/[\\/:*?"<>|;%]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

/** The beginning of a text that has at most `max` bytes, in whole characters. */
function cut(text: string, max: number): string {
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
