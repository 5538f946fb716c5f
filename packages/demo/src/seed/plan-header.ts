import type { PlanStory } from '../content/plan-story.ts';
import { type PeriodDays, periodOf } from './story-days.ts';

/** Title and period of a demo plan, seen from today. */
export interface StoryHeader {
  readonly title: string;
  readonly period: PeriodDays;
}

/** Works out when a demo plan runs and what it is called then: seasons and years follow the calendar. */
export function headerOfStory({ title: titles, period: asked }: PlanStory, today: string): StoryHeader {
  const period = periodOf(asked, today);
  const [first, second = first] = titles;
  const title = period.start.slice(5) < '07-01' ? first : second;
  return { title: title.replace('{year}', period.start.slice(0, 4)), period };
}
