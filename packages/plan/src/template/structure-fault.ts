/** What is wrong with a structure whose shape is right, and where. */
export interface StructureFault {
  readonly path: readonly string[];
  readonly reason:
    | 'duplicate'
    | 'unknownType'
    | 'unknownSetting'
    | 'nothingToFill'
    | 'unknownField'
    | 'notFilterable'
    | 'invalidValue'
    | 'notText'
    | 'notDate'
    | 'homes'
    | 'unknownCheck'
    | 'unknownCollection'
    | 'wrongBlock'
    | 'unknownPrompt';
}

/** Returns the first fault that a look at each of these values finds, in their order; null when there is none. */
export function firstFault<T>(
  values: readonly T[],
  find: (value: T, index: number) => StructureFault | null,
): StructureFault | null {
  for (const [index, value] of values.entries()) {
    const fault = find(value, index);
    if (fault !== null) {
      return fault;
    }
  }
  return null;
}
