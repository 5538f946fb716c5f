/** The day of a moment in a time zone (IANA), `YYYY-MM-DD`. */
export function dayIn(timeZone: string, moment: Date): string {
  // The Swedish way of writing a day is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}
