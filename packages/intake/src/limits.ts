/** What hostile or mistaken input may cost at most. Each is far above what real exports need. */
export interface Limits {
  /** Files in one folder or archive, together with those in the archives round it: their names are held in memory. */
  readonly entries: number
  /** Characters of all these names. */
  readonly nameCharactersInAll: number
  /** Files in one source, archives within archives included. */
  readonly entriesInAll: number
  /** Characters of one entry's name, folders included. */
  readonly nameCharacters: number
  /** One recording as it lies, packed with gzip or not. */
  readonly recordingBytes: number
  /** All tables of one export, unpacked, each as often as it is read. They are streamed, never held. */
  readonly tableBytes: number
  /** What all recordings and archives within one archive unpack to, together. */
  readonly unpackedBytes: number
  /** How many times larger an entry may be unpacked than packed. */
  readonly ratio: number
  /** Entries that unpack to less may have any ratio. */
  readonly ratioFromBytes: number
  /** Archives within archives, the outermost not counted. */
  readonly nesting: number
  /** Folders within folders. */
  readonly folderDepth: number
  /** An archive within an archive is spooled to the scratch folder when it is larger. */
  readonly heldBytes: number
}

/** What has been listed of a source and counts against its limits. */
export interface Listed {
  /** In the container being walked and those round it. */
  entries: number
  /** Of their names. */
  characters: number
  entriesInAll: number
}

export const defaultLimits: Limits = {
  // Ten years of a Garmin watch, wellness files of every day included, are some 50,000, in a dozen archives. More in
  // one place would take more memory than we allow ourselves.
  entries: 80_000,
  // 50,000 names of a Garmin export take 4 million.
  nameCharactersInAll: 2 ** 23,
  // Ten times a real one.
  entriesInAll: 500_000,
  // File systems end at 255 a folder; the longest path in a real export has some 150.
  nameCharacters: 1024,
  // A whole day at one sample a second takes some 58 MiB of TCX, the most talkative of the formats.
  recordingBytes: 64 * 2 ** 20,
  // Ten years of a watch that measures the heart all day are some 4 GiB of Apple's XML, read twice.
  tableBytes: 64 * 2 ** 30,
  // Ten years of daily runs at 1 MiB are 4 GiB.
  unpackedBytes: 32 * 2 ** 30,
  // XML packs 20 to 50 times smaller, that of a treadmill, where nothing changes, 100 times; deflate ends at 1,032.
  ratio: 250,
  ratioFromBytes: 2 ** 20,
  // A Garmin export has two levels below itself (`UploadedFiles….zip`, `…_ACTIVITY.zip`); some zip it once more.
  nesting: 3,
  // Exports have at most five.
  folderDepth: 40,
  // Garmin's `…_ACTIVITY.zip` hold one recording each: too small to be worth a file.
  heldBytes: 8 * 2 ** 20,
}
