import { appendFileSync } from 'node:fs';

/** Notes a sentence for the end of `npm run chaos`; `npm test` has no file for it. */
export function noteFigure(sentence: string): void {
  const file = process.env.KADER_CHAOS_FIGURES;
  if (file !== undefined && file !== '') {
    appendFileSync(file, `${sentence}\n`);
  }
}
