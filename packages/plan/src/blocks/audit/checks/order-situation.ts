import type { CheckDefinition } from '../../../evaluate/check.ts';

/** What should follow from the situation. */
const following = ['goals', 'activities'] as const;

/**
 * ORDER-SITUATION (000-07, 002): goals or activities are being filled while nothing is written about the situation: not in
 * one section of that part (SOSTAC). Leads to the first block of it.
 */
export const orderSituation: CheckDefinition = {
  code: 'ORDER-SITUATION',
  severity: 'hint',
  needs: [],
  fixes: ['describeSituation'],
  run(input) {
    const places = input.sections
      .filter(({ sostac }) => sostac === 'situation')
      .flatMap((section) => section.blocks.map((block) => ({ section, block })));
    const [first] = places;
    const isFollowed = following.some((type) =>
      input.blocks(type).some(({ block }) => input.isFilled(block.key)),
    );
    if (first === undefined || !isFollowed || places.some(({ block }) => input.isFilled(block.key))) {
      return [];
    }
    const target = { section: first.section.key, block: first.block.key };
    return [{ target, params: {}, fix: { kind: 'goto', key: 'describeSituation', target } }];
  },
};
