import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigure } from '../serving/note-figure.ts';
import { numberFrom } from '../serving/settings.ts';
import { type Installation, openInstallation, victims } from './open-installation.ts';
import { type RoundOutcome, runRound } from './run-round.ts';

const rounds = numberFrom('KADER_CHAOS_ROUNDS', 10);
const firstSeed = numberFrom('KADER_CHAOS_SEED', Date.now() % 1_000_000);

let installation: Installation;
const outcomes: RoundOutcome[] = [];
beforeAll(async () => {
  installation = await openInstallation();
}, 120_000);
afterAll(async () => {
  await installation.close();
  const sum = (of: (outcome: RoundOutcome) => number) => outcomes.reduce((total, one) => total + of(one), 0);
  const ready = outcomes.map(({ readyMs }) => readyMs / 1000);
  noteFigure(
    `${outcomes.length} kills (${victims.map((victim) => `${outcomes.filter((one) => one.victim === victim).length} of ${victim}`).join(', ')}): ${sum((one) => one.acknowledged)} changes acknowledged, ${sum((one) => one.unanswered)} sent again because nobody answered, ${sum((one) => one.faults.length)} faults found; ready again after ${Math.max(...ready).toFixed(1)} s at most, ${(ready.reduce((a, b) => a + b, 0) / ready.length).toFixed(1)} s on average; ${sum((one) => one.doubledMails)} mails were sent twice (seed ${firstSeed}).`,
  );
});

test.each(
  Array.from({ length: rounds }, (_, index) => firstSeed + index).map((seed) => ({
    victim: victims[seed % victims.length] ?? 'all',
    seed,
  })),
)(
  '$victim killed at a moment of chance (seed $seed): nothing is lost, nothing doubled',
  async ({ victim, seed }) => {
    const outcome = await runRound(installation, victim, seed);
    outcomes.push(outcome);
    expect(outcome.faults).toEqual([]);
  },
);
