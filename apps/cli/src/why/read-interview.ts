import { readFileSync } from 'node:fs'
import { type Result, refuse } from '@freshlegs/domain'
import { checkedInterview, type InterviewAnswers } from '@freshlegs/logbook'

/** Answers by question from a JSON file; `-` is standard input. Refused as `input.unreadable` or `input.invalid`. */
export function readInterview(path: string): Result<InterviewAnswers> {
  const text = readText(path)
  if (text === undefined)
    return refuse({ code: 'input.unreadable', detail: 'the file cannot be opened', path })
  const read = parsed(text)
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return refuse({
      code: 'input.invalid',
      detail: "expected a JSON object of answers by question; 'freshlegs why --example' prints one",
      path,
      pointer: '',
    })
  const checked = checkedInterview({ ...read })
  return checked.ok ? checked : refuse({ ...checked.problem, path })
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
