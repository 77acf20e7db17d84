import type {
  About,
  AfterRun,
  Athlete,
  CheckIn,
  Figures,
  History,
  ImportOutcome,
  Lap,
  Limiter,
  MeasuredMorning,
  OwnWeights,
  Problem,
  Report,
  Result,
  RunEdit,
  RunSummary,
} from '@freshlegs/domain'

/**
 * Keeps runners and their recordings. One contract, one exam
 * (`store.contract.for-tests.ts`), two databases.
 *
 * What a promise resolves to is kept: it survives a kill or a power cut from then on. Everything belongs to an
 * athlete, and nobody's rows are ever seen through another's id. What can fail on a sound program (no room, no
 * connection) rejects with `StoreFailure`; all else that rejects is our bug.
 */
export interface Store {
  /** For people: `SQLite`, `PostgreSQL`. */
  readonly kind: string

  putAthlete(athlete: KeptAthlete): Promise<void>
  /** Leaves the settings as they are, whoever changes them meanwhile; false where there is no such athlete. */
  putProfile(athleteId: string, profile: Profile): Promise<boolean>
  /** Leaves the profile as it is, whoever changes it meanwhile; false where there is no such athlete. */
  putSettings(athleteId: string, settings: AthleteSettings): Promise<boolean>
  athlete(id: string): Promise<KeptAthlete | undefined>

  /**
   * In one transaction, all or nothing. An original or a recording that is there already is left as it is, deleted ones
   * too; what of a file was not there is added. Of numbers that are none only the unknown is kept, and of a text no NUL.
   */
  keep(athleteId: string, files: readonly NewFile[]): Promise<void>
  /** What became of items when they were last looked at, by `sourceKey`. */
  looks(athleteId: string, sourceKeys: readonly string[]): Promise<ReadonlyMap<string, KnownLook>>
  /** Notes of items of which nothing is kept: skipped, failed, duplicates. */
  putLooks(athleteId: string, looks: readonly NewLook[]): Promise<void>
  /** Whether these very bytes are kept. */
  hasOriginal(athleteId: string, sha256: string): Promise<boolean>

  runs(athleteId: string, query: RunQuery): Promise<RunPage>
  /** Every run that counts: neither deleted nor the lesser one of a pair; oldest first, in lots. */
  everyRun(athleteId: string): AsyncIterable<readonly RunSummary[]>
  /** Of every run there is, deleted and lesser ones too; oldest first. */
  runIds(athleteId: string): Promise<readonly string[]>
  run(athleteId: string, id: string): Promise<KeptRun | undefined>
  /** Packed as it was given to `keep`. */
  columns(athleteId: string, id: string): Promise<Uint8Array | undefined>
  original(athleteId: string, sha256: string): Promise<Original | undefined>
  /** All hashes of originals, for exports and checks. */
  originals(athleteId: string): Promise<readonly Omit<Original, 'packed'>[]>
  /** Shoes of the runs that are listed, most recently worn first. */
  gear(athleteId: string): Promise<readonly string[]>

  /** Undefined where there is no such run. Does not judge again: see `staleRuns`. */
  edit(athleteId: string, id: string, edit: RunEdit): Promise<RunSummary | undefined>
  /**
   * Deleted runs stay for a while and can be brought back, a main recording together with its lesser ones; a lesser one
   * whose main one stays deleted stands for itself then. False where there is no such run.
   */
  setDeleted(athleteId: string, id: string, deletedAtMs: number | null): Promise<boolean>
  /**
   * Really takes away what was deleted before, with originals that nothing needs any more and what was noted of items
   * with their bytes, so that these can come again; how many runs.
   */
  purge(athleteId: string, deletedBeforeMs: number): Promise<number>

  /** What the runner said of a run, beside what `edit` changes; undefined where nothing, or where there is no such run. */
  answers(athleteId: string, runId: string): Promise<Said | undefined>
  /** Puts it in the place of what was said before; false where there is no such run. */
  putAnswers(athleteId: string, runId: string, said: Said): Promise<boolean>
  /**
   * Mornings of a span of days, both included, oldest first: the runner's own word, and where they said nothing what
   * exports tell, marked as `imported`; of two exports, what was told last.
   */
  checkIns(athleteId: string, from: string, to: string): Promise<readonly CheckIn[]>
  /**
   * In the place of what was said of that morning; one that says nothing but its day takes it away. A figure that is just
   * what an export tells is not taken for the runner's word.
   */
  putCheckIn(athleteId: string, checkIn: CheckIn): Promise<void>
  /** What an import tells of mornings, beside what it told of others; told again, the later word of each figure counts. */
  putMornings(
    athleteId: string,
    mornings: readonly MeasuredMorning[],
    told: {
      /** Its `ImportRecord`, where it has one. */
      readonly importId: string | null
      readonly atMs: number
    },
  ): Promise<void>
  /** Answers of the first interview, by question; empty where it was not begun. */
  interview(athleteId: string): Promise<InterviewAnswers>
  putInterview(athleteId: string, answers: InterviewAnswers): Promise<void>
  /** Every run that counts as the reasons want it, in the order of `everyRun`, in lots. */
  past(athleteId: string): AsyncIterable<readonly KeptPast[]>

  /** Runs that began within a span, its ends included, deleted ones left out and lesser ones among them: may be the same outing. */
  startedWithin(athleteId: string, fromMs: number, toMs: number): Promise<readonly Candidate[]>
  /**
   * `id` becomes the lesser recording of the outing whose main one is `mainId`, with all that stood back for it, and
   * may change places with it; null makes it stand for itself again. Of a `mainId` that is itself a lesser one, its
   * outing is meant. `byRunner` holds: no later import links it anew. Nothing happens where one of the two is not there.
   */
  link(athleteId: string, id: string, mainId: string | null, byRunner: boolean): Promise<void>
  /** Routes of listed runs whose distance lies in a span, for finding the same one again. */
  routes(athleteId: string, fromM: number, toM: number): Promise<readonly { id: string; route: Route }[]>

  /** Runs whose report was not made on this basis (`basisOf` in the logbook), in the order of their ids. */
  staleRuns(athleteId: string, isStale: Staleness, limit: number): Promise<readonly ToJudge[]>
  /** Puts a new report, and what follows from it, in the place of the old one. All or nothing. */
  putJudged(
    athleteId: string,
    judged: readonly { readonly id: string; readonly judged: Judged }[],
  ): Promise<void>

  putImport(athleteId: string, record: ImportRecord): Promise<void>
  /** Newest first. */
  imports(athleteId: string): Promise<readonly ImportRecord[]>
  /** Forgets that there was such an import, with what it told of mornings; the runs that it kept stay. */
  removeImport(athleteId: string, id: string): Promise<void>

  /**
   * Takes away all of an athlete, and leaves nothing of it where the store keeps its bytes. Rejects where another program
   * still reads what was; it is taken away all the same. What is interrupted is begun again by the same.
   *
   * @param anew what is known of the athlete from then on: in the place of what was known, at no moment missing; absent
   * where there is to be no such athlete
   */
  erase(athleteId: string, anew?: Omit<KeptAthlete, 'id'>): Promise<void>
  /** Takes away the simulated runner's runs. */
  eraseSimulated(athleteId: string): Promise<number>

  /**
   * A consistent copy, as one SQLite file, while others go on writing. The file must not exist. Answers which of the kept
   * bytes were no longer as they were, in sentences: these are restored as damaged as they are, and all else whole.
   */
  backup(path: string): Promise<readonly string[]>
  /** What is wrong with the kept bytes, in sentences; empty when every byte is as it was. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Thrown by a store that is sound but cannot. */
export class StoreFailure extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** Whoever opens a store may be refused: locked, newer, unavailable, damaged. */
export type OpenedStore = Result<Store>

export interface KeptAthlete {
  readonly id: string
  readonly profile: Profile
  readonly settings: AthleteSettings
}

/** What is known of the runner, and how. An absent key is unknown. */
export type Profile = {
  readonly [Key in keyof Athlete]?: {
    readonly value: NonNullable<Athlete[Key]>
    /** `estimated` was taken over by the runner from what their runs say. */
    readonly from: 'measured' | 'estimated'
  }
} & {
  /** Taken by the runner from their own answers; without it signs weigh as for everybody. */
  readonly evidenceWeights?: {
    readonly value: NonNullable<OwnWeights['evidenceWeights']>
    readonly from: 'measured' | 'estimated'
  }
}

export interface AthleteSettings {
  readonly units: 'metric' | 'imperial'
  /** BCP 47; null follows the browser. */
  readonly language: string | null
  readonly privacyZones: readonly PrivacyZone[]
}

export interface PrivacyZone {
  readonly name: string
  readonly latitudeDeg: number
  readonly longitudeDeg: number
  readonly radiusM: number
}

/** One file that is to be kept, with the runs in it. */
export interface NewFile {
  readonly original: Original
  readonly runs: readonly NewRun[]
  readonly look: Look
}

/** A file as it came, unpacked from whatever it lay in. */
export interface Original {
  /** Of the unpacked bytes, hexadecimal. */
  readonly sha256: string
  /** As it was called in its source, without folders. */
  readonly name: string
  readonly format: string
  readonly sizeBytes: number
  /** The bytes in zstd. */
  readonly packed: Uint8Array
  readonly keptAtMs: number
}

export interface NewRun {
  readonly id: string
  readonly session: number
  readonly startedAtMs: number | null
  /** What the source says, until the runner says otherwise. */
  readonly about: About
  readonly simulated: boolean
  /** The recording as it was decoded, in our own format (`formats/freshlegs`), in zstd. */
  readonly columns: Uint8Array
  readonly laps: readonly Lap[]
  readonly judged: Judged
  /** How much the recording tells, to choose the main one of an outing: the larger the more. */
  readonly richness: number
  /** The main recording of the outing, where this is the lesser one. */
  readonly mainId: string | null
  /** Kept runs of the same outing that stand back for this one from now on, in the same transaction. */
  readonly lesserIds: readonly string[]
  /** What the runner said of those, taken over: as if `edit` had been called in the same transaction. */
  readonly edits?: RunEdit
  /** And as if `putAnswers` had been. */
  readonly said?: Said
}

/** What a runner says after a run; what stopped them and whether it was a race are edits of the run (`RunEdit`). */
export type Said = Omit<AfterRun, 'stoppedBy' | 'race'>

export type InterviewAnswers = History['interview']

/** What an export tells of a morning, but for whose it is. */
export type MorningFigures = Omit<MeasuredMorning, 'day' | 'from'>

/** One run of a history. */
export interface KeptPast {
  readonly summary: RunSummary
  /** Of its file. */
  readonly format: string
  /** Null where it was judged before the reasons were asked for, or could not be. */
  readonly past: JudgedPast | null
  readonly said: Said
}

/** A kept run that may tell of the same outing as another. */
export interface Candidate {
  readonly run: RunSummary
  /** Of its file. */
  readonly format: string
  readonly richness: number
  readonly mainId: string | null
  /** The runner said where it belongs (`link` with `byRunner`). */
  readonly settled: boolean
}

/** What judging a recording gives. All of it can be made again from the columns. */
export interface Judged {
  /** Engine, settings and whatever the judgement was given, as one hash. */
  readonly basis: string
  /** Null where it was refused. */
  readonly report: Report | null
  readonly problem: Problem | null
  readonly facts: RunFacts
  /** Null where it was refused. */
  readonly past: JudgedPast | null
}

/** What the reasons over a history want of a run, beside its facts. Unknown is null. */
export interface JudgedPast {
  readonly figures: Figures
  /** Intervals, whose structure hides a fade. */
  readonly structured: boolean
  /** Moving seconds to where it began to fade; null where nothing did. */
  readonly onsetMovingS: number | null
  readonly onsetIntervalS: readonly [number, number] | null
  /** The verdict as it is without the runner's word on what stopped them. */
  readonly unaided: {
    readonly limiter: Limiter
    readonly index: number | null
    /** How each sign spoke for legs against the likeliest other, in ln of odds, by its id; absent where none was weighed. */
    readonly signs?: Readonly<Record<string, number>>
  }
  /** What the runner tapped on the watch. */
  readonly effortCr10: number | null
  readonly feelRatio: number | null
}

/** What a list shows of a run and judging finds out. */
export type RunFacts = Pick<
  RunSummary,
  | 'startedAt'
  | 'utcOffsetS'
  | 'sport'
  | 'subSport'
  | 'distanceM'
  | 'elapsedS'
  | 'movingS'
  | 'ascentM'
  | 'descentM'
  | 'heartRateBpm'
  | 'heartRateTopBpm'
  | 'limiter'
  | 'index'
  | 'fadePercent'
  | 'onsetS'
  | 'onsetDistanceM'
  | 'decoupling'
  | 'heartRateShare'
> & { readonly route: Route | null }

/** Points evenly spread over the distance of a run, degrees; enough to tell whether two runs took the same way. */
export interface Route {
  readonly latitudeDeg: readonly number[]
  readonly longitudeDeg: readonly number[]
}

/** What became of an item of a source. */
export interface Look {
  /** `source.name`, a tab, `item.path`. */
  readonly sourceKey: string
  readonly fingerprint: string
  readonly outcome: 'imported' | 'duplicate' | 'skipped' | 'failed'
  /** Why it was skipped or failed. */
  readonly problem: Pick<Problem, 'code' | 'detail'> | null
  readonly atMs: number
  /** Of the import that kept it, where something remembers that. */
  readonly importId?: string
  /** It tells of an outing that another recording tells of too. */
  readonly linked?: boolean
}

export interface KnownLook extends Look {
  /** All runs of its bytes are deleted, and can be brought back. */
  readonly deleted?: boolean
}

export interface NewLook extends Look {
  /** Of the kept original whose bytes it has: it is forgotten with that. */
  readonly sha256?: string
}

export interface RunQuery {
  readonly offset: number
  readonly limit: number
  /** Newest first unless told. */
  readonly order?: RunOrder
  /** All words must stand in name, notes or gear, in any letter case; the first 500 signs count. */
  readonly text?: string
  readonly limiters?: readonly RunSummary['limiter'][]
  readonly gear?: string
  /** Ends of a span of starts, both included. */
  readonly fromMs?: number
  readonly toMs?: number
  readonly days?: DaySpan
  /** Only those, in place of the others. */
  readonly deleted?: boolean
}

/** Days that follow each other, by the clock of each run; one that knows no local time is taken by the moment it began. */
export interface DaySpan {
  /** What clocks show, in milliseconds since 1970 without a zone. */
  readonly localFromMs: number
  readonly localBelowMs: number
  /** Unix time: where the days begin and end for whoever asks. */
  readonly fromMs: number
  readonly belowMs: number
}

export const runOrders = ['newest', 'oldest', 'longest', 'fastest'] as const
export type RunOrder = (typeof runOrders)[number]

export interface RunPage {
  readonly total: number
  readonly runs: readonly RunSummary[]
}

/** Everything about one run but its columns. */
export interface KeptRun {
  readonly summary: RunSummary
  readonly notes: string | null
  /** What its own source said, whatever was said since. */
  readonly about: About
  readonly deletedAtMs: number | null
  readonly report: Report | null
  readonly problem: Problem | null
  readonly past: JudgedPast | null
  readonly basis: string
  readonly laps: readonly Lap[]
  readonly file: Omit<Original, 'packed'>
  readonly session: number
  readonly mainId: string | null
  /** Lesser recordings of the same outing. */
  readonly others: readonly RunSummary[]
}

/** What a judgement depends on beside engine, settings and profile. */
export interface ToJudge {
  readonly id: string
  readonly basis: string
  readonly sha256: string
  readonly edits: Pick<RunSummary, 'race' | 'stoppedBy' | 'heartRateIgnored'>
}

export type Staleness = (run: ToJudge) => boolean

/** An import as it is remembered: to go on with after a kill, and to look up what was refused. */
export interface ImportRecord {
  readonly id: string
  /** What the runner gave: a path, or the name of what was dropped. */
  readonly name: string
  /** Where the bytes lie until it is done. */
  readonly folder: string
  readonly anySport: boolean
  readonly startedAtMs: number
  /** Null while it is not done. */
  readonly finishedAtMs: number | null
  readonly state: 'running' | 'done' | 'stopped'
  readonly outcome: ImportOutcome
}
