/** Goes to the first choice on the page that waits for the person. */
export function goToConflict(): void {
  goToCard('[data-conflict]');
}

/** Goes to the first change that was not taken. */
export function goToNotTaken(): void {
  goToCard('[data-not-taken]');
}

function goToCard(selector: string): void {
  const card = document.querySelector<HTMLElement>(selector);
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector('button')?.focus({ preventScroll: true });
}
