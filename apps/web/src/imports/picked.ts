/** A file that was chosen or dropped, and where it lay: `export/activities/7.fit.gz`. */
export interface Picked {
  readonly path: string
  readonly file: File
}

/** What the runner would call it all together: the file, the folder, or how many there are. */
export function nameOfPicked(picked: readonly Picked[]): string {
  const [only] = picked
  if (only && picked.length === 1) return only.path
  const tops = new Set(picked.map(({ path }) => path.split('/')[0] ?? path))
  const [top] = tops
  if (top !== undefined && tops.size === 1) return top
  return `${picked.length} files`
}

/** From a file input, of files or of a folder. */
export const pickedFrom = (files: Iterable<File>): Picked[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
