import { korenaarLunch } from './korenaar-lunch.ts';
import { korenaarSpring } from './korenaar-spring.ts';
import type { PlanStory } from './plan-story.ts';
import { sadSeason } from './sad-season.ts';
import { zegarNew } from './zegar-new.ts';
import { zegarSubscription } from './zegar-subscription.ts';

/** Every plan of the demo; a plan per stage of its life. */
export const demoPlans: readonly PlanStory[] = [
  korenaarLunch,
  korenaarSpring,
  sadSeason,
  zegarSubscription,
  zegarNew,
];
