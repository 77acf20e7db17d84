/** The verdict's own figure, or ours where it has none: a run too short to judge, a channel it does not weigh. */
export const known = (figure: number | undefined, otherwise: () => number): number =>
  figure !== undefined && Number.isFinite(figure) ? figure : otherwise()
