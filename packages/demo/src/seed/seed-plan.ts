import { deriveId } from '@kader/plan/canonical';
import { applyChangeSet as applyToDocument, baseFor } from '@kader/plan/changes';
import { documentFromJson, type PlanDocument } from '@kader/plan/document';
import {
  applyChangeSet,
  decideReview,
  execute,
  getSharedVersion,
  openPlan,
  requestExport,
  requestReview,
  type ServiceContext,
} from '@kader/services';
import { createPlanUnderId } from '@kader/services/demo';
import type { PlanStory, StoryEdit, StoryStep } from '../content/plan-story.ts';
import type { DemoPersonKey } from '../demo-people.ts';
import { demoPlanId } from '../demo-plan-id.ts';
import { namedPeople } from './named-people.ts';
import { headerOfStory } from './plan-header.ts';
import type { SeedClock } from './seed-clock.ts';
import { accountOf, type SeededPeople } from './seed-people.ts';
import { type StoryWorld, writeEdits } from './write-edits.ts';

/** What filling a plan works with. */
export interface Seeding {
  readonly context: ServiceContext;
  readonly clock: SeedClock;
  readonly people: SeededPeople;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Makes a demo plan and lets its people do what its story says, each at their time. */
export async function seedPlan(seeding: Seeding, story: PlanStory): Promise<void> {
  const { context, clock, people, today } = seeding;
  const planId = demoPlanId(story.key);
  const { title, period } = headerOfStory(story, today);
  clock.restart();
  clock.goTo(story.created.daysAgo, story.created.at);
  const author = await people.acting(story.created.by);
  const { locale, currency } = story;
  await execute(createPlanUnderId, context, author, {
    planId,
    clientSlug: story.client,
    templateKey: story.template,
    title,
    locale,
    currency,
    periodStart: period.start,
    periodEnd: period.end,
  });
  const opened = await execute(openPlan, context, author, { planId, locale });
  const userIdOf = (key: string) => accountOf(people.accounts, key as DemoPersonKey).userId;
  const world: StoryWorld = { today, period, people: namedPeople(story, userIdOf) };
  let document = documentFromJson(opened.document);
  for (const step of story.steps) {
    clock.goTo(step.daysAgo, step.at);
    if ('edits' in step) {
      document = await makeEdits(seeding, step, { document, world, edits: step.edits });
    } else {
      await takeStep(seeding, story, step);
    }
  }
}

interface Editing {
  readonly document: PlanDocument;
  readonly world: StoryWorld;
  readonly edits: readonly StoryEdit[];
}

/** Sends edits as one change set; returns the document after it. */
async function makeEdits(
  { context, people }: Seeding,
  { by }: StoryStep,
  { document, world, edits }: Editing,
): Promise<PlanDocument> {
  const { changes, persons } = writeEdits(document, edits, world);
  const id = deriveId(document.id, 'demo', 'set', String(document.seq + 1));
  const set = { id, changes, base: baseFor(document, changes) };
  const given = { planId: document.id, set, persons };
  const { seq } = await execute(applyChangeSet, context, await people.acting(by), given);
  const applied = applyToDocument(document, set, { seq, check: false });
  if (!applied.ok) {
    throw applied.error;
  }
  return applied.value.document;
}

/** Shares, decides or asks for a file. */
async function takeStep(
  { context, people }: Seeding,
  { key, locale }: PlanStory,
  step: Exclude<StoryStep, { readonly edits: unknown }>,
): Promise<void> {
  const planId = demoPlanId(key);
  const acting = await people.acting(step.by);
  if ('share' in step) {
    const { with: approver, message } = step.share;
    const approvers = [{ userId: accountOf(people.accounts, approver).userId }];
    await execute(requestReview, context, acting, { planId, approvers, message, locale });
    return;
  }
  if ('exportVersion' in step) {
    await execute(requestExport, context, acting, { planId, version: step.exportVersion, locale });
    return;
  }
  const { review, version, hash } = await execute(getSharedVersion, context, acting, { planId });
  const { decide: kind, note } = step;
  await execute(decideReview, context, acting, {
    reviewId: review?.id,
    version,
    hash,
    kind,
    note,
    locale,
  });
}
