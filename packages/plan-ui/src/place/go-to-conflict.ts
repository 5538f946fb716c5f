/** Goes to the first choice on the page that waits for the person; whether there is one. */
export function goToConflict(): boolean {
  return goToCard('[data-conflict]');
}

/** Goes to the first change that was not taken; whether there is one. */
export function goToNotTaken(): boolean {
  return goToCard('[data-not-taken]');
}

function goToCard(selector: string): boolean {
  const card = document.querySelector<HTMLElement>(selector);
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector('button')?.focus({ preventScroll: true });
  return card !== null;
}
