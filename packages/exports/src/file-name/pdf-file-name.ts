import { dayIn, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { PlanPdfInput } from '../plan-pdf/plan-pdf-input.ts';

/** Longest name in bytes of UTF-8: file systems take 255, and a browser may add " (1)". */
const bytesMax = 200;

const graphemes = new Intl.Segmenter();
const encoder = new TextEncoder();

/**
 * The name under which a PDF is downloaded: client, title and version in words, e.g. `Bakkerij De Korenaar – Voorjaar
 * 2027 – versie 2.pdf`; of a draft that it is one, and its day. Letters of any language stay; what a file system or a
 * header could read as more than a name goes. At most 200 bytes. Callers that put it into a header encode it (RFC 5987).
 */
export function pdfFileName(
  client: string,
  title: string,
  input: Pick<PlanPdfInput, 'edition' | 'standsAt' | 'timeZone'>,
  locale: Locale,
): string {
  const t = createTranslator(locale, 'exports');
  const { edition, standsAt, timeZone } = input;
  const named = (names: { readonly client: string; readonly title: string }) =>
    edition.kind === 'version'
      ? t('fileName', { ...names, version: String(edition.number) })
      : t(`${edition.kind}.fileName`, { ...names, day: dayIn(timeZone, standsAt) });
  const name = (short: string) => `${named({ client: cut(clean(client), 60), title: short })}.pdf`;
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
