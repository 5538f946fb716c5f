import type { Item } from '../../../document/document.ts';
import type { CheckDefinition, Fix } from '../../../evaluate/check.ts';
import type { EvaluationInput, PlacedBlock } from '../../../evaluate/evaluation-input.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { hasGoal } from '../../activities/activity-facts.ts';
import { judgeRows } from '../../judge-rows.ts';
import { activitiesOfChannel } from '../channel-facts.ts';
import { planChannels } from '../collections.ts';

/** States in which somebody has decided for a channel. */
const chosen = new Set(['inUse', 'start', 'grow']);

/**
 * TOOL-FIRST (003-13), channels part: a channel is chosen and nothing that happens in it serves a goal. As long as nothing is
 * planned anywhere, only a plan without any goal is told.
 */
export const toolFirstChannels: CheckDefinition = {
  code: 'TOOL-FIRST',
  severity: 'warning',
  needs: [],
  variants: ['channel'],
  fixes: ['goToActivities', 'goToGoals'],
  run(input) {
    const hasActivities = input.rows('activities').length > 0;
    const home = input.home(hasActivities ? 'activities' : 'goals');
    if (home === null || (!hasActivities && input.rows('goals').length > 0)) {
      return [];
    }
    const key = hasActivities ? 'goToActivities' : 'goToGoals';
    return judgeRows(input, planChannels, (channel) =>
      chosen.has(readString(channel, 'status') ?? '') && !servesGoal(input, channel)
        ? { field: 'channel', fix: key, params: { variant: 'channel' } }
        : null,
    ).map((result) => ({ ...result, fix: leadTo(home, key) }));
  },
};

function servesGoal(input: EvaluationInput, channel: Item): boolean {
  return activitiesOfChannel(input, readString(channel, 'channel')).some((activity) =>
    hasGoal(input, activity),
  );
}

function leadTo({ section, block }: PlacedBlock, key: string): Fix {
  return { kind: 'goto', key, target: { section: section.key, block: block.key } };
}
