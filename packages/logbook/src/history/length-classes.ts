/** Runs of like length, in minutes of moving time. An hour says little about a marathon. */
export const lengthClasses = [
  { id: '30-60', name: '30 to 60 minutes', fromS: 1800, belowS: 3600 },
  { id: '60-90', name: '60 to 90 minutes', fromS: 3600, belowS: 5400 },
  { id: '90-150', name: '90 to 150 minutes', fromS: 5400, belowS: 9000 },
  { id: '150-', name: '150 minutes and longer', fromS: 9000, belowS: Infinity },
] as const
