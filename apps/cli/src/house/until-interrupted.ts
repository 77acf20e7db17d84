/** Aborts when the person at the terminal says enough (Ctrl-C), or the system does; a second time ends at once. */
export function untilInterrupted(): { readonly signal: AbortSignal; readonly forget: () => void } {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const name of signals) process.once(name, stop)
  return {
    signal: controller.signal,
    forget: () => {
      for (const name of signals) process.removeListener(name, stop)
    },
  }
}
