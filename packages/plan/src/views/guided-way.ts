import type { Finding, FindingTarget } from '../evaluate/check.ts';
import type { Evaluation } from '../evaluate/evaluate.ts';
import type { SectionState } from '../evaluate/measure-completeness.ts';

/** One section on the way through a plan. */
export interface GuidedStep {
  /** Its key. */
  readonly section: string;
  /** Required fields that are still empty. */
  readonly missing: number;
  /** What holds back sharing, and was not waived. */
  readonly errors: readonly Finding[];
  /** Where to go on: the first required field that is empty, or the block that lacks something; null for a section in which nothing is left to do. */
  readonly target: FindingTarget | null;
}

/** The way through a plan, section by section in its order (002-35, 003-03). */
export interface GuidedWay {
  readonly steps: readonly GuidedStep[];
  /** How many steps are done. */
  readonly done: number;
  /** The first that is not; null when all are. */
  readonly next: GuidedStep | null;
}

/**
 * Where to begin and where to go on: the sections that show, each with what it lacks. A section is done once its required
 * fields are filled and nothing in it holds back sharing; one that requires nothing is done from the start.
 */
export function guidedWay({ sections, findings }: Pick<Evaluation, 'sections' | 'findings'>): GuidedWay {
  const errors = Map.groupBy(
    findings.filter(({ severity, waived }) => severity === 'error' && waived === undefined),
    ({ target }) => target.section,
  );
  const steps = sections.map((section) => stepOf(section, errors.get(section.key) ?? []));
  const open = steps.filter(({ target }) => target !== null);
  return { steps, done: steps.length - open.length, next: open[0] ?? null };
}

function stepOf({ key, blocks, filled, required }: SectionState, errors: readonly Finding[]): GuidedStep {
  const lacking = blocks.find((block) => block.filled < block.required);
  const [first] = errors;
  const target =
    lacking === undefined ? (first?.target ?? null) : { section: key, block: lacking.key, ...lacking.gap };
  return { section: key, missing: required - filled, errors, target };
}
