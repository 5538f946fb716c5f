/**
 * The day on which a moment falls in a zone, `YYYY-MM-DD`. Takes an IANA zone (`Europe/Amsterdam`) and a moment, ISO or
 * not. RangeError if either is not one.
 */
export function dayIn(timeZone: string, moment: string | Date): string {
  // The Swedish way of writing a day is the canonical one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment));
}
