import type { CheckDefinition } from '../../../evaluate/check.ts';
import { singleRowId } from '../../derived-rows.ts';
import { pyramidLevels } from '../pyramid-levels.ts';

/** What has to stand in a pyramid before tactics follow from it (001-11..20). */
const levels = pyramidLevels.flatMap(({ fields }) => fields);
const needed = [...levels, 'horizonYears'] as const;

/**
 * STRAT-PYRAMID (001-17): a level of the pyramid is empty, or a part of the strategy, or the years it is to hold. One finding
 * for all of them while no level is written at all: a template brings the years.
 */
export const stratPyramid: CheckDefinition = {
  code: 'STRAT-PYRAMID',
  severity: 'hint',
  needs: [],
  variants: ['empty', ...needed],
  fixes: ['fillPyramid'],
  run: (input) =>
    input.blocks('strategyPyramid').flatMap(({ section, block }) => {
      const item = singleRowId(input.document.id, block.key, 'pyramid');
      const fields = input.item(item)?.fields ?? {};
      const open = needed.filter((field) => fields[field] === undefined);
      const isEmpty = levels.every((field) => fields[field] === undefined);
      return (isEmpty ? open.slice(0, 1) : open).map((field) => {
        const target = { section: section.key, block: block.key, item, field };
        return {
          target,
          params: { variant: isEmpty ? 'empty' : field },
          fix: { kind: 'goto' as const, key: 'fillPyramid', target },
        };
      });
    }),
};
