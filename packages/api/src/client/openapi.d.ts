// Made by `npm run generate` from docs/openapi.json.

export interface paths {
    "/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often the verdict agreed with the runner */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything in one file, as it is at this moment */
        get: operations["getBackup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mornings, oldest first; what was not said but came with an export is marked as imported */
        get: operations["listCheckIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check-ins/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One morning; replaces what was said of it, and takes it away where nothing is said. What is imported need not be left out: given back as it was told, it stays imported */
        put: operations["putCheckIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/durability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the legs last, over the months */
        get: operations["getDurability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Really delete everything */
        post: operations["eraseEverything"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shoes in use, most recently worn first */
        get: operations["listGear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is here */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first */
        get: operations["listImports"];
        put?: never;
        /** Begin an import: its files follow one by one, then `start` */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an import is */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /** Forget the import, the files left of it and what it told of mornings; the runs that were kept stay */
        delete: operations["removeImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `progress` with where it is, the last one when it is over */
        get: operations["watchImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One file of the import, as it is; the same path again replaces it */
        put: operations["putImportFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/refusals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was refused: path, code, reason */
        get: operations["getRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look again at what was refused */
        post: operations["retryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All files are there: read, judge, keep. Goes on when nobody watches */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop; what is kept is kept, and `start` goes on with the rest */
        post: operations["stopImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first interview: what was answered, and the next question */
        get: operations["getInterview"];
        /** Replace the answers */
        put: operations["putInterview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why these legs give out, over all runs: freshlegs/ledger@1 */
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leg load and heart load by week, apart */
        get: operations["getLoads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is: for the first screen */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of the runner, and what their runs let estimate */
        get: operations["getProfile"];
        /** Replace it; all runs are judged again in the background */
        put: operations["putProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reanalysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether runs are judged again */
        get: operations["getReanalysis"];
        put?: never;
        /** Judge again whatever was judged on another basis */
        post: operations["startReanalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs as lines of a list */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs-by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A run without a recording; the same day, distance and time once more is the same run */
        post: operations["addRunByHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about one run but its columns */
        get: operations["getRun"];
        put?: never;
        post?: never;
        /** Delete a run; it can be brought back for 30 days */
        delete: operations["deleteRun"];
        options?: never;
        head?: never;
        /** Change a run; it is judged again where that may change the answer */
        patch: operations["editRun"];
        trace?: never;
    };
    "/runs/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the runner said of a run */
        get: operations["getAnswers"];
        /** Replace all of it, what is left out was not said; the run is judged again where that may change the answer */
        put: operations["putAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/bring-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo the deletion */
        post: operations["bringBackRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The recording in our own format, for drawing */
        get: operations["getColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the run is judged with beside its recording: the same for the page as for the store */
        get: operations["getGiven"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for one run, beside a like one on which the legs held */
        get: operations["getRunLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/make-main": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Of the recordings of one outing, count this one */
        post: operations["makeMainRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it came, byte for byte */
        get: operations["getOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/same-route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs that took the same way, oldest first, this one among them */
        get: operations["getSameRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This recording is of another outing after all, and stays so */
        post: operations["separateRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, language, privacy zones */
        get: operations["getSettings"];
        /** Replace them */
        put: operations["putSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulated-runner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the runs of a runner that nobody is: an import like any other, to be watched as one */
        post: operations["addSimulatedRunner"];
        /** Take them away again */
        delete: operations["removeSimulatedRunner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs of the last weeks of which nothing was said yet, the one worth most first */
        get: operations["listUnanswered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Some weeks with their totals; weeks without runs between others are there too */
        get: operations["listWeeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AfterRun: {
            breathEffortCr10?: number | null;
            carbohydrateG?: number | null;
            drinkL?: number | null;
            effortCr10?: number | null;
            feelRatio?: number | null;
            legEffortCr10?: number | null;
            mealHoursAgo?: number | null;
            pains?: {
                easedOnStopping?: boolean;
                fromMin?: number;
                /** @enum {string} */
                kind?: "ache" | "sharp" | "burning" | "cramp" | "tightness" | "numbness" | "weakness" | "heaviness";
                /** @enum {string} */
                region: "head" | "neck-front" | "neck-back" | "shoulder" | "shoulder-blade" | "upper-arm" | "elbow" | "forearm" | "hand" | "chest" | "ribs" | "upper-abdomen" | "lower-abdomen" | "upper-back" | "lower-back" | "sacrum" | "tailbone" | "buttock" | "sitting-bone" | "groin" | "pubic-bone" | "hip-front" | "hip-outer" | "thigh-front" | "thigh-inner" | "thigh-outer" | "thigh-back" | "knee-front" | "knee-inner" | "knee-outer" | "knee-back" | "shin-front" | "shin-inner" | "shin-outer" | "calf-inner" | "calf-outer" | "calf-lower" | "achilles" | "ankle-inner" | "ankle-outer" | "instep" | "toes" | "heel" | "arch" | "ball-of-foot" | "outer-foot";
                /** @enum {string} */
                side: "left" | "right" | "both" | "middle";
                strength?: number;
            }[];
            race?: boolean | null;
            slips?: number | null;
            stoppedBy?: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
            surface?: ("road" | "track" | "treadmill" | "gravel" | "trail" | "grass" | "sand" | "snow") | null;
            weaving?: boolean | null;
            wet?: boolean | null;
        };
        Agreement: {
            /** @description Once there are 30 answers: of runs with such signs of legs, how many the runner called legs */
            calibration: {
                high: number;
                legs: number;
                low: number;
                /** @description Mean leg figure of these runs; null where there are none */
                mean: number | null;
                n: number;
            }[] | null;
            n: number;
            /** @description Once there are 100 answers, 50 of them on runs with signs to weigh: weights of the signs as these answers have them. They are in use while the profile holds them as evidenceWeights */
            refit: {
                /** @description By how much own weights are better on these */
                gain: {
                    mean: number;
                    standardError: number;
                };
                inUse: boolean;
                /** @description The gain is larger than its standard error: they may be taken */
                isBetter: boolean;
                /** @description Runs among them that the runner called legs */
                legs: number;
                /** @description Mean logarithmic loss on runs that were held back: less is better */
                loss: {
                    own: number;
                    usual: number;
                };
                /** @description Answered runs with signs to weigh */
                n: number;
                says: string;
                weights: {
                    /** @description 80 % */
                    interval: [
                        number,
                        number
                    ];
                    name: string;
                    own: number;
                    /** @description Key in evidenceWeights of the profile */
                    sign: string;
                    usual: number;
                }[];
            } | null;
            says: string;
            /** @description Verdicts made without the answer, against the answer */
            table: {
                limiter: ("legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell") | null;
                n: number;
                /** @enum {string} */
                said: "legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing";
            }[];
        };
        CheckIn: {
            blood?: {
                b12PmolPerL?: {
                    amount: number;
                    labHigh?: number;
                    labLow?: number;
                };
                ferritinUgPerL?: {
                    amount: number;
                    labHigh?: number;
                    labLow?: number;
                };
                haemoglobinGPerL?: {
                    amount: number;
                    labHigh?: number;
                    labLow?: number;
                };
                vitaminDNmolPerL?: {
                    amount: number;
                    labHigh?: number;
                    labLow?: number;
                };
            };
            cycleDay?: number;
            /** Format: date */
            day: string;
            energyKcal?: number;
            fatigue?: number;
            heartRateRestBpm?: number;
            ill?: boolean;
            /** @description Figures that the runner did not say, and the export that each came with; only answered */
            imported?: {
                heartRateRestBpm?: string;
                massKg?: string;
                rmssdMs?: string;
                sdnnMs?: string;
                sleepH?: string;
                stress?: string;
            };
            injured?: boolean;
            ironMg?: number;
            massKg?: number;
            rmssdMs?: number;
            sdnnMs?: number;
            sleepH?: number;
            sleepQuality?: number;
            soreness?: number;
            stress?: number;
        };
        Durability: {
            assumed: string[];
            classes: {
                excluded: {
                    because: string;
                    n: number;
                }[];
                /** @description Runs of like length: `30-60`, `60-90`, `90-150`, `150-` minutes */
                id: string;
                /** @description Runs of this length */
                n: number;
                name: string;
                trends: components["schemas"]["Trend"][];
            }[];
        };
        Given: {
            athlete: {
                birthYear?: number;
                heartRateMaxBpm?: number;
                heartRateRestBpm?: number;
                heartRateThresholdBpm?: number;
                heightM?: number;
                massKg?: number;
                /** @enum {string} */
                sex?: "female" | "male";
            };
            runnerSaid: {
                race?: boolean;
                /** @enum {string} */
                stoppedBy?: "legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing";
            };
            /** @description Channels left out */
            without: ("latitudeDeg" | "longitudeDeg" | "distanceM" | "speedMps" | "altitudeM" | "heartRateBpm" | "cadenceSpm" | "powerW" | "groundContactS" | "verticalOscillationM" | "verticalRatio" | "stepLengthM" | "stanceBalanceRatio" | "legSpringStiffnessNpm" | "formPowerW" | "airPowerW" | "temperatureC" | "respirationPerMin" | "rrIntervalS")[];
        };
        Health: {
            /** @description Another one each time the program is started */
            house: string;
            /** @enum {string} */
            name: "freshlegs";
            version: string;
        };
        Import: {
            /** @description Files whose runs were deleted before: they stay so, and can still be brought back */
            deleted?: number;
            /** @description Files whose very bytes were kept already */
            duplicates: number;
            /** @description Spent on it, before it was cut short too */
            elapsedS: number;
            failed: {
                /** @enum {string} */
                code: "format.unknown" | "format.truncated" | "format.corrupt" | "format.too-large" | "format.not-an-activity" | "recording.not-running" | "recording.no-time" | "archive.too-many-files" | "archive.too-large-inside" | "archive.nested-too-deep" | "archive.unsafe-path" | "archive.encrypted" | "archive.unsupported" | "archive.corrupt" | "store.locked" | "store.newer" | "store.unavailable" | "store.full" | "store.not-empty" | "store.damaged" | "input.invalid" | "input.not-found" | "input.unreadable" | "program.fault";
                detail: string;
                path: string;
            }[];
            /** @description How many more were refused than are listed */
            failedBeyond?: number;
            /** @description All that was looked at */
            files: number;
            /** @description Files of which at least one run is kept now and was not before */
            imported: number;
            /** @description Of the imported: those that tell of an outing which another recording tells of too */
            linked: number;
            /** @description Days of which it told sleep, resting heart rate and the like; the runner’s own word holds */
            mornings?: number;
            /** @enum {string} */
            schema: "freshlegs/import@1";
            /** @description No runs and no faults either: how many, by code */
            skipped: {
                [key: string]: number;
            };
        };
        ImportProgress: {
            /** @description Its files are still here, and some of them were not taken in */
            canRetry: boolean;
            /** @description Items looked at */
            done: number;
            id: string;
            leftS: number | null;
            name: string;
            now: string | null;
            /** @description Items known so far; may grow */
            of: number | null;
            outcome: components["schemas"]["Import"];
            perSecond: number | null;
            /** @description Why it stopped, where nobody stopped it */
            problem: {
                /** @enum {string} */
                code: "format.unknown" | "format.truncated" | "format.corrupt" | "format.too-large" | "format.not-an-activity" | "recording.not-running" | "recording.no-time" | "archive.too-many-files" | "archive.too-large-inside" | "archive.nested-too-deep" | "archive.unsafe-path" | "archive.encrypted" | "archive.unsupported" | "archive.corrupt" | "store.locked" | "store.newer" | "store.unavailable" | "store.full" | "store.not-empty" | "store.damaged" | "input.invalid" | "input.not-found" | "input.unreadable" | "program.fault";
                detail: string;
            } | null;
            /** @description How much of it is done, by size: what is packed within it counts before it is known what it is */
            share: number | null;
            simulated: boolean;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "receiving" | "waiting" | "running" | "done" | "stopped";
        };
        Interview: {
            /** @description How many there will be, as far as the answers tell */
            about: number;
            answers: components["schemas"]["InterviewAnswers"];
            /** @description How many were answered */
            asked: number;
            /** @description The first without an answer; null when all have one */
            next: components["schemas"]["Question"] | null;
            /** @description All that this runner is asked, in their order, answered ones among them: to go back, and to skip */
            questions: components["schemas"]["Question"][];
        };
        InterviewAnswers: {
            [key: string]: number | string | boolean | string[];
        };
        Loads: {
            assumed: string[];
            says: string;
            weeks: {
                /** @description TRIMP; null where no heart rate is known */
                heartLoad: number | null;
                /** @description As that of legLoadH */
                heartLoadInterval: [
                    number,
                    number
                ] | null;
                heartLoadRatio: number | null;
                /** @description As that of legLoad */
                heartLoadRatioInterval: [
                    number,
                    number
                ] | null;
                /** @description 1 is the mean week of the six before */
                legLoad: number | null;
                legLoadH: number | null;
                /** @description From what was recorded to that much more, if the rest of the week was like it */
                legLoadHInterval: [
                    number,
                    number
                ] | null;
                /** @description 80 %: six weeks tell only so much of what a usual week is */
                legLoadInterval: [
                    number,
                    number
                ] | null;
                /** Format: date */
                monday: string;
            }[];
        };
        Overview: {
            dataFolder: string;
            deleted: number;
            distanceM: number | null;
            firstStartedAt: string | null;
            lastStartedAt: string | null;
            runs: number;
            simulated: number;
            storeBytes: number | null;
            storeKind: string;
        };
        Problem: {
            /** @enum {string} */
            code?: "format.unknown" | "format.truncated" | "format.corrupt" | "format.too-large" | "format.not-an-activity" | "recording.not-running" | "recording.no-time" | "archive.too-many-files" | "archive.too-large-inside" | "archive.nested-too-deep" | "archive.unsafe-path" | "archive.encrypted" | "archive.unsupported" | "archive.corrupt" | "store.locked" | "store.newer" | "store.unavailable" | "store.full" | "store.not-empty" | "store.damaged" | "input.invalid" | "input.not-found" | "input.unreadable" | "program.fault";
            detail: string;
            /** @description JSON pointer to what was wrong in the request */
            pointer?: string;
            status: number;
        };
        Profile: {
            birthYear?: {
                /** @enum {string} */
                from: "measured" | "estimated";
                value: number;
            };
            /** @description Weights of the signs that the runner took from their own answers (agreement.refit); without it, those for everybody */
            evidenceWeights?: {
                /** @enum {string} */
                from: "measured" | "estimated";
                value: {
                    [key: string]: number;
                };
            };
            heartRateMaxBpm?: {
                /** @enum {string} */
                from: "measured" | "estimated";
                value: number;
            };
            heartRateRestBpm?: {
                /** @enum {string} */
                from: "measured" | "estimated";
                value: number;
            };
            heartRateThresholdBpm?: {
                /** @enum {string} */
                from: "measured" | "estimated";
                value: number;
            };
            heightM?: {
                /** @enum {string} */
                from: "measured" | "estimated";
                value: number;
            };
            massKg?: {
                /** @enum {string} */
                from: "measured" | "estimated";
                value: number;
            };
            sex?: {
                /** @enum {string} */
                from: "measured" | "estimated";
                /** @enum {string} */
                value: "female" | "male";
            };
        };
        ProfilePage: {
            estimates: {
                /** @description What it was estimated from, or why it cannot be */
                basis: string;
                interval: [
                    number,
                    number
                ] | null;
                /** @enum {string} */
                key: "heartRateMaxBpm" | "heartRateRestBpm" | "heartRateThresholdBpm" | "massKg" | "heightM" | "birthYear" | "sex";
                value: number | string | null;
            }[];
            profile: components["schemas"]["Profile"];
        };
        Question: {
            asks: string;
            id: string;
            /** @enum {string} */
            kind: "choice" | "several" | "number" | "body-map";
            /** @description Of a choice and of several; `none` among several goes with no other */
            options: {
                id: string;
                says: string;
            }[];
            /** @enum {string} */
            part: "legs" | "game" | "posture" | "feet" | "fuel" | "endurance" | "body";
            /** @description Of a number */
            range: {
                least: number;
                most: number;
                unit: string;
            } | null;
        };
        Reanalysis: {
            /** @description Runs whose report is older than engine or profile */
            left: number;
            running: boolean;
        };
        Report: {
            bill: {
                path: null;
                unevenSpeed: {
                    jPerKg: number;
                    seconds: number;
                } | null;
            };
            durability: {
                /** @description Where the first of three decoupled kilometres began */
                decoupledFromM: number | null;
                decoupling: number | null;
                heartRateShare: number | null;
                paHrPercent: number | null;
                refused: string | null;
            };
            engine: string;
            fade: {
                percent: number | null;
                rawPercent: number | null;
                runningPercent: number | null;
            };
            mileSplits: {
                ascentM: number | null;
                cadenceSpm: number | null;
                descentM: number | null;
                /** @description Length of the split; the last one may be shorter */
                distanceM: number;
                /** @description Seconds since the start at the end of the split, pauses included */
                elapsedS: number;
                gctResidualPercent: number | null;
                gradeAdjustedPaceSPerKm: number | null;
                groundContactS: number | null;
                heartRateBpm: number | null;
                mile: number;
                paceSPerKm: number | null;
                /** @description Time the split took, pauses left out */
                timeS: number;
            }[];
            onset: {
                distanceM: number;
                intervalS: [
                    number,
                    number
                ];
                movingS: number;
                rampS: number;
                timeS: number;
            } | null;
            recording: {
                ascentM: number | null;
                channels: ("latitudeDeg" | "longitudeDeg" | "distanceM" | "speedMps" | "altitudeM" | "heartRateBpm" | "cadenceSpm" | "powerW" | "groundContactS" | "verticalOscillationM" | "verticalRatio" | "stepLengthM" | "stanceBalanceRatio" | "legSpringStiffnessNpm" | "formPowerW" | "airPowerW" | "temperatureC" | "respirationPerMin" | "rrIntervalS")[];
                descentM: number | null;
                device: string | null;
                distanceM: number | null;
                elapsedS: number | null;
                format: string;
                movingS: number | null;
                session: number;
                /** @description Of the unpacked bytes */
                sha256: string | null;
                /** @enum {string} */
                sport: "running" | "walking" | "hiking" | "cycling" | "swimming" | "transition" | "other" | "unknown";
                startedAt: string | null;
                subSport: string | null;
                utcOffsetS: number | null;
                warnings: {
                    byteOffset?: number;
                    /** @enum {string} */
                    code: "format.truncated" | "format.corrupt" | "format.checksum" | "format.trailing-bytes" | "format.unknown-developer-field" | "time.backwards" | "time.missing" | "time.unset" | "cadence.one-foot" | "cadence.both-feet" | "sport.unknown" | "sport.other-sessions" | "laps.unreadable";
                    detail: string;
                }[];
            };
            /** @description In the order in which they were made */
            repairs: {
                repair: string;
                samples: number;
                says: string;
            }[];
            /** @enum {string} */
            schema: "freshlegs/report@1";
            /** @description SHA-256 of the settings used, hexadecimal */
            settings: string;
            splits: {
                ascentM: number | null;
                cadenceSpm: number | null;
                descentM: number | null;
                /** @description Length of the split; the last one may be shorter */
                distanceM: number;
                /** @description Seconds since the start at the end of the split, pauses included */
                elapsedS: number;
                gctResidualPercent: number | null;
                gradeAdjustedPaceSPerKm: number | null;
                groundContactS: number | null;
                heartRateBpm: number | null;
                km: number;
                paceSPerKm: number | null;
                /** @description Time the split took, pauses left out */
                timeS: number;
            }[];
            /** @description By channel id */
            trust: {
                [key: string]: {
                    because: string;
                    /** @enum {string} */
                    level: "good" | "doubtful" | "unusable";
                };
            };
            verdict: {
                also: ("fuel-possible" | "thermal-likely" | "hills" | "final-kick" | "walk-breaks" | "sensor-doubt")[];
                answers: {
                    cannotTell: number;
                    heartLungs: number;
                    legs: number;
                    noFade: number;
                    pacedSo: number;
                } | null;
                assumed: {
                    because: string;
                    name: string;
                    unit: ("s" | "m" | "m/s" | "kg" | "W" | "N/m" | "bpm" | "spm" | "1/min" | "°C" | "°" | "ratio") | null;
                    value: number | string | null;
                }[];
                /** @description Strongest first */
                because: {
                    /** @description Id of the feature or of the circumstance that speaks */
                    feature: string;
                    fromS: number | null;
                    ratioLegsToHeartLungs: number | null;
                    ratioLegsToPaced: number | null;
                    /** @description In the runner's own numbers */
                    says: string;
                    toS: number | null;
                    unit: ("s" | "m" | "m/s" | "kg" | "W" | "N/m" | "bpm" | "spm" | "1/min" | "°C" | "°" | "ratio" | "percent" | "pp" | "min") | null;
                    value: number | null;
                }[];
                /** @description Share of the evidence that the sensors could give */
                coverage: number;
                index: number | null;
                indexInterval: [
                    number,
                    number
                ] | null;
                /** @enum {string} */
                limiter: "legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell";
                /** @description What could not be used, and why */
                missing: string[];
                runnerSaid: {
                    race: boolean | null;
                    stoppedBy: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
                } | null;
                /** @description The answer in one sentence */
                says: string;
                /** @description Strength of signs, not probability */
                signs: {
                    heartLungs: number;
                    legs: number;
                    pacedSo: number;
                } | null;
                /** @description How sure, in words */
                sure: string;
                wouldChange: string;
            };
        };
        Run: {
            ascentM: number | null;
            decoupling: number | null;
            descentM: number | null;
            distanceM: number | null;
            elapsedS: number | null;
            fadePercent: number | null;
            /** @description Shoes, as the runner calls them */
            gear: string | null;
            /** @description Mean over the moving time; null where it was not recorded, not trusted, or left out */
            heartRateBpm: number | null;
            /** @description The runner does not believe the heart rate of this run */
            heartRateIgnored: boolean;
            heartRateShare: number | null;
            /** @description The 99th percentile of the trusted heart rate */
            heartRateTopBpm: number | null;
            /** @description Same bytes, same id: 16 digits of the SHA-256, a dash, the session */
            id: string;
            /** @description The runner leaves it out of every figure */
            ignored: boolean;
            index: number | null;
            /** @description Null where it could not be judged */
            limiter: ("legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell") | null;
            /** @description Other recordings kept of the same outing */
            linked: number;
            movingS: number | null;
            name: string | null;
            onsetDistanceM: number | null;
            /** @description Since the start, pauses included */
            onsetS: number | null;
            race: boolean | null;
            /** @description Nobody ran it */
            simulated: boolean;
            /** @enum {string} */
            sport: "running" | "walking" | "hiking" | "cycling" | "swimming" | "transition" | "other" | "unknown";
            startedAt: string | null;
            stoppedBy: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
            subSport: string | null;
            utcOffsetS: number | null;
        };
        RunDetail: {
            deleted: boolean;
            file: {
                format: string;
                /** Format: date-time */
                keptAt: string;
                name: string;
                sha256: string;
                sizeBytes: number;
            };
            laps: {
                by: string;
                distanceM: number | null;
                fromS: number;
                toS: number;
            }[];
            /** @description Where this is the lesser recording */
            mainId: string | null;
            newerId: string | null;
            notes: string | null;
            olderId: string | null;
            /** @description Lesser recordings of the same outing */
            others: components["schemas"]["Run"][];
            problem: {
                /** @enum {string} */
                code: "format.unknown" | "format.truncated" | "format.corrupt" | "format.too-large" | "format.not-an-activity" | "recording.not-running" | "recording.no-time" | "archive.too-many-files" | "archive.too-large-inside" | "archive.nested-too-deep" | "archive.unsafe-path" | "archive.encrypted" | "archive.unsupported" | "archive.corrupt" | "store.locked" | "store.newer" | "store.unavailable" | "store.full" | "store.not-empty" | "store.damaged" | "input.invalid" | "input.not-found" | "input.unreadable" | "program.fault";
                detail: string;
            } | null;
            report: components["schemas"]["Report"] | null;
            run: components["schemas"]["Run"];
        };
        RunLedger: {
            /** @description Where heat or height alone may explain it */
            around: string | null;
            findings: {
                cause: string;
                fromS?: number;
                interval: [
                    number,
                    number
                ] | null;
                name: string;
                /** @enum {string} */
                part: "legs" | "game" | "posture" | "feet" | "fuel" | "endurance" | "body";
                says: string;
                /** @enum {string} */
                status: "for" | "against" | "no-data";
                strength: number | null;
                toS?: number;
            }[];
            like: {
                run: components["schemas"]["Run"];
                says: string[];
            } | null;
        };
        RunPage: {
            runs: components["schemas"]["Run"][];
            total: number;
        };
        SameRoute: {
            refused: string | null;
            runs: {
                /** @description Mean distance between the two ways */
                apartM: number;
                run: components["schemas"]["Run"];
            }[];
        };
        Settings: {
            /** @description Of numbers and dates, as BCP 47 has it; null follows the browser */
            language: string | null;
            privacyZones: {
                latitudeDeg: number;
                longitudeDeg: number;
                name: string;
                radiusM: number;
            }[];
            /** @enum {string} */
            units: "metric" | "imperial";
        };
        Trend: {
            change: {
                interval: [
                    number,
                    number
                ];
                perYear: number;
            } | null;
            enough: boolean;
            /** @enum {string} */
            figure: "fade" | "decoupling" | "heart-rate-share" | "onset";
            months: {
                high: number;
                /** @description First quartile; of fewer than four runs, the lowest */
                low: number;
                median: number;
                month: string;
                n: number;
            }[];
            points: {
                /** Format: date */
                date: string;
                id: string;
                n?: number;
                value: number;
            }[];
            /** @description What it comes to, or that there are not enough runs yet */
            says: string;
            /** @enum {string} */
            unit: "percent" | "ratio" | "m";
        };
        Week: {
            ascentM: number;
            /** @description Days with runs only, by the clock of the run */
            days: {
                /** Format: date */
                date: string;
                runs: {
                    distanceM: number | null;
                    id: string;
                    ignored: boolean;
                    limiter: ("legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell") | null;
                    movingS: number | null;
                    name: string | null;
                }[];
            }[];
            distanceM: number;
            /** Format: date */
            monday: string;
            movingS: number;
            runs: number;
        };
        WeekPage: {
            /** @description Metres of the week with the most, of all: what a full bar stands for */
            mostM: number;
            /** @description Weeks there are, from the first run to the last */
            total: number;
            /** @description Newest first */
            weeks: components["schemas"]["Week"][];
            /** @description Newest first, each with the place of its newest week among all */
            years: {
                offset: number;
                year: number;
            }[];
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
    getAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBackup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Insufficient Storage */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCheckIns: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIn"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    blood?: {
                        b12PmolPerL?: {
                            amount: number;
                            labHigh?: number;
                            labLow?: number;
                        };
                        ferritinUgPerL?: {
                            amount: number;
                            labHigh?: number;
                            labLow?: number;
                        };
                        haemoglobinGPerL?: {
                            amount: number;
                            labHigh?: number;
                            labLow?: number;
                        };
                        vitaminDNmolPerL?: {
                            amount: number;
                            labHigh?: number;
                            labLow?: number;
                        };
                    };
                    cycleDay?: number;
                    /** Format: date */
                    day: string;
                    energyKcal?: number;
                    fatigue?: number;
                    heartRateRestBpm?: number;
                    ill?: boolean;
                    /** @description Figures that the runner did not say, and the export that each came with; only answered */
                    imported?: {
                        heartRateRestBpm?: string;
                        massKg?: string;
                        rmssdMs?: string;
                        sdnnMs?: string;
                        sleepH?: string;
                        stress?: string;
                    };
                    injured?: boolean;
                    ironMg?: number;
                    massKg?: number;
                    rmssdMs?: number;
                    sdnnMs?: number;
                    sleepH?: number;
                    sleepQuality?: number;
                    soreness?: number;
                    stress?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blood?: {
                            b12PmolPerL?: {
                                amount: number;
                                labHigh?: number;
                                labLow?: number;
                            };
                            ferritinUgPerL?: {
                                amount: number;
                                labHigh?: number;
                                labLow?: number;
                            };
                            haemoglobinGPerL?: {
                                amount: number;
                                labHigh?: number;
                                labLow?: number;
                            };
                            vitaminDNmolPerL?: {
                                amount: number;
                                labHigh?: number;
                                labLow?: number;
                            };
                        };
                        cycleDay?: number;
                        /** Format: date */
                        day: string;
                        energyKcal?: number;
                        fatigue?: number;
                        heartRateRestBpm?: number;
                        ill?: boolean;
                        /** @description Figures that the runner did not say, and the export that each came with; only answered */
                        imported?: {
                            heartRateRestBpm?: string;
                            massKg?: string;
                            rmssdMs?: string;
                            sdnnMs?: string;
                            sleepH?: string;
                            stress?: string;
                        };
                        injured?: boolean;
                        ironMg?: number;
                        massKg?: number;
                        rmssdMs?: number;
                        sdnnMs?: number;
                        sleepH?: number;
                        sleepQuality?: number;
                        soreness?: number;
                        stress?: number;
                    };
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDurability: {
        parameters: {
            query?: {
                /** @description By the clock of each run */
                from?: string;
                /** @description This day included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Durability"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseEverything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    sure: "delete everything";
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    anySport?: boolean;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putImportFile: {
        parameters: {
            query: {
                path: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient Storage */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRefusals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    anySport?: boolean;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInterview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putInterview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewAnswers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLedger: {
        parameters: {
            query?: {
                axis?: "min" | "km" | "kJ/kg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One change at a time: the first is for this week */
                        advice: {
                            because: string;
                            cause: string;
                            /** @enum {string} */
                            part: "legs" | "game" | "posture" | "feet" | "fuel" | "endurance" | "body";
                            says: string;
                        }[];
                        /** @description Heat and the like: weighed with the rest, no reason of the legs, may explain a run away */
                        contexts: {
                            against: {
                                /** @enum {string} */
                                basis: "runs" | "answers" | "check-ins" | "told";
                                /** @description Id of the cause that says it */
                                cause: string;
                                interval: [
                                    number,
                                    number
                                ] | null;
                                /** @description Those that show it best, at most ten */
                                runs: {
                                    /** @description Since the start, pauses included */
                                    fromS?: number;
                                    id: string;
                                    /** @description How much of it was in that run */
                                    says?: string;
                                    toS?: number;
                                }[];
                                /** @description One sentence in the runner's own numbers */
                                says: string;
                                unit: string | null;
                                value: number | null;
                            }[];
                            assumed: string[];
                            /** @description Weighed on runs, or only as the runner told; null where there is no data */
                            basis: ("runs" | "told") | null;
                            cause: string;
                            /** @description Where the runs show otherwise than what the runner told */
                            disagrees: string | null;
                            for: {
                                /** @enum {string} */
                                basis: "runs" | "answers" | "check-ins" | "told";
                                /** @description Id of the cause that says it */
                                cause: string;
                                interval: [
                                    number,
                                    number
                                ] | null;
                                /** @description Those that show it best, at most ten */
                                runs: {
                                    /** @description Since the start, pauses included */
                                    fromS?: number;
                                    id: string;
                                    /** @description How much of it was in that run */
                                    says?: string;
                                    toS?: number;
                                }[];
                                /** @description One sentence in the runner's own numbers */
                                says: string;
                                unit: string | null;
                                value: number | null;
                            }[];
                            /** @description So wide that of all causes asked at once none lies above 0 by chance, 9 times in 10, were each an estimate of its own */
                            interval: [
                                number,
                                number
                            ] | null;
                            /** @description What the runner's own runs say of it */
                            link: {
                                /** @description Said where it is not the same all along the run */
                                changes: string | null;
                                /** @description Runs among them on which the legs gave out */
                                events: number;
                                /** @description A unit of the cause; above 1 goes with earlier fading. From the runs, drawn to what was thought before */
                                hazardRatio: number;
                                /** @description 80 % */
                                interval: [
                                    number,
                                    number
                                ];
                                runs: number;
                            } | null;
                            /** @description Of the last runs */
                            missing: string[];
                            name: string;
                            /** @description What was looked at and does not decide it */
                            neither: {
                                /** @enum {string} */
                                basis: "runs" | "answers" | "check-ins" | "told";
                                /** @description Id of the cause that says it */
                                cause: string;
                                interval: [
                                    number,
                                    number
                                ] | null;
                                /** @description Those that show it best, at most ten */
                                runs: {
                                    /** @description Since the start, pauses included */
                                    fromS?: number;
                                    id: string;
                                    /** @description How much of it was in that run */
                                    says?: string;
                                    toS?: number;
                                }[];
                                /** @description One sentence in the runner's own numbers */
                                says: string;
                                unit: string | null;
                                value: number | null;
                            }[];
                            /** @description The cheapest thing to collect */
                            next: string | null;
                            /** @description Keys of references */
                            sources: string[];
                            /**
                             * @description Against only where enough of the last runs tell; of what is only compared with the runner, where these differ as well
                             * @enum {string}
                             */
                            status: "for" | "against" | "unclear" | "no-data";
                            /** @description Expected change of how long the legs last if it were as it should be, per cent of the time. No more than the middle of its interval: where that is not clear of 0, the interval is what is known */
                            strength: number | null;
                            /** @description By which it is ranked: the strength, in full where its interval is clear of 0, less the further it is from that */
                            worth: number | null;
                        }[];
                        engine: string;
                        /** @description All seven, the likeliest first */
                        parts: {
                            against: {
                                /** @enum {string} */
                                basis: "runs" | "answers" | "check-ins" | "told";
                                /** @description Id of the cause that says it */
                                cause: string;
                                interval: [
                                    number,
                                    number
                                ] | null;
                                /** @description Those that show it best, at most ten */
                                runs: {
                                    /** @description Since the start, pauses included */
                                    fromS?: number;
                                    id: string;
                                    /** @description How much of it was in that run */
                                    says?: string;
                                    toS?: number;
                                }[];
                                /** @description One sentence in the runner's own numbers */
                                says: string;
                                unit: string | null;
                                value: number | null;
                            }[];
                            /** @description Weighed on runs, or only as the runner told; null where there is no data */
                            basis: ("runs" | "told") | null;
                            causes: {
                                against: {
                                    /** @enum {string} */
                                    basis: "runs" | "answers" | "check-ins" | "told";
                                    /** @description Id of the cause that says it */
                                    cause: string;
                                    interval: [
                                        number,
                                        number
                                    ] | null;
                                    /** @description Those that show it best, at most ten */
                                    runs: {
                                        /** @description Since the start, pauses included */
                                        fromS?: number;
                                        id: string;
                                        /** @description How much of it was in that run */
                                        says?: string;
                                        toS?: number;
                                    }[];
                                    /** @description One sentence in the runner's own numbers */
                                    says: string;
                                    unit: string | null;
                                    value: number | null;
                                }[];
                                assumed: string[];
                                /** @description Weighed on runs, or only as the runner told; null where there is no data */
                                basis: ("runs" | "told") | null;
                                cause: string;
                                /** @description Where the runs show otherwise than what the runner told */
                                disagrees: string | null;
                                for: {
                                    /** @enum {string} */
                                    basis: "runs" | "answers" | "check-ins" | "told";
                                    /** @description Id of the cause that says it */
                                    cause: string;
                                    interval: [
                                        number,
                                        number
                                    ] | null;
                                    /** @description Those that show it best, at most ten */
                                    runs: {
                                        /** @description Since the start, pauses included */
                                        fromS?: number;
                                        id: string;
                                        /** @description How much of it was in that run */
                                        says?: string;
                                        toS?: number;
                                    }[];
                                    /** @description One sentence in the runner's own numbers */
                                    says: string;
                                    unit: string | null;
                                    value: number | null;
                                }[];
                                /** @description So wide that of all causes asked at once none lies above 0 by chance, 9 times in 10, were each an estimate of its own */
                                interval: [
                                    number,
                                    number
                                ] | null;
                                /** @description What the runner's own runs say of it */
                                link: {
                                    /** @description Said where it is not the same all along the run */
                                    changes: string | null;
                                    /** @description Runs among them on which the legs gave out */
                                    events: number;
                                    /** @description A unit of the cause; above 1 goes with earlier fading. From the runs, drawn to what was thought before */
                                    hazardRatio: number;
                                    /** @description 80 % */
                                    interval: [
                                        number,
                                        number
                                    ];
                                    runs: number;
                                } | null;
                                /** @description Of the last runs */
                                missing: string[];
                                name: string;
                                /** @description What was looked at and does not decide it */
                                neither: {
                                    /** @enum {string} */
                                    basis: "runs" | "answers" | "check-ins" | "told";
                                    /** @description Id of the cause that says it */
                                    cause: string;
                                    interval: [
                                        number,
                                        number
                                    ] | null;
                                    /** @description Those that show it best, at most ten */
                                    runs: {
                                        /** @description Since the start, pauses included */
                                        fromS?: number;
                                        id: string;
                                        /** @description How much of it was in that run */
                                        says?: string;
                                        toS?: number;
                                    }[];
                                    /** @description One sentence in the runner's own numbers */
                                    says: string;
                                    unit: string | null;
                                    value: number | null;
                                }[];
                                /** @description The cheapest thing to collect */
                                next: string | null;
                                /** @description Keys of references */
                                sources: string[];
                                /**
                                 * @description Against only where enough of the last runs tell; of what is only compared with the runner, where these differ as well
                                 * @enum {string}
                                 */
                                status: "for" | "against" | "unclear" | "no-data";
                                /** @description Expected change of how long the legs last if it were as it should be, per cent of the time. No more than the middle of its interval: where that is not clear of 0, the interval is what is known */
                                strength: number | null;
                                /** @description By which it is ranked: the strength, in full where its interval is clear of 0, less the further it is from that */
                                worth: number | null;
                            }[];
                            for: {
                                /** @enum {string} */
                                basis: "runs" | "answers" | "check-ins" | "told";
                                /** @description Id of the cause that says it */
                                cause: string;
                                interval: [
                                    number,
                                    number
                                ] | null;
                                /** @description Those that show it best, at most ten */
                                runs: {
                                    /** @description Since the start, pauses included */
                                    fromS?: number;
                                    id: string;
                                    /** @description How much of it was in that run */
                                    says?: string;
                                    toS?: number;
                                }[];
                                /** @description One sentence in the runner's own numbers */
                                says: string;
                                unit: string | null;
                                value: number | null;
                            }[];
                            /** @enum {string} */
                            id: "legs" | "game" | "posture" | "feet" | "fuel" | "endurance" | "body";
                            interval: [
                                number,
                                number
                            ] | null;
                            missing: string[];
                            next: string | null;
                            /**
                             * @description Against only where all of its causes can be told, and are
                             * @enum {string}
                             */
                            status: "for" | "against" | "unclear" | "no-data";
                            /** @description Null where what is known is not there, and not all is known */
                            strength: number | null;
                            /** @description It is not clearly less than the part before it: the order of the two says little */
                            tied: boolean;
                        }[];
                        redFlags: {
                            id: string;
                            says: string;
                            /** @enum {string} */
                            urgency: "now" | "today" | "days" | "weeks";
                        }[];
                        runs: {
                            judged: number;
                            total: number;
                        };
                        /** @description The answer in one sentence */
                        says: string;
                        /** @enum {string} */
                        schema: "freshlegs/ledger@1";
                        survival: {
                            assumed: string[];
                            /** @description The months before, to compare with */
                            before: {
                                curve: {
                                    at: number[];
                                    atRisk: number[];
                                    lower: (number | null)[];
                                    share: number[];
                                    upper: (number | null)[];
                                };
                                events: number;
                                /** @description Of the median, 80 %; the upper end null where it is open, all of it where the curve gives no lower one */
                                interval: [
                                    number,
                                    number | null
                                ] | null;
                                median: number | null;
                                runs: number;
                                says: string;
                            } | null;
                            curve: {
                                at: number[];
                                atRisk: number[];
                                lower: (number | null)[];
                                share: number[];
                                upper: (number | null)[];
                            } | null;
                            /** @description Runs on which the legs gave out */
                            events: number;
                            excluded: {
                                because: string;
                                n: number;
                            }[];
                            /** @description Of the median, 80 %; the upper end null where it is open, all of it where the curve gives no lower one */
                            interval: [
                                number,
                                number | null
                            ] | null;
                            longest: number | null;
                            /** @description Null where fewer than five runs went that far */
                            median: number | null;
                            /** @description Eligible ones */
                            runs: number;
                            says: string;
                            /** @enum {string} */
                            unit: "min" | "km" | "kJ/kg";
                        };
                        weighed: {
                            /** @description Known of too few runs to be weighed with the rest */
                            apart: string[];
                            /** @description Of pairs of runs in weeks left out, the share that was ranked rightly; 0.5 is chance */
                            concordance: number | null;
                            events: number;
                            /** @description Of that, 80 % */
                            interval: [
                                number,
                                number
                            ] | null;
                            runs: number;
                            /** @description How well what was weighed explains these runs */
                            says: string;
                        };
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLoads: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loads"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilePage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReanalysis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reanalysis"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startReanalysis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reanalysis"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                deleted?: boolean;
                /** @description By the clock of the run */
                from?: string;
                gear?: string;
                limit?: number;
                limiter?: "legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell" | "not-judged";
                offset?: number;
                order?: "newest" | "oldest" | "longest" | "fastest";
                text?: string;
                /** @description This day included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addRunByHand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    distanceM: number;
                    movingS: number;
                    name?: string;
                    said?: components["schemas"]["AfterRun"];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ascentM: number | null;
                        decoupling: number | null;
                        descentM: number | null;
                        distanceM: number | null;
                        elapsedS: number | null;
                        fadePercent: number | null;
                        /** @description Shoes, as the runner calls them */
                        gear: string | null;
                        /** @description Mean over the moving time; null where it was not recorded, not trusted, or left out */
                        heartRateBpm: number | null;
                        /** @description The runner does not believe the heart rate of this run */
                        heartRateIgnored: boolean;
                        heartRateShare: number | null;
                        /** @description The 99th percentile of the trusted heart rate */
                        heartRateTopBpm: number | null;
                        /** @description Same bytes, same id: 16 digits of the SHA-256, a dash, the session */
                        id: string;
                        /** @description The runner leaves it out of every figure */
                        ignored: boolean;
                        index: number | null;
                        /** @description Null where it could not be judged */
                        limiter: ("legs" | "heart-lungs" | "paced-so" | "no-fade" | "cannot-tell") | null;
                        /** @description Other recordings kept of the same outing */
                        linked: number;
                        movingS: number | null;
                        name: string | null;
                        onsetDistanceM: number | null;
                        /** @description Since the start, pauses included */
                        onsetS: number | null;
                        race: boolean | null;
                        /** @description Nobody ran it */
                        simulated: boolean;
                        /** @enum {string} */
                        sport: "running" | "walking" | "hiking" | "cycling" | "swimming" | "transition" | "other" | "unknown";
                        startedAt: string | null;
                        stoppedBy: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
                        subSport: string | null;
                        utcOffsetS: number | null;
                    };
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gear?: string | null;
                    heartRateIgnored?: boolean;
                    ignored?: boolean;
                    name?: string | null;
                    notes?: string | null;
                    race?: boolean | null;
                    stoppedBy?: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        breathEffortCr10?: number | null;
                        carbohydrateG?: number | null;
                        drinkL?: number | null;
                        effortCr10?: number | null;
                        feelRatio?: number | null;
                        legEffortCr10?: number | null;
                        mealHoursAgo?: number | null;
                        pains?: {
                            easedOnStopping?: boolean;
                            fromMin?: number;
                            /** @enum {string} */
                            kind?: "ache" | "sharp" | "burning" | "cramp" | "tightness" | "numbness" | "weakness" | "heaviness";
                            /** @enum {string} */
                            region: "head" | "neck-front" | "neck-back" | "shoulder" | "shoulder-blade" | "upper-arm" | "elbow" | "forearm" | "hand" | "chest" | "ribs" | "upper-abdomen" | "lower-abdomen" | "upper-back" | "lower-back" | "sacrum" | "tailbone" | "buttock" | "sitting-bone" | "groin" | "pubic-bone" | "hip-front" | "hip-outer" | "thigh-front" | "thigh-inner" | "thigh-outer" | "thigh-back" | "knee-front" | "knee-inner" | "knee-outer" | "knee-back" | "shin-front" | "shin-inner" | "shin-outer" | "calf-inner" | "calf-outer" | "calf-lower" | "achilles" | "ankle-inner" | "ankle-outer" | "instep" | "toes" | "heel" | "arch" | "ball-of-foot" | "outer-foot";
                            /** @enum {string} */
                            side: "left" | "right" | "both" | "middle";
                            strength?: number;
                        }[];
                        race?: boolean | null;
                        slips?: number | null;
                        stoppedBy?: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
                        surface?: ("road" | "track" | "treadmill" | "gravel" | "trail" | "grass" | "sand" | "snow") | null;
                        weaving?: boolean | null;
                        wet?: boolean | null;
                    };
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    breathEffortCr10?: number | null;
                    carbohydrateG?: number | null;
                    drinkL?: number | null;
                    effortCr10?: number | null;
                    feelRatio?: number | null;
                    legEffortCr10?: number | null;
                    mealHoursAgo?: number | null;
                    pains?: {
                        easedOnStopping?: boolean;
                        fromMin?: number;
                        /** @enum {string} */
                        kind?: "ache" | "sharp" | "burning" | "cramp" | "tightness" | "numbness" | "weakness" | "heaviness";
                        /** @enum {string} */
                        region: "head" | "neck-front" | "neck-back" | "shoulder" | "shoulder-blade" | "upper-arm" | "elbow" | "forearm" | "hand" | "chest" | "ribs" | "upper-abdomen" | "lower-abdomen" | "upper-back" | "lower-back" | "sacrum" | "tailbone" | "buttock" | "sitting-bone" | "groin" | "pubic-bone" | "hip-front" | "hip-outer" | "thigh-front" | "thigh-inner" | "thigh-outer" | "thigh-back" | "knee-front" | "knee-inner" | "knee-outer" | "knee-back" | "shin-front" | "shin-inner" | "shin-outer" | "calf-inner" | "calf-outer" | "calf-lower" | "achilles" | "ankle-inner" | "ankle-outer" | "instep" | "toes" | "heel" | "arch" | "ball-of-foot" | "outer-foot";
                        /** @enum {string} */
                        side: "left" | "right" | "both" | "middle";
                        strength?: number;
                    }[];
                    race?: boolean | null;
                    slips?: number | null;
                    stoppedBy?: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
                    surface?: ("road" | "track" | "treadmill" | "gravel" | "trail" | "grass" | "sand" | "snow") | null;
                    weaving?: boolean | null;
                    wet?: boolean | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        breathEffortCr10?: number | null;
                        carbohydrateG?: number | null;
                        drinkL?: number | null;
                        effortCr10?: number | null;
                        feelRatio?: number | null;
                        legEffortCr10?: number | null;
                        mealHoursAgo?: number | null;
                        pains?: {
                            easedOnStopping?: boolean;
                            fromMin?: number;
                            /** @enum {string} */
                            kind?: "ache" | "sharp" | "burning" | "cramp" | "tightness" | "numbness" | "weakness" | "heaviness";
                            /** @enum {string} */
                            region: "head" | "neck-front" | "neck-back" | "shoulder" | "shoulder-blade" | "upper-arm" | "elbow" | "forearm" | "hand" | "chest" | "ribs" | "upper-abdomen" | "lower-abdomen" | "upper-back" | "lower-back" | "sacrum" | "tailbone" | "buttock" | "sitting-bone" | "groin" | "pubic-bone" | "hip-front" | "hip-outer" | "thigh-front" | "thigh-inner" | "thigh-outer" | "thigh-back" | "knee-front" | "knee-inner" | "knee-outer" | "knee-back" | "shin-front" | "shin-inner" | "shin-outer" | "calf-inner" | "calf-outer" | "calf-lower" | "achilles" | "ankle-inner" | "ankle-outer" | "instep" | "toes" | "heel" | "arch" | "ball-of-foot" | "outer-foot";
                            /** @enum {string} */
                            side: "left" | "right" | "both" | "middle";
                            strength?: number;
                        }[];
                        race?: boolean | null;
                        slips?: number | null;
                        stoppedBy?: ("legs" | "breath" | "both" | "stomach" | "heat" | "on-purpose" | "nothing") | null;
                        surface?: ("road" | "track" | "treadmill" | "gravel" | "trail" | "grass" | "sand" | "snow") | null;
                        weaving?: boolean | null;
                        wet?: boolean | null;
                    };
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringBackRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGiven: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Given"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunLedger"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeMainRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSameRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SameRoute"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    separateRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSimulatedRunner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSimulatedRunner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnanswered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWeeks: {
        parameters: {
            query?: {
                /** @description By the clock of each run */
                from?: string;
                limit?: number;
                /** @description Weeks to leave out, from the newest */
                offset?: number;
                /** @description This day included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
