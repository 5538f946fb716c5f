/** What F26 asks of a goal, each as a plain yes or no. */
export interface SmartFacts {
  readonly title: boolean;
  /** The goal says for whom or where: an audience, a funnel stage or a department. */
  readonly segment: boolean;
  readonly metric: boolean;
  readonly unit: boolean;
  readonly baseline: boolean;
  readonly target: boolean;
  /** The template's A (N6): judged achievable, or accepted by a named person on a date. */
  readonly agreed: boolean;
  readonly businessGoal: boolean;
  /** GOAL-UNREAL holds for the goal. */
  readonly unreal: boolean;
  readonly dueDate: boolean;
}

export type SmartFlags = Readonly<Record<'S' | 'M' | 'A' | 'R' | 'T', boolean>>;

/** F26: which of the five SMART criteria a goal meets. */
export function calculateSmart(facts: SmartFacts): SmartFlags {
  return {
    S: facts.title && facts.segment,
    M: facts.metric && facts.unit && facts.baseline && facts.target,
    A: facts.agreed,
    R: facts.businessGoal && !facts.unreal,
    T: facts.dueDate,
  };
}

/** F26: the SMART score, 0 to 5. */
export function countSmart({ S, M, A, R, T }: SmartFlags): number {
  return Number(S) + Number(M) + Number(A) + Number(R) + Number(T);
}
