// Made by `npm run generate` from docs/openapi.json.

export interface paths {
    readonly "/backup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything in one file, as it is at this moment */
        readonly get: operations["getBackup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/durability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How the legs last, over the months */
        readonly get: operations["getDurability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/erase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Really delete everything */
        readonly post: operations["eraseEverything"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gear": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shoes in use, most recently worn first */
        readonly get: operations["listGear"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is here */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Imports, newest first */
        readonly get: operations["listImports"];
        readonly put?: never;
        /** Begin an import: its files follow one by one, then `start` */
        readonly post: operations["createImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where an import is */
        readonly get: operations["getImport"];
        readonly put?: never;
        readonly post?: never;
        /** Forget the import and the files left of it; what was kept stays */
        readonly delete: operations["removeImport"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Server-sent events: `progress` with where it is, the last one when it is over */
        readonly get: operations["watchImport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** One file of the import, as it is; the same path again replaces it */
        readonly put: operations["putImportFile"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/refusals.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was refused: path, code, reason */
        readonly get: operations["getRefusals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Look again at what was refused */
        readonly post: operations["retryImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** All files are there: read, judge, keep. Goes on when nobody watches */
        readonly post: operations["startImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stop; what is kept is kept, and `start` goes on with the rest */
        readonly post: operations["stopImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What there is: for the first screen */
        readonly get: operations["getOverview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is known of the runner, and what their runs let estimate */
        readonly get: operations["getProfile"];
        /** Replace it; all runs are judged again in the background */
        readonly put: operations["putProfile"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reanalysis": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether runs are judged again */
        readonly get: operations["getReanalysis"];
        readonly put?: never;
        /** Judge again whatever was judged on another basis */
        readonly post: operations["startReanalysis"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Runs as lines of a list */
        readonly get: operations["listRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything about one run but its columns */
        readonly get: operations["getRun"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a run; it can be brought back for 30 days */
        readonly delete: operations["deleteRun"];
        readonly options?: never;
        readonly head?: never;
        /** Change a run; it is judged again where that may change the answer */
        readonly patch: operations["editRun"];
        readonly trace?: never;
    };
    readonly "/runs/{id}/bring-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Undo the deletion */
        readonly post: operations["bringBackRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}/columns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The recording in our own format, for drawing */
        readonly get: operations["getColumns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}/given": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the run is judged with beside its recording: the same for the page as for the store */
        readonly get: operations["getGiven"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}/make-main": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Of the recordings of one outing, count this one */
        readonly post: operations["makeMainRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}/original": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The file as it came, byte for byte */
        readonly get: operations["getOriginal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}/same-route": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Runs that took the same way, oldest first, this one among them */
        readonly get: operations["getSameRoute"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}/separate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** This recording is of another outing after all, and stays so */
        readonly post: operations["separateRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Units, language, privacy zones */
        readonly get: operations["getSettings"];
        /** Replace them */
        readonly put: operations["putSettings"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/simulated-runner": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add the runs of a runner that nobody is: an import like any other, to be watched as one */
        readonly post: operations["addSimulatedRunner"];
        /** Take them away again */
        readonly delete: operations["removeSimulatedRunner"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/weeks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Weeks with their totals, newest first; weeks without runs between others are there too */
        readonly get: operations["listWeeks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Durability: {
            readonly assumed: readonly string[];
            readonly classes: readonly {
                readonly excluded: readonly {
                    readonly because: string;
                    readonly n: number;
                }[];
                /** @description Runs of like length: `30-60`, `60-90`, `90-150`, `150-` minutes */
                readonly id: string;
                /** @description Runs of this length */
                readonly n: number;
                readonly name: string;
                readonly trends: readonly components["schemas"]["Trend"][];
            }[];
        };
        readonly Given: {
            readonly athlete: {
                readonly [key: string]: number | string;
            };
            readonly runnerSaid: {
                readonly race?: boolean;
                readonly stoppedBy?: string;
            };
            /** @description Channels left out */
            readonly without: readonly string[];
        };
        readonly Import: {
            /** @description Files whose very bytes were kept already */
            readonly duplicates: number;
            readonly elapsedS: number;
            readonly failed: readonly {
                /** @enum {string} */
                readonly code: "format.unknown" | "format.truncated" | "format.corrupt" | "format.too-large" | "format.not-an-activity" | "format.broke-the-reader" | "recording.not-running" | "recording.no-time" | "archive.too-many-files" | "archive.too-large-inside" | "archive.nested-too-deep" | "archive.unsafe-path" | "archive.encrypted" | "archive.corrupt" | "store.locked" | "store.newer" | "store.unavailable" | "store.full" | "store.not-empty" | "store.damaged" | "input.invalid" | "input.not-found" | "input.unreadable";
                readonly detail: string;
                readonly path: string;
            }[];
            /** @description How many more were refused than are listed */
            readonly failedBeyond?: number;
            /** @description All that was looked at */
            readonly files: number;
            /** @description Files of which at least one run is kept now and was not before */
            readonly imported: number;
            /** @description Of the imported: those that tell of an outing which another recording tells of too */
            readonly linked: number;
            /** @enum {string} */
            readonly schema: "freshlegs/import@1";
            /** @description No runs and no faults either: how many, by code */
            readonly skipped: {
                readonly [key: string]: number;
            };
        };
        readonly ImportProgress: {
            /** @description Its files are still here, and some of them were not taken in */
            readonly canRetry: boolean;
            /** @description Items looked at */
            readonly done: number;
            readonly id: string;
            readonly leftS: number | null;
            readonly name: string;
            readonly now: string | null;
            /** @description Items known so far; may grow */
            readonly of: number | null;
            readonly outcome: components["schemas"]["Import"];
            readonly perSecond: number | null;
            /** @description Why it stopped, where nobody stopped it */
            readonly problem: {
                /** @enum {string} */
                readonly code: "format.unknown" | "format.truncated" | "format.corrupt" | "format.too-large" | "format.not-an-activity" | "format.broke-the-reader" | "recording.not-running" | "recording.no-time" | "archive.too-many-files" | "archive.too-large-inside" | "archive.nested-too-deep" | "archive.unsafe-path" | "archive.encrypted" | "archive.corrupt" | "store.locked" | "store.newer" | "store.unavailable" | "store.full" | "store.not-empty" | "store.damaged" | "input.invalid" | "input.not-found" | "input.unreadable";
                readonly detail: string;
            } | null;
            readonly simulated: boolean;
            /** Format: date-time */
            readonly startedAt: string;
            /** @enum {string} */
            readonly state: "receiving" | "waiting" | "running" | "done" | "stopped";
        };
        readonly Overview: {
            readonly dataFolder: string;
            readonly deleted: number;
            readonly distanceM: number | null;
            readonly firstStartedAt: string | null;
            readonly lastStartedAt: string | null;
            readonly runs: number;
            readonly simulated: number;
            readonly storeBytes: number | null;
            readonly storeKind: string;
        };
        readonly Problem: {
            /** @enum {string} */
            readonly code?: "format.unknown" | "format.truncated" | "format.corrupt" | "format.too-large" | "format.not-an-activity" | "format.broke-the-reader" | "recording.not-running" | "recording.no-time" | "archive.too-many-files" | "archive.too-large-inside" | "archive.nested-too-deep" | "archive.unsafe-path" | "archive.encrypted" | "archive.corrupt" | "store.locked" | "store.newer" | "store.unavailable" | "store.full" | "store.not-empty" | "store.damaged" | "input.invalid" | "input.not-found" | "input.unreadable";
            readonly detail: string;
            /** @description JSON pointer to what was wrong in the request */
            readonly pointer?: string;
            readonly status: number;
        };
        readonly Profile: {
            readonly birthYear?: {
                /** @enum {string} */
                readonly from: "measured" | "estimated";
                readonly value: number;
            };
            readonly heartRateMaxBpm?: {
                /** @enum {string} */
                readonly from: "measured" | "estimated";
                readonly value: number;
            };
            readonly heartRateRestBpm?: {
                /** @enum {string} */
                readonly from: "measured" | "estimated";
                readonly value: number;
            };
            readonly heartRateThresholdBpm?: {
                /** @enum {string} */
                readonly from: "measured" | "estimated";
                readonly value: number;
            };
            readonly heightM?: {
                /** @enum {string} */
                readonly from: "measured" | "estimated";
                readonly value: number;
            };
            readonly massKg?: {
                /** @enum {string} */
                readonly from: "measured" | "estimated";
                readonly value: number;
            };
            readonly sex?: {
                /** @enum {string} */
                readonly from: "measured" | "estimated";
                /** @enum {string} */
                readonly value: "female" | "male";
            };
        };
        readonly ProfilePage: {
            readonly estimates: readonly {
                /** @description What it was estimated from, or why it cannot be */
                readonly basis: string;
                readonly interval: readonly [
                    number,
                    number
                ] | null;
                /** @enum {string} */
                readonly key: "heartRateMaxBpm" | "heartRateRestBpm" | "heartRateThresholdBpm" | "massKg" | "heightM" | "birthYear" | "sex";
                readonly value: number | string | null;
            }[];
            readonly profile: components["schemas"]["Profile"];
        };
        readonly Reanalysis: {
            /** @description Runs whose report is older than engine or profile */
            readonly left: number;
            readonly running: boolean;
        };
        readonly Report: {
            readonly bill: {
                readonly path: null;
                readonly unevenSpeed: {
                    readonly jPerKg: number;
                    readonly seconds: number;
                } | null;
            };
            readonly durability: {
                /** @description Where the first of three decoupled kilometres began */
                readonly decoupledFromM: number | null;
                readonly decoupling: number | null;
                readonly heartRateShare: number | null;
                readonly paHrPercent: number | null;
                readonly refused: string | null;
            };
            readonly engine: string;
            readonly fade: {
                readonly percent: number | null;
                readonly rawPercent: number | null;
                readonly runningPercent: number | null;
            };
            readonly mileSplits: readonly {
                readonly ascentM: number | null;
                readonly cadenceSpm: number | null;
                readonly descentM: number | null;
                /** @description Length of the split; the last one may be shorter */
                readonly distanceM: number;
                /** @description Seconds since the start at the end of the split, pauses included */
                readonly elapsedS: number;
                readonly gctResidualPercent: number | null;
                readonly gradeAdjustedPaceSPerKm: number | null;
                readonly groundContactS: number | null;
                readonly heartRateBpm: number | null;
                readonly mile: number;
                readonly paceSPerKm: number | null;
                /** @description Time the split took, pauses left out */
                readonly timeS: number;
            }[];
            readonly onset: {
                readonly distanceM: number;
                readonly intervalS: readonly [
                    number,
                    number
                ];
                readonly movingS: number;
                readonly rampS: number;
                readonly timeS: number;
            } | null;
            readonly recording: {
                readonly ascentM: number | null;
                readonly channels: readonly ("latitudeDeg" | "longitudeDeg" | "distanceM" | "speedMps" | "altitudeM" | "heartRateBpm" | "cadenceSpm" | "powerW" | "groundContactS" | "verticalOscillationM" | "verticalRatio" | "stepLengthM" | "stanceBalanceRatio" | "legSpringStiffnessNpm" | "formPowerW" | "airPowerW" | "temperatureC" | "respirationPerMin" | "rrIntervalS")[];
                readonly descentM: number | null;
                readonly device: string | null;
                readonly distanceM: number | null;
                readonly elapsedS: number | null;
                readonly format: string;
                readonly movingS: number | null;
                readonly session: number;
                /** @description Of the unpacked bytes */
                readonly sha256: string | null;
                /** @enum {string} */
                readonly sport: "running" | "walking" | "hiking" | "cycling" | "swimming" | "transition" | "other" | "unknown";
                readonly startedAt: string | null;
                readonly subSport: string | null;
                readonly utcOffsetS: number | null;
                readonly warnings: readonly {
                    readonly byteOffset?: number;
                    /** @enum {string} */
                    readonly code: "format.truncated" | "format.corrupt" | "format.checksum" | "format.trailing-bytes" | "format.unknown-developer-field" | "time.backwards" | "time.missing" | "time.unset" | "cadence.one-foot" | "cadence.both-feet" | "sport.unknown" | "sport.other-sessions" | "laps.unreadable";
                    readonly detail: string;
                }[];
            };
            /** @description In the order in which they were made */
            readonly repairs: readonly {
                readonly repair: string;
                readonly samples: number;
                readonly says: string;
            }[];
            /** @enum {string} */
            readonly schema: "freshlegs/report@1";
            /** @description SHA-256 of the settings used, hexadecimal */
            readonly settings: string;
            readonly splits: readonly {
                readonly ascentM: number | null;
                readonly cadenceSpm: number | null;
                readonly descentM: number | null;
                /** @description Length of the split; the last one may be shorter */
                readonly distanceM: number;
                /** @description Seconds since the start at the end of the split, pauses included */
                readonly elapsedS: number;
                readonly gctResidualPercent: number | null;
                readonly gradeAdjustedPaceSPerKm: number | null;
                readonly groundContactS: number | null;
                readonly heartRateBpm: number | null;
                readonly km: number;
                readonly paceSPerKm: number | null;
                /** @description Time the split took, pauses left out */
                readonly timeS: number;
            }[];
            /** @description By channel id */
            readonly trust: {
                readonly [key: string]: {
                    readonly because: string;
                    /** @enum {string} */
                    readonly level: "good" | "doubtful" | "unusable";
                };
            };
            readonly verdict: {
                readonly also: readonly ("fuel-possible" | "thermal-likely" | "hills" | "final-kick" | "walk-breaks" | "sensor-doubt")[];
                readonly answers: {
                    readonly cannotTell: number;
                    readonly heartLungs: number;
                    readonly legs: number;
                    readonly noFade: number;
                    readonly pacedSo: number;
                } | null;
                readonly assumed: readonly {
                    readonly because: string;
                    readonly name: string;
                    readonly unit: ("s" | "m" | "m/s" | "kg" | "W" | "N/m" | "bpm" | "spm" | "1/min" | "°C" | "°" | "ratio") | null;
                    readonly value: number | string | null;
                }[];
                /** @description Strongest first */
                readonly because: readonly {
                    /** @description Id of the feature or of the circumstance that speaks */
                    readonly feature: string;
                    readonly fromS: number | null;
                    readonly ratioLegsToHeartLungs: number | null;
                    readonly ratioLegsToPaced: number | null;
                    /** @description In the runner's own numbers */
                    readonly says: string;
                    readonly toS: number | null;
                    readonly unit: ("s" | "m" | "m/s" | "kg" | "W" | "N/m" | "bpm" | "spm" | "1/min" | "°C" | "°" | "ratio" | "percent" | "pp" | "min") | null;
                    readonly value: number | null;
                }[];
                /** @description Share of the evidence that the sensors could give */
                readonly coverage: number;
                readonly index: number | null;
                readonly indexInterval: readonly [
                    number,
                    number
                ] | null;
                /** @enum {string} */
                readonly limiter: "legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell";
                /** @description What could not be used, and why */
                readonly missing: readonly string[];
                readonly runnerSaid: {
                    readonly race: boolean | null;
                    readonly stoppedBy: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
                } | null;
                /** @description The answer in one sentence */
                readonly says: string;
                /** @description Strength of signs, not probability */
                readonly signs: {
                    readonly heartLungs: number;
                    readonly legs: number;
                    readonly pacedSo: number;
                } | null;
                /** @description How sure, in words */
                readonly sure: string;
                readonly wouldChange: string;
            };
        };
        readonly Run: {
            readonly ascentM: number | null;
            readonly decoupling: number | null;
            readonly descentM: number | null;
            readonly distanceM: number | null;
            readonly elapsedS: number | null;
            readonly fadePercent: number | null;
            /** @description Shoes, as the runner calls them */
            readonly gear: string | null;
            /** @description Mean over the moving time; null where it was not recorded, not trusted, or left out */
            readonly heartRateBpm: number | null;
            /** @description The runner does not believe the heart rate of this run */
            readonly heartRateIgnored: boolean;
            readonly heartRateShare: number | null;
            /** @description The 99th percentile of the trusted heart rate */
            readonly heartRateTopBpm: number | null;
            /** @description Same bytes, same id: 16 digits of the SHA-256, a dash, the session */
            readonly id: string;
            /** @description The runner leaves it out of every figure */
            readonly ignored: boolean;
            readonly index: number | null;
            /** @description Null where it could not be judged */
            readonly limiter: ("legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell") | null;
            /** @description Other recordings kept of the same outing */
            readonly linked: number;
            readonly movingS: number | null;
            readonly name: string | null;
            readonly onsetDistanceM: number | null;
            /** @description Since the start, pauses included */
            readonly onsetS: number | null;
            readonly race: boolean | null;
            /** @description Nobody ran it */
            readonly simulated: boolean;
            /** @enum {string} */
            readonly sport: "running" | "walking" | "hiking" | "cycling" | "swimming" | "transition" | "other" | "unknown";
            readonly startedAt: string | null;
            readonly stoppedBy: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
            readonly subSport: string | null;
            readonly utcOffsetS: number | null;
        };
        readonly RunDetail: {
            readonly deleted: boolean;
            readonly file: {
                readonly format: string;
                /** Format: date-time */
                readonly keptAt: string;
                readonly name: string;
                readonly sha256: string;
                readonly sizeBytes: number;
            };
            readonly laps: readonly {
                readonly by: string;
                readonly distanceM: number | null;
                readonly fromS: number;
                readonly toS: number;
            }[];
            /** @description Where this is the lesser recording */
            readonly mainId: string | null;
            readonly newerId: string | null;
            readonly notes: string | null;
            readonly olderId: string | null;
            /** @description Lesser recordings of the same outing */
            readonly others: readonly components["schemas"]["Run"][];
            readonly problem: {
                /** @enum {string} */
                readonly code: "format.unknown" | "format.truncated" | "format.corrupt" | "format.too-large" | "format.not-an-activity" | "format.broke-the-reader" | "recording.not-running" | "recording.no-time" | "archive.too-many-files" | "archive.too-large-inside" | "archive.nested-too-deep" | "archive.unsafe-path" | "archive.encrypted" | "archive.corrupt" | "store.locked" | "store.newer" | "store.unavailable" | "store.full" | "store.not-empty" | "store.damaged" | "input.invalid" | "input.not-found" | "input.unreadable";
                readonly detail: string;
            } | null;
            readonly report: components["schemas"]["Report"] | null;
            readonly run: components["schemas"]["Run"];
        };
        readonly RunPage: {
            readonly runs: readonly components["schemas"]["Run"][];
            readonly total: number;
        };
        readonly SameRoute: {
            readonly refused: string | null;
            readonly runs: readonly {
                /** @description Mean distance between the two ways */
                readonly apartM: number;
                readonly run: components["schemas"]["Run"];
            }[];
        };
        readonly Settings: {
            readonly language: string | null;
            readonly privacyZones: readonly {
                readonly latitudeDeg: number;
                readonly longitudeDeg: number;
                readonly name: string;
                readonly radiusM: number;
            }[];
            /** @enum {string} */
            readonly units: "metric" | "imperial";
        };
        readonly Trend: {
            readonly change: {
                readonly interval: readonly [
                    number,
                    number
                ];
                readonly perYear: number;
            } | null;
            readonly enough: boolean;
            /** @enum {string} */
            readonly figure: "fade" | "decoupling" | "heart-rate-share" | "onset";
            readonly months: readonly {
                readonly high: number;
                /** @description First quartile; of fewer than four runs, the lowest */
                readonly low: number;
                readonly median: number;
                readonly month: string;
                readonly n: number;
            }[];
            readonly points: readonly {
                /** Format: date */
                readonly date: string;
                readonly id: string;
                readonly n?: number;
                readonly value: number;
            }[];
            /** @description What it comes to, or that there are not enough runs yet */
            readonly says: string;
            /** @enum {string} */
            readonly unit: "percent" | "ratio" | "m";
        };
        readonly Week: {
            readonly ascentM: number;
            /** @description Days with runs only, by the clock of the run */
            readonly days: readonly {
                /** Format: date */
                readonly date: string;
                readonly runs: readonly {
                    readonly distanceM: number | null;
                    readonly id: string;
                    readonly ignored: boolean;
                    readonly limiter: ("legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell") | null;
                    readonly movingS: number | null;
                    readonly name: string | null;
                }[];
            }[];
            readonly distanceM: number;
            /** Format: date */
            readonly monday: string;
            readonly movingS: number;
            readonly runs: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getBackup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Insufficient Storage */
            readonly 507: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDurability: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Durability"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly eraseEverything: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly sure: "delete everything";
                };
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unprocessable Entity */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listGear: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly string[];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly name: "freshlegs";
                        readonly version: string;
                    };
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listImports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ImportProgress"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly anySport?: boolean;
                    readonly name: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly watchImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putImportFile: {
        readonly parameters: {
            readonly query: {
                readonly path: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient Storage */
            readonly 507: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRefusals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly retryImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly anySport?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly stopImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOverview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfilePage"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Profile"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Unprocessable Entity */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReanalysis: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reanalysis"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startReanalysis: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reanalysis"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRuns: {
        readonly parameters: {
            readonly query?: {
                readonly deleted?: boolean;
                readonly from?: string;
                readonly gear?: string;
                readonly limit?: number;
                readonly limiter?: "legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell" | "not-judged";
                readonly offset?: number;
                readonly order?: "newest" | "oldest" | "longest" | "fastest";
                readonly text?: string;
                /** @description This day included */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunPage"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly gear?: string | null;
                    readonly heartRateIgnored?: boolean;
                    readonly ignored?: boolean;
                    readonly name?: string | null;
                    readonly notes?: string | null;
                    readonly race?: boolean | null;
                    readonly stoppedBy?: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly bringBackRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getColumns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getGiven: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Given"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly makeMainRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOriginal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSameRoute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SameRoute"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly separateRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Settings"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Unprocessable Entity */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addSimulatedRunner: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeSimulatedRunner: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listWeeks: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Week"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
