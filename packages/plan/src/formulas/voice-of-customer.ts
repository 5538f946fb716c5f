import { fromDecimal } from './decimal.ts';
import { allOf, type Figure, ratioOf } from './ratio.ts';

/** F30: positive mentions ÷ all mentions. Counts; a fraction, or null without mentions. */
export function calculatePositiveShare(positive: Figure, mentions: Figure): string | null {
  return ratioOf(positive, mentions);
}

/** F32, CSAT: satisfied answers ÷ answers. Counts; a fraction, or null without answers. */
export function calculateSatisfaction(satisfied: Figure, answers: Figure): string | null {
  return ratioOf(satisfied, answers);
}

/** F32, NPS: share of promoters − share of detractors. Fractions; returns −1 to 1, or null when one is missing. */
export function calculatePromoterScore(promoters: Figure, detractors: Figure): string | null {
  const found = allOf(promoters, detractors);
  return found === null ? null : fromDecimal(found[0].minus(found[1]));
}

/** F33, first-line relief: solved by themselves ÷ (solved by themselves + contacts). Counts; a fraction, or null without either. */
export function calculateFirstLineRelief(selfService: Figure, contacts: Figure): string | null {
  const found = allOf(selfService, contacts);
  return found === null ? null : ratioOf(selfService, fromDecimal(found[0].plus(found[1])));
}
