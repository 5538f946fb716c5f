/**
 * By cost and pressure, not by what is sold (N3): the pessimistic one is the dearest and the most aggressive, the optimistic
 * one the cheapest. In this order they are shown, and in this order their cost falls.
 */
export const scenarioTypes = ['pessimistic', 'realistic', 'optimistic'] as const;
export type ScenarioType = (typeof scenarioTypes)[number];
