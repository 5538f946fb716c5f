/** The fields of an opened audience in the groups in which they are thought about. */
export const audienceGroups = [
  ['needs', 'motivations', 'barriers'],
  ['customerWords', 'onlineBehaviour', 'demographics'],
  ['channels', 'approach'],
  ['sizeEstimate', 'sizeSource'],
  ['dataSource', 'consentBasis'],
  ['internal'],
] as const;

/** What shows of an audience without being opened. */
export const headFields: ReadonlySet<string> = new Set(['name', 'kind', 'state', 'priority']);
