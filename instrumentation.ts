/** Next calls this once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  // Next cuts this out of every bundle that is not for Node.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startOnce } = await import('./app/_start/start-once.ts')
    await startOnce()
  }
}
