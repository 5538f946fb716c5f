/** How the rows of a collection are laid out: the line first, then what stands beside it, then what folds out. */
export interface FollowUpList {
  readonly collection: string;
  readonly title: string;
  /** A second text below the title. */
  readonly second?: string;
  /** Short fields in one line below. */
  readonly line: readonly string[];
  /** Whether rows come back on dates. */
  readonly recurs: boolean;
  /** The field that notes the last time, and what the button says. */
  readonly done?: { readonly field: 'lastHeld' | 'lastSent'; readonly words: 'held.today' | 'sent.today' };
}

/** The lists of follow-up in the order in which they are read. */
export const followUpLists: readonly FollowUpList[] = [
  {
    collection: 'meetings',
    title: 'name',
    second: 'agenda',
    line: ['frequency', 'firstDate', 'attendees', 'lastHeld', 'held'],
    recurs: true,
    done: { field: 'lastHeld', words: 'held.today' },
  },
  {
    collection: 'reports',
    title: 'name',
    line: ['recipients', 'audience', 'frequency', 'firstDate', 'owner', 'lastSent'],
    recurs: true,
    done: { field: 'lastSent', words: 'sent.today' },
  },
  {
    collection: 'adjustmentRules',
    title: 'action',
    line: ['kpi', 'condition', 'deviation', 'months', 'owner'],
    recurs: false,
  },
  {
    collection: 'evaluationCriteria',
    title: 'criterion',
    line: ['measure', 'threshold'],
    recurs: false,
  },
  {
    collection: 'qualityControls',
    title: 'what',
    second: 'criterion',
    line: ['frequency', 'firstDate', 'owner'],
    recurs: true,
  },
  {
    collection: 'communications',
    title: 'audience',
    second: 'message',
    line: ['channel', 'frequency', 'firstDate', 'owner'],
    recurs: true,
  },
];
