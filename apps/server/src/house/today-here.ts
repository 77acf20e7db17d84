import { offsetHere } from './offset-here.ts'

/** The day it is on this machine: `2026-11-24`. */
export function todayHere(): string {
  const nowMs = Date.now()
  return new Date(nowMs + 1000 * offsetHere(nowMs)).toISOString().slice(0, 10)
}
