import { dayIn, formatDate } from '@kader/i18n';
import { detailWindow } from '@kader/plan/evaluate';
import { implementationGuide } from '@kader/plan/views';
import { type Content, textOf } from './content.ts';
import { makePdf } from './make-pdf.ts';
import type { PlanPdfInput } from './plan-pdf-input.ts';
import { prepareReading, type Reading } from './reading.ts';
import { setContents } from './set-contents.ts';
import { setCover } from './set-cover.ts';
import { setGuidePart } from './set-guide-part.ts';
import { looks, proseMargin } from './text-looks.ts';

/**
 * Makes the implementation guide of a plan (D6, 004-56): per person, party, and what is nobody's yet, the activities of the
 * detail window with days, means, budget and KPIs, milestones, meetings and rules. The window is that of the day on which
 * the plan stood like this, counted as the agency counts it on its screens. Progress counts its sections.
 */
export async function renderGuidePdf(input: PlanPdfInput): Promise<Uint8Array> {
  const reading = prepareReading(input, 'implementationGuide');
  const today = dayIn(input.timeZone, input.standsAt);
  const { settings } = input;
  const window = detailWindow(input.document, { today, ...(settings === undefined ? {} : { settings }) });
  const parts = implementationGuide(input.document, window);
  const total = Math.max(parts.length, 1);
  const body: Content[] = [];
  for (const [index, part] of parts.entries()) {
    await input.onProgress?.(index, total);
    body.push(...setGuidePart(reading, part, index + 1));
  }
  const { bytes } = await makePdf(reading, [
    ...setCover(reading),
    ...setContents(reading),
    { stack: [introOf(reading, window)], pageBreak: 'before' },
    ...body,
    ...(parts.length === 0 && window !== null
      ? [textOf(reading.words('guide.empty'), { ...looks.reading, italics: true }, { margin: [0, 20, 0, 0] })]
      : []),
  ]);
  await input.onProgress?.(total, total);
  return bytes;
}

/** Which days the guide is about. */
function introOf(
  { words, locale }: Reading,
  window: { readonly from: string; readonly to: string } | null,
): Content {
  const text =
    window === null
      ? words('guide.over')
      : words('guide.window', {
          from: formatDate(locale, window.from, 'long'),
          to: formatDate(locale, window.to, 'long'),
        });
  return textOf(text, looks.reading, { margin: [0, 0, proseMargin, 0] });
}
