import type { Command } from './command.ts'
import { explain } from './explain/explain.ts'
import { model } from './model/model.ts'

/** Every command there is. */
export const commands: readonly Command[] = [explain, model]
