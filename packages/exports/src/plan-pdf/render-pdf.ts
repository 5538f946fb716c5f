import type { PdfKind } from './pdf-kind.ts';
import type { PlanPdfInput } from './plan-pdf-input.ts';
import { renderExtractPdf } from './render-extract-pdf.ts';
import { renderGuidePdf } from './render-guide-pdf.ts';
import { renderPlanPdf } from './render-plan-pdf.ts';

const renderers: Readonly<Record<PdfKind, (input: PlanPdfInput) => Promise<Uint8Array>>> = {
  pdf: renderPlanPdf,
  implementationGuide: renderGuidePdf,
  goalExtract: renderExtractPdf,
};

/** Makes a PDF of a plan. All kinds are A4 with their fonts, and the same input gives the same bytes (`renderPlanPdf`). */
export async function renderPdf(kind: PdfKind, input: PlanPdfInput): Promise<Uint8Array> {
  return await renderers[kind](input);
}
