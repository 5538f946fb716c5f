import { isOver } from '../blocks/experiments/experiment-facts.ts';
import type { Item } from '../document/document.ts';
import type { EvaluationInput } from '../evaluate/evaluation-input.ts';
import { readString } from '../evaluate/read-field.ts';
import {
  type CloseItem,
  type CloseStep,
  type ClosingQuarter,
  homePlace,
  placeOf,
  shown,
  stepOf,
} from './close-step.ts';

/** Experiments that were to end by the end of the quarter: ended, with what came of them and what they taught. */
export function experimentsStep(input: EvaluationInput, quarter: ClosingQuarter): CloseStep {
  const { today } = input.context;
  const rows = shown(input, 'experiments').flatMap((experiment) => {
    const end = readString(experiment, 'end');
    const lacks = lacksOfExperiment(experiment);
    const isInTime = end === undefined || end <= quarter.to;
    const isDue = isInTime && (isOver(experiment) || (end !== undefined && end < today));
    // What was closed in an earlier quarter is no part of this one; what was left open then still is.
    const isOfNow = lacks.length > 0 || (end !== undefined && end >= quarter.from);
    return isDue && isOfNow && readString(experiment, 'status') !== 'idea' ? [{ experiment, lacks }] : [];
  });
  const items = rows.flatMap(({ experiment, lacks }): readonly CloseItem[] => {
    const [first] = lacks;
    const field = first === 'end' ? 'status' : first;
    return field === undefined
      ? []
      : [{ row: experiment.id, place: placeOf(input, experiment, field), lacks }];
  });
  return stepOf('experiments', { total: rows.length, items, place: homePlace(input, 'experiments') });
}

function lacksOfExperiment(experiment: Item): readonly ('end' | 'outcome' | 'learning')[] {
  const { outcome, learning } = experiment.fields;
  const lacks = [
    !isOver(experiment) && ('end' as const),
    outcome === undefined && ('outcome' as const),
    learning === undefined && ('learning' as const),
  ];
  return lacks.filter((lack) => lack !== false);
}
