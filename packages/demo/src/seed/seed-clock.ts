import { workingDayBefore } from './story-days.ts';

/** A clock that stands where it was last set. */
export interface SeedClock {
  /** The moment at which it stands; what use-cases ask. */
  readonly read: () => Date;
  /**
   * Sets it to a time (`HH:MM` UTC) so many days before today, or where weekends put that before the last moment of the
   * same story, to ten minutes after that one.
   */
  readonly goTo: (daysAgo: number, at: string) => void;
  /** Begins another story: from here the clock may go back. */
  readonly restart: () => void;
}

const tenMinutesMs = 600_000;

/** Makes a clock that stands at the start of today (`YYYY-MM-DD`, UTC). */
export function createSeedClock(today: string): SeedClock {
  let moment = Date.parse(today);
  let earliest = 0;
  return {
    read: () => new Date(moment),
    goTo: (daysAgo, at) => {
      moment = Math.max(Date.parse(`${workingDayBefore(today, daysAgo)}T${at}:00Z`), earliest);
      earliest = moment + tenMinutesMs;
    },
    restart: () => {
      earliest = 0;
    },
  };
}
