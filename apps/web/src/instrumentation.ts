import type { Instrumentation } from 'next';

/** Runs once when the server's process starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startApp } = await import('@kader/api/server');
    await startApp('web');
  }
}

/** Runs for whatever a page throws while it is drawn. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, route) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logOf, logPageFailure } = await import('@kader/api/server');
    logPageFailure(logOf('web'), error, request, route);
  }
};
