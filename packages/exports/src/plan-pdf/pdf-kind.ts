/** What a PDF is: the plan whole, who does what when in its detail window (D6), or the goal on one page (B17). */
export const pdfKinds = ['pdf', 'implementationGuide', 'goalExtract'] as const;
export type PdfKind = (typeof pdfKinds)[number];
