import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addGoal } from '../add-goal.ts';

/** Parts of a plan that should follow from goals. */
const following = new Set(['strategy', 'tactics', 'action']);

/**
 * ORDER-GOAL (003-11..13): strategy or tactics are being filled while there is no goal they could serve. Looks at the
 * sections of those parts (SOSTAC) that the plan itself sets after its goals: the frame of a firm may come first (001-12);
 * one finding per section that has content.
 */
export const orderGoal: CheckDefinition = {
  code: 'ORDER-GOAL',
  severity: 'hint',
  needs: [],
  fixes: ['addGoal'],
  run(input) {
    if (input.rows('goals').length > 0) {
      return [];
    }
    const goals = input.sections.findIndex(({ key }) => key === input.home('goals')?.section.key);
    return input.sections
      .slice(goals + 1)
      .filter((section) => section.sostac !== undefined && following.has(section.sostac))
      .flatMap((section) => {
        const block = section.blocks.find(({ key }) => input.isFilled(key));
        return block === undefined
          ? []
          : [
              {
                target: { section: section.key, block: block.key },
                params: {},
                fix: { kind: 'change', key: 'addGoal', changes: [addGoal(input, {})] },
              },
            ];
      });
  },
};
