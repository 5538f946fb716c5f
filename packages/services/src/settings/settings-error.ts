/** A process cannot start as it is set up. Each fault names a variable and what is wrong with it, and never its value. */
export class SettingsError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(['Kader cannot start:', ...faults].join('\n  '));
    this.name = 'SettingsError';
    this.faults = faults;
  }
}
