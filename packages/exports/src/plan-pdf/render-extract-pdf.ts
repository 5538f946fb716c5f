import { visibleSections } from '@kader/plan/document';
import { inks } from '../colours/brand-colours.ts';
import { extractRows } from './blocks/set-goal-extract.ts';
import { type Content, textOf } from './content.ts';
import { editionOf } from './edition-of.ts';
import { makePdf } from './make-pdf.ts';
import { rule } from './pieces.ts';
import type { PlanPdfInput } from './plan-pdf-input.ts';
import { prepareReading, type Reading } from './reading.ts';
import { cutText, kindOf, planTitleOf } from './set-cover.ts';
import { looks, type ProseLook, proseLooks } from './text-looks.ts';

/**
 * Makes the goal extract of a plan on one page (B17, 004-15..26): its seven parts under the name of the plan, in smaller
 * type where they would not fit; what is too long even then goes on to a second page, so that nothing is lost.
 */
export async function renderExtractPdf(input: PlanPdfInput): Promise<Uint8Array> {
  const reading = prepareReading(input, 'goalExtract');
  await input.onProgress?.(0, 1);
  const bytes = await makeOnePage(reading);
  await input.onProgress?.(1, 1);
  return bytes;
}

/** The seven parts in the largest type in which they stay on the page. */
async function makeOnePage(reading: Reading): Promise<Uint8Array> {
  const block = visibleSections(reading.input.document)
    .flatMap(({ blocks }) => blocks)
    .find(({ type }) => type === 'goalExtract');
  const made = async (look: ProseLook) => {
    const rows = block === undefined ? [] : extractRows(reading, block, look);
    const empty = textOf(reading.words('emptySection'), { ...looks.reading, italics: true });
    return await makePdf(reading, [...headOf(reading), ...(rows.length === 0 ? [empty] : rows)]);
  };
  const [usual, ...smaller] = proseLooks;
  let { bytes, pages } = await made(usual);
  for (const look of smaller) {
    if (pages > 1) {
      ({ bytes, pages } = await made(look));
    }
  }
  return bytes;
}

function headOf(reading: Reading): Content[] {
  const { input, colours } = reading;
  return [
    textOf(`${cutText(`${input.agency.name} · ${input.client.name}`, 160)} · ${editionOf(reading)}`, {
      ...looks.figure,
      bold: true,
      color: colours.accent,
    }),
    textOf(kindOf(reading) ?? '', looks.section, { margin: [0, 8, 0, 2] }),
    textOf(cutText(planTitleOf(reading), 160), looks.subtitle, { margin: [0, 0, 40, 14] }),
    rule(inks.ink),
  ];
}
