/** Returns the word key that fills a text field of a starter item: `starter.funnel.reach.name`. */
export function starterWordKey(element: string, field: string): string {
  return `starter.${element}.${field}`;
}
