/** How much, as a file browser says it: `640 kB`, `1.2 GB`. */
export function sayBytes(bytes: number): string {
  const step = steps.find(({ from }) => bytes >= from)
  if (!step) return `${bytes} bytes`
  const amount = bytes / step.from
  return `${amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${step.unit}`
}

const steps = [
  { from: 1e9, unit: 'GB' },
  { from: 1e6, unit: 'MB' },
  { from: 1e3, unit: 'kB' },
] as const
