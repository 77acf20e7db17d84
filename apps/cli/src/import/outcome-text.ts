import { type ImportOutcome, problems } from '@freshlegs/domain'

/** What an import came to, for people. */
export function outcomeText({
  files,
  imported,
  duplicates,
  deleted = 0,
  linked,
  skipped,
  failed,
  failedBeyond = 0,
  mornings = 0,
  elapsedS,
}: ImportOutcome): string {
  const lines = [
    `${files} ${files === 1 ? 'file' : 'files'} looked at in ${elapsedS.toFixed(1)} s`,
    count(imported, 'now kept and judged'),
    count(linked, 'of them tell of an outing that another recording tells of too'),
    count(duplicates, 'kept already'),
    count(deleted, 'deleted before, and left so: for 30 days you can bring them back on the page'),
    ...Object.entries(skipped).map(([code, n]) => count(n, `left out: ${meaning(code)} (${code})`)),
    count(failed.length + failedBeyond, 'could not be read'),
    count(mornings, 'mornings told of: sleep, resting heart rate and the like'),
  ]
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}

const count = (n: number, words: string) => (n === 0 ? '' : `${String(n).padStart(6)} ${words}`)

function meaning(code: string): string {
  const [first = code] = problems.find((problem) => problem.code === code)?.means.split('. ') ?? []
  return `${first.charAt(0).toLowerCase()}${first.slice(1).replace(/\.$/, '')}`
}
