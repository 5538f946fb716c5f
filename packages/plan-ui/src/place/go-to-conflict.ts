/** Goes to the first choice on the page that waits for the person. */
export function goToConflict(): void {
  const card = document.querySelector<HTMLElement>('[data-conflict]');
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector('button')?.focus({ preventScroll: true });
}
