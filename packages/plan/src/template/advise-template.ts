/** What is asked of whoever does not know which template to take, with the answers that there are (002-09). */
export const templateQuestions = {
  /** How far ahead, and how much of it. */
  ahead: ['quarter', 'year', 'years', 'whole'],
  /** Who decides on the plan. */
  decides: ['client', 'board', 'committee'],
  /** Whether the firm steers by the figures of a funnel. */
  figures: ['no', 'yes'],
} as const;

export type TemplateQuestion = keyof typeof templateQuestions;

/** The answers given, by question. */
export type TemplateAnswers = {
  readonly [Question in TemplateQuestion]?: (typeof templateQuestions)[Question][number];
};

/** The questions in the order in which they are asked. */
export const templateQuestionKeys = Object.keys(templateQuestions) as readonly TemplateQuestion[];

/** Whose words say why a template is suggested. */
export type AdviceReason = 'quarter' | 'committee' | 'years' | 'whole' | 'figures' | 'board' | 'first';

/** A template of the platform's library that suits, and why. */
export interface TemplateAdvice {
  /** Its key. */
  readonly template: string;
  readonly reason: AdviceReason;
}

/**
 * From what weighs most to what weighs least; the first whose answers are given decides. A quarter is short whoever
 * decides on it; a committee needs its scenarios however far the plan looks; an amount of work weighs more than figures,
 * since every longer template has a funnel.
 */
const rules: readonly (TemplateAdvice & { readonly when: TemplateAnswers })[] = [
  { when: { ahead: 'quarter' }, template: 'foursteps', reason: 'quarter' },
  { when: { decides: 'committee' }, template: 'managed', reason: 'committee' },
  { when: { ahead: 'years' }, template: 'strategic', reason: 'years' },
  { when: { ahead: 'whole' }, template: 'complete', reason: 'whole' },
  { when: { figures: 'yes' }, template: 'race', reason: 'figures' },
  { when: { decides: 'board' }, template: 'strategic', reason: 'board' },
  { when: {}, template: 'classic', reason: 'first' },
];

/** Suggests a template of the library (002-09: is a strategy needed, or only tactics). Null until every question is answered. */
export function adviseTemplate(answers: TemplateAnswers): TemplateAdvice | null {
  if (templateQuestionKeys.some((question) => answers[question] === undefined)) {
    return null;
  }
  const found = rules.find(({ when }) =>
    templateQuestionKeys.every(
      (question) => when[question] === undefined || when[question] === answers[question],
    ),
  );
  return found === undefined ? null : { template: found.template, reason: found.reason };
}

/** Reads answers from the query of an address; what is no answer counts as not given. */
export function readTemplateAnswers(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): TemplateAnswers {
  const read = templateQuestionKeys.flatMap((question) => {
    const options: readonly string[] = templateQuestions[question];
    const given = query[question];
    return typeof given === 'string' && options.includes(given) ? [[question, given] as const] : [];
  });
  // Each value is one of its own question's.
  return Object.fromEntries(read) as TemplateAnswers;
}
