import { deriveId } from '@kader/plan/canonical';
import { applyChangeSet, baseFor, type Change, parseChangeSet } from '@kader/plan/changes';
import { createDocument, type PlanDocument } from '@kader/plan/document';
import { evaluate, type Finding, type PlanContext } from '@kader/plan/evaluate';
import { freeze } from '@kader/plan/freeze';
import { packagedCatalogues, packagedTemplates } from '@kader/templates';
import type { PlanStory, StoryStep } from '../content/plan-story.ts';
import { demoPlanId } from '../demo-plan-id.ts';
import { namedPeople } from '../seed/named-people.ts';
import { headerOfStory } from '../seed/plan-header.ts';
import { writeEdits } from '../seed/write-edits.ts';

/** The plan after one step of its story. */
export interface PlayedStep {
  readonly step: StoryStep;
  readonly changes: readonly Change[];
  readonly document: PlanDocument;
}

/** A demo plan as its story makes it, without a database. */
export interface PlayedStory {
  readonly document: PlanDocument;
  readonly steps: readonly PlayedStep[];
  /** What was frozen when the plan was shared. */
  readonly shared: ReturnType<typeof freeze> | null;
}

/** Plays a story as seen from a day (`YYYY-MM-DD`). Throws the core's error for an edit that it refuses. */
export function playStory(story: PlanStory, today: string): PlayedStory {
  const template = packagedTemplates().find(({ key }) => key === story.template);
  if (template === undefined) {
    throw new Error(`The library has no template ${story.template}.`);
  }
  const { title, period } = headerOfStory(story, today);
  const { locale, currency } = story;
  const header = { title, locale, currency, periodStart: period.start, periodEnd: period.end };
  const id = demoPlanId(story.key);
  const people = namedPeople(story, (key) => deriveId(id, 'account', key));
  const { structure, words } = template;
  let document = createDocument({ id, structure, header, words: words[locale] });
  let shared: PlayedStory['shared'] = null;
  const steps = story.steps.map((step): PlayedStep => {
    const { changes } =
      'edits' in step ? writeEdits(document, step.edits, { today, period, people }) : { changes: [] };
    if (changes.length > 0) {
      document = applyChanges(document, changes);
    }
    shared = 'share' in step ? freeze(document) : shared;
    return { step, changes, document };
  });
  return { document, steps, shared };
}

function applyChanges(document: PlanDocument, changes: readonly Change[]): PlanDocument {
  const seq = document.seq + 1;
  const id = deriveId(document.id, 'set', String(seq));
  const parsed = parseChangeSet({ id, changes, base: baseFor(document, changes) });
  if (!parsed.ok) {
    throw parsed.error;
  }
  const applied = applyChangeSet(document, parsed.value, { seq, check: true });
  if (!applied.ok) {
    throw applied.error;
  }
  return applied.value.document;
}

const { metrics: metricsCatalogue, channels } = packagedCatalogues();

/** The metrics of the library. */
export const metrics = metricsCatalogue.entries;

/** What the checks find in a plan on a day, with an approver at the client and the agency's settings untouched. */
export function findingsOf(
  document: PlanDocument,
  today: string,
  approved?: PlanContext['approved'],
): readonly Finding[] {
  const settings = {
    detailWindow: null,
    detailWindowDays: 90,
    experimentShareMin: '0.2',
    deviationPct: '0.1',
    gapPct: '0.1',
    maxTopPriorityGoals: 3,
    paidShareMax: '0.9',
    maxTrafficTimes: 3,
  };
  const approvers = [{ userId: deriveId(document.id, 'approver') }];
  const context = {
    today,
    catalogues: { metrics, channels: channels.entries },
    settings,
    country: 'NL',
    approvers,
  };
  return evaluate(document, approved === undefined ? context : { ...context, approved }).findings;
}
