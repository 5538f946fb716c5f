import { dayIn, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { PdfKind } from '../plan-pdf/pdf-kind.ts';
import type { PlanPdfInput } from '../plan-pdf/plan-pdf-input.ts';
import { clean, cut } from './safe-name.ts';

/** Longest name in bytes of UTF-8: file systems take 255, and a browser may add " (1)". */
const bytesMax = 200;

const encoder = new TextEncoder();

/**
 * The name under which a PDF is downloaded: client, title and version in words, e.g. `Bakkerij De Korenaar – Voorjaar
 * 2027 – versie 2.pdf`; of a draft that it is one, and its day. Letters of any language stay; what a file system or a
 * header could read as more than a name goes. Where it is not the plan whole, what of it stands before the title. At most 200 bytes. Callers that put it into a header encode it (RFC 5987).
 */
export function pdfFileName(
  client: string,
  title: string,
  input: Pick<PlanPdfInput, 'edition' | 'standsAt' | 'timeZone'> & { readonly kind?: PdfKind },
  locale: Locale,
): string {
  const t = createTranslator(locale, 'exports');
  const { edition, standsAt, timeZone, kind = 'pdf' } = input;
  const named = (names: { readonly client: string; readonly title: string }) =>
    edition.kind === 'version'
      ? t('fileName', { ...names, version: String(edition.number) })
      : t(`${edition.kind}.fileName`, { ...names, day: dayIn(timeZone, standsAt) });
  const name = (short: string) => `${named({ client: cut(clean(client), 60), title: short })}.pdf`;
  const rest = bytesMax - encoder.encode(name('')).length;
  return name(cut(clean(kind === 'pdf' ? title : `${t(`kinds.${kind}`)} – ${title}`), rest));
}
