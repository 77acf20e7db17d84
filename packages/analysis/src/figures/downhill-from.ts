/** Gentler slopes are noise, or no braking. Running sheet 4.4. */
export const downhillFrom = -0.02
