/** Three columns side by side; one below the other where there is no room. */
export const threeColumns =
  'grid grid-cols-[repeat(3,minmax(0,1fr))] gap-x-6 @max-[680px]/sheet:grid-cols-[minmax(0,1fr)]';
