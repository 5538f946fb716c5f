import { orderedSections } from '@kader/plan/document';
import { setRecord } from './blocks/set-approval.ts';
import type { Content } from './content.ts';
import { makePdf } from './make-pdf.ts';
import type { PlanPdfInput } from './plan-pdf-input.ts';
import { prepareReading } from './reading.ts';
import { setContents } from './set-contents.ts';
import { setCover } from './set-cover.ts';
import { setSection } from './set-section.ts';
import { setWaived } from './set-waived.ts';

/**
 * Makes the PDF of a plan: cover, contents, numbered sections, the record of decisions on a version, in an internal draft
 * what was waived. A4, fonts embedded,
 * bookmarks, language set, and no guidance. The same input gives the same bytes, on any day and machine. Nothing is
 * loaded from outside; what a font cannot show is marked, never dropped.
 */
export async function renderPlanPdf(input: PlanPdfInput): Promise<Uint8Array> {
  const reading = prepareReading(input);
  const sections = orderedSections(input.document).filter(({ hidden }) => !hidden);
  const total = Math.max(sections.length, 1);
  const body: Content[] = [];
  for (const [index, section] of sections.entries()) {
    await input.onProgress?.(index, total);
    body.push(...setSection(reading, section, index + 1));
  }
  const hasRecord = sections.some(({ section }) => section.blocks.some(({ type }) => type === 'approval'));
  if (!hasRecord && input.decisions.length > 0) {
    body.push(...setRecord(reading));
  }
  body.push(...setWaived(reading, sections.length + 1));
  const [first, ...rest] = body;
  const content: Content[] = [
    ...setCover(reading),
    ...setContents(reading),
    ...(first === undefined ? [] : [{ stack: [first], pageBreak: 'before' } satisfies Content, ...rest]),
  ];
  const { bytes } = await makePdf(reading, content);
  await input.onProgress?.(total, total);
  return bytes;
}
