/** The day of a moment in a zone: an ISO moment and an IANA zone give `YYYY-MM-DD`. */
export function dayIn(timeZone: string, at: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at));
}
