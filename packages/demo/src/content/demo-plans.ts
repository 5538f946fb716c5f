import { klaralvenChairs } from './klaralven-chairs/story.ts';
import { klaralvenVision } from './klaralven-vision/story.ts';
import { korenaarLunch } from './korenaar-lunch/story.ts';
import { korenaarSpring } from './korenaar-spring/story.ts';
import { korenaarYear } from './korenaar-year/story.ts';
import type { PlanStory } from './plan-story.ts';
import { sadRace } from './sad-race/story.ts';
import { sadSeason } from './sad-season/story.ts';
import { zegarManaged } from './zegar-managed/story.ts';
import { zegarNew } from './zegar-new.ts';
import { zegarSubscription } from './zegar-subscription/story.ts';

/** Every plan of the demo; a plan per stage of its life. */
export const demoPlans: readonly PlanStory[] = [
  korenaarLunch,
  korenaarSpring,
  sadSeason,
  zegarSubscription,
  zegarNew,
  klaralvenChairs,
  korenaarYear,
  zegarManaged,
  sadRace,
  klaralvenVision,
];
