/** The words between the parts of a hypothesis. */
export const connectors = {
  hypothesisChange: 'sentence.if',
  hypothesisAudience: 'sentence.for',
  hypothesisEffect: 'sentence.then',
  hypothesisBecause: 'sentence.because',
} as const;
