export { pdfFileName } from './file-name/pdf-file-name.ts';
export type { DecisionLine, Edition, PlanPdfInput } from './plan-pdf/plan-pdf-input.ts';
export { renderPdf } from './plan-pdf/render-pdf.ts';
export { renderPlanPdf } from './plan-pdf/render-plan-pdf.ts';
