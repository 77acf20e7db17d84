/** Everything together with everything, as it happens to a runner. */
export const wholeRota: readonly (readonly string[])[] = [
  ['import'],
  ['import', 'edit'],
  ['reanalysis'],
  ['import', 'backup'],
  ['upload'],
  ['import', 'upload', 'edit', 'reanalysis', 'backup'],
  ['edit', 'backup'],
  ['import', 'upload'],
  ['import', 'reanalysis'],
]

/** Everything once, in few rounds. */
export const shortRota: readonly (readonly string[])[] = [
  ['import'],
  ['import', 'edit'],
  ['upload', 'reanalysis'],
  ['import', 'backup'],
  ['edit', 'backup'],
  ['import', 'upload', 'edit', 'reanalysis', 'backup'],
]
