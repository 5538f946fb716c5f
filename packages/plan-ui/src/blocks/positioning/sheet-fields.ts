/** The fields of a positioning in the order in which it is read, in groups. */
export const sheetGroups = [
  { key: 'promise', fields: ['usp', 'benefit', 'differentiator', 'versusCompetitor', 'proof'] },
  { key: 'market', fields: ['position', 'pricePolicy', 'priceNote', 'serviceLevel'] },
  { key: 'voice', fields: ['coreMessage', 'toneOfVoice', 'brand'] },
] as const;

/** Sentences that people should take in at a glance, with the count of their words. */
export const countedFields: Readonly<Record<string, string>> = {
  benefit: 'benefitWords',
  coreMessage: 'coreMessageWords',
};

/** The two lines that carry the sheet: set larger. */
export const leadFields: ReadonlySet<string> = new Set(['usp', 'coreMessage']);
