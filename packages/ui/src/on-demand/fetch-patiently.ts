/** Milliseconds between attempts to fetch a part that did not come. */
const retryMs = 2000;

/** Asks for a part until it comes: without a connection it is late, and nothing breaks. */
export async function fetchPatiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}
