import type { Problem } from './problem.ts'

/** An answer or a refusal. Nothing that reads input throws. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

export const answer = <Value>(value: Value): Result<Value> => ({ ok: true, value })

export const refuse = (problem: Problem): Result<never> => ({ ok: false, problem })
