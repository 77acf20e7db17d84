import type { Work } from '../work.ts'
import { backUp } from './back-up.ts'
import { editRuns } from './edit-runs.ts'
import { importFiles } from './import-files.ts'
import { judgeAgain } from './judge-again.ts'
import { uploadFiles } from './upload-files.ts'

export const works: readonly Work[] = [importFiles, uploadFiles, editRuns, judgeAgain, backUp]
