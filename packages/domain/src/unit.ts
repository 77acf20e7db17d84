/** The units that numbers inside the program may have. SI, and the few that runners and sensors never leave. */
export const units = ['s', 'm', 'm/s', 'kg', 'W', 'N/m', 'bpm', 'spm', '1/min', '°C', '°', 'ratio'] as const

export type Unit = (typeof units)[number]
