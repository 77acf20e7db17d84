/** Every code a refusal can carry, what it means and what the runner can do. `docs/problems.md` is made from it. */
export const problems = [
  {
    code: 'format.unknown',
    means:
      'The file is in no format that is read here: FIT, TCX, GPX, Polar Flow, Apple Health workout or Freshlegs columns.',
    remedy:
      'Export the activity again as FIT (best), TCX or GPX; of Polar Flow and Apple Health bring the whole export as it came. The name of the file does not matter, its content does.',
  },
  {
    code: 'format.truncated',
    means: 'The file ends before its first sample could be read.',
    remedy: 'Copy it from the watch or download it again; the copy was probably cut short.',
  },
  {
    code: 'format.corrupt',
    means: 'The file begins like a recording, but nothing in it can be read.',
    remedy: 'Copy it from the watch or download it again.',
  },
  {
    code: 'format.too-large',
    means: 'The file is larger than the limit on input.',
    remedy: 'Check that it is a single recording. The limit is a setting, 64 MiB unless told otherwise.',
  },
  {
    code: 'format.not-an-activity',
    means: 'The file is sound but holds no recording: a route, a course, a workout, settings or waypoints.',
    remedy: 'Give the recording of the run itself.',
  },
  {
    code: 'recording.not-running',
    means: 'The recording says it is another sport.',
    remedy: 'If it was a run after all, use --any-sport.',
  },
  {
    code: 'recording.no-time',
    means: 'The points carry no times, so nothing can be said about pace.',
    remedy: 'Export it again with times; planned routes have none.',
  },
  {
    code: 'archive.too-many-files',
    means: 'The archive or folder holds more files than any export does.',
    remedy: 'Import only the folder with the recordings; unpack the archive first if it is one.',
  },
  {
    code: 'archive.too-large-inside',
    means: 'What is inside the archive unpacks to more than the limit, or to more than it says.',
    remedy: 'If it is a real export, unpack it yourself and import the folder.',
  },
  {
    code: 'archive.nested-too-deep',
    means: 'Archives or folders lie within one another, deeper than any export does it.',
    remedy: 'Import what is inside on its own; unpack the outer archives first.',
  },
  {
    code: 'archive.unsafe-path',
    means: 'An entry of the archive or folder names, or links to, a place outside of it. It was left alone.',
    remedy: 'Nothing needs to be done unless it is a recording: then import that file itself.',
  },
  {
    code: 'archive.encrypted',
    means: 'The entry is protected by a password.',
    remedy: 'Unpack the archive with its password and import the folder.',
  },
  {
    code: 'archive.unsupported',
    means: 'The entry is packed in a way that is not read here.',
    remedy: 'Unpack the archive yourself and import the folder.',
  },
  {
    code: 'archive.corrupt',
    means: 'The archive, or an entry of it, cannot be read.',
    remedy: 'Download it again; it was probably cut short.',
  },
  {
    code: 'store.locked',
    means: 'Another Freshlegs is using the data folder.',
    remedy: 'The detail names it. Use that one, or stop it first.',
  },
  {
    code: 'store.newer',
    means: 'The data folder was written by a newer Freshlegs.',
    remedy: 'Update Freshlegs. Nothing was changed.',
  },
  {
    code: 'store.unavailable',
    means: 'The data folder or database cannot be opened.',
    remedy: 'The detail says why: often a missing permission, or a server that is not running.',
  },
  {
    code: 'store.full',
    means: 'There is no room left to keep anything.',
    remedy: 'Make room on the disk and do it again. All that was acknowledged before is kept.',
  },
  {
    code: 'store.not-empty',
    means: 'A backup is only restored into an empty data folder.',
    remedy: 'Name another folder with --data, or move the old one away.',
  },
  {
    code: 'store.damaged',
    means: 'A backup or data folder is not what was once written.',
    remedy: 'Use another backup. The detail says what does not match.',
  },
  {
    code: 'input.invalid',
    means: 'An option or an input document is not what it should be.',
    remedy: 'The detail says what was expected, and where.',
  },
  {
    code: 'input.not-found',
    means: 'What was asked for is not there, or not any more.',
    remedy: 'Look at the list again: it may have been deleted meanwhile.',
  },
  {
    code: 'input.unreadable',
    means: 'The file or folder could not be opened.',
    remedy: 'Check the name and the permission to read it.',
  },
  {
    code: 'program.fault',
    means: 'Freshlegs itself broke down over the file, or needed more memory or time than one file may have.',
    remedy: 'It is a fault of ours: please report it. The other files are not touched by it.',
  },
] as const satisfies readonly { code: string; means: string; remedy: string }[]

export type ProblemCode = (typeof problems)[number]['code']
