import { expect, type Page } from '@playwright/test';

/**
 * Waits until scripts have taken the page over, or what of it is in view: labels of controls that are no native ones are
 * tied to them then. Says what they did not take.
 */
export async function untilAlive(page: Page, extent: 'page' | 'view' = 'page'): Promise<void> {
  const lifeless = () =>
    page.evaluate((inView) => {
      // Tables too: parts without controls are taken over by themselves, and say then which of them scroll. Hidden ones
      // are the empty wrappers in which rows of a long table came over the line.
      const parts = 'button, input, table:not([hidden]), [role="switch"], [role="checkbox"]';
      const isLifeless = (part: Element) => !Object.keys(part).some((key) => key.startsWith('__reactProps'));
      const counts = (part: Element) => !inView || part.getBoundingClientRect().top < innerHeight;
      const found = [...document.querySelectorAll(parts)].filter((part) => counts(part) && isLifeless(part));
      // What can be read before it answers wakes at the first sign of use.
      if (found.length > 0) window.dispatchEvent(new Event('pointermove'));
      return found.map((part) => part.outerHTML.slice(0, 200));
    }, extent === 'view');
  await expect
    .poll(lifeless, {
      message: `not taken over: ${page.url()}`,
      timeout: 20_000,
      intervals: [20, 50, 100, 200],
    })
    .toEqual([]);
  await untilDrawn(page);
  await untilAtRest(page);
}

/** Waits until the page has drawn what it was told to, and done what it left for after that. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A page on which nobody clicks before it answers: opening and loading it anew ends when what is in view has been taken over. */
export function patient(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...address) => {
    const answer = await goto(...address);
    await untilAlive(page, 'view');
    return answer;
  };
  page.reload = async (...options) => {
    const answer = await reload(...options);
    await untilAlive(page, 'view');
    return answer;
  };
  return page;
}

/** Waits until what fades or slides in is there: half faded in, text has no contrast. What moves without end is not waited for. */
async function untilAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const isEndless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
      return isEndless || playState !== 'running';
    }),
  );
}
