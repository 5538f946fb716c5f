import type { CheckDefinition, FindingTarget } from '../../../evaluate/check.ts';
import type { PlacedBlock } from '../../../evaluate/evaluation-input.ts';
import { singleRowId } from '../../derived-rows.ts';
import { type ExtractPart, extractParts, fieldOfPart } from '../../scenarios/extract-parts.ts';
import { partsOfExtract } from '../extract-facts.ts';

const variants = {
  goals: 'baseGoals',
  hypothesis: 'baseHypothesis',
  times: 'baseTimes',
  costs: 'baseCosts',
  quality: 'baseQuality',
  communication: 'baseCommunication',
  risks: 'baseRisks',
} as const satisfies Readonly<Record<ExtractPart, string>>;

/** SCN-EXTRACT (004-22..28), base part: the goal extract lacks one of its seven parts. One finding per part. */
export const scnExtractBase: CheckDefinition = {
  code: 'SCN-EXTRACT',
  severity: 'warning',
  needs: [],
  variants: Object.values(variants),
  fixes: ['completePart'],
  run(input) {
    const budget = input.home('budgetLines');
    return input.blocks('goalExtract').flatMap((place) => {
      const parts = partsOfExtract(input, place.block.key);
      return extractParts
        .filter((part) => !parts[part])
        .map((part) => {
          const target = targetOf(place, part, input.document.id);
          const way = part === 'costs' && budget !== null ? placeOf(budget) : target;
          return {
            target,
            params: { variant: variants[part] },
            fix: { kind: 'goto', key: 'completePart', target: way } as const,
          };
        });
    });
  },
};

function placeOf({ section, block }: PlacedBlock): FindingTarget {
  return { section: section.key, block: block.key };
}

/** What is no field of the extract, a finding says of the block. */
function targetOf(place: PlacedBlock, part: ExtractPart, documentId: string): FindingTarget {
  const field = fieldOfPart[part];
  return field === undefined
    ? placeOf(place)
    : { ...placeOf(place), item: singleRowId(documentId, place.block.key, 'goalExtract'), field };
}
