/** The first question of the strategy, as the template asks it. */
export const routeQuestion = {
  nl: 'Wat is de route naar de doelen, in drie zinnen?',
  ru: 'Каким путём вы придёте к целям? Опишите его в трёх предложениях.',
} as const;
