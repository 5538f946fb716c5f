import { createRequire } from 'node:module';
import type { PlanDocument } from '@kader/plan/document';
import type { FieldValue } from '@kader/plan/fields';
import { newDocument } from './pdfkit.ts';

const require = createRequire(import.meta.url);
const sans = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

const left = 48;
const columns = { collection: 70, title: 150, rest: 279 } as const;
const bottom = 780;

/** All that a field holds, as plain text: ids as they are, since looking titles up is part of what a real PDF does. */
function textOf(value: FieldValue): string {
  if (Array.isArray(value)) {
    return value.map((entry) => textOf((entry as { value: FieldValue }).value)).join(', ');
  }
  if (typeof value === 'object') {
    return 'id' in value ? value.id : JSON.stringify(value);
  }
  return String(value);
}

/** The rows of a plan as three texts each: kind, title, everything else. */
function rowsOfPlan({ items }: PlanDocument): readonly (readonly [string, string, string])[] {
  return [...items.values()].map(({ collection, fields }) => {
    const [title = '', ...rest] = Object.values(fields).map(textOf);
    return [collection, title, rest.join(' · ')];
  });
}

/** The least that puts the same data on paper: a loop over rows that measures, breaks pages and writes. */
export function renderPlainPdf(document: PlanDocument): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = newDocument({ size: 'A4', margin: left });
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.registerFont('Sans', sans);
    pdf.font('Sans').fontSize(8);
    const widths = Object.values(columns);
    let y = left;
    for (const row of rowsOfPlan(document)) {
      const heights = row.map((text, column) => pdf.heightOfString(text, { width: widths[column] ?? 0 }));
      const height = Math.max(...heights);
      if (y + height > bottom) {
        pdf.addPage();
        y = left;
      }
      let x = left;
      for (const [column, text] of row.entries()) {
        const width = widths[column] ?? 0;
        pdf.text(text, x, y, { width });
        x += width + 8;
      }
      y += height + 6;
    }
    pdf.end();
  });
}
