import type { CheckDefinition } from '../../../evaluate/check.ts';
import { extractParts, fieldOfPart } from '../extract-parts.ts';
import { partsOfScenario, scenariosByType } from '../scenario-facts.ts';

/** SCN-EXTRACT (004-46..52): a scenario lacks one of the seven parts, so that it cannot be compared. One finding per part. */
export const scnExtract: CheckDefinition = {
  code: 'SCN-EXTRACT',
  severity: 'warning',
  needs: [],
  variants: extractParts,
  fixes: ['completePart'],
  run(input) {
    const home = input.home('scenarios');
    if (home === null) {
      return [];
    }
    return [...scenariosByType(input).values()].flatMap((scenario, index) => {
      const parts = partsOfScenario(input, scenario);
      return extractParts
        .filter((part) => !parts[part])
        .map((part) => {
          const field = fieldOfPart[part];
          const target = {
            section: home.section.key,
            block: home.block.key,
            item: scenario.id,
            ...(field === undefined ? {} : { field }),
          };
          return {
            target,
            params: { variant: part, position: index + 1 },
            fix: { kind: 'goto', key: 'completePart', target } as const,
          };
        });
    });
  },
};
