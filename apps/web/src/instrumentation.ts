/** Runs once when the server's process starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startApp } = await import('@kader/api/server');
    await startApp('web');
  }
}
