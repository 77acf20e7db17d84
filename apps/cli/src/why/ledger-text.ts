import { type Ledger, type LedgerPart, parts, type UnitsOfTheReader } from '@freshlegs/domain'
import { paint } from '../explain/paint.ts'
import { wrap } from '../explain/wrap.ts'
import { curveText } from './curve-text.ts'

export interface TextLook {
  readonly width: number
  readonly colour: boolean
  readonly units: UnitsOfTheReader
}

/** The ledger for a terminal: what is urgent, the answer, how far the legs last, the parts as ranked, what to change. */
export function ledgerText(ledger: Ledger, look: TextLook): string {
  const { quiet, 'no-fade': bold } = paint(look.colour)
  const { survival, runs } = ledger
  const judged = ledger.parts.filter(({ status }) => status !== 'no-data')
  const silent = ledger.parts.filter(({ status }) => status === 'no-data')
  const blocks = [
    ledger.redFlags.map(({ says }) => fit(`! ${says}`, look)),
    [
      bold(fit(ledger.says, look)),
      ...(runs.total > 0 ? [quiet(`${runs.judged} of ${runs.total} runs could be judged.`)] : []),
    ],
    [
      fit(survival.says, look),
      ...curveText(survival, look.units),
      ...(survival.before ? [fit(`Before: ${survival.before.says}`, look)] : []),
    ],
    ...judged.map((part, i) => partLines(part, i, look)),
    silent.map((part) => fit(`${nameOf(part)}: no data.${part.next ? ` Next: ${part.next}` : ''}`, look)),
    adviceLines(ledger, look),
    [
      quiet(
        fit(
          `${ledger.weighed.says} Ranges are so wide that, of all reasons asked at once, none lies above no change by chance, nine times in ten. Nothing here says that it causes it.`,
          look,
        ),
      ),
    ],
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

function partLines(part: LedgerPart, place: number, look: TextLook): string[] {
  const tied = part.tied ? ', about as likely as the one before' : ''
  return [
    paint(look.colour)['no-fade'](
      fit(`${place + 1}. ${nameOf(part)}: ${standingOf(part)}${strength(part)}${tied}`, look),
    ),
    ...part.for.slice(0, mostSaid).map(({ says }) => bullet('+', says, look)),
    ...part.against.slice(0, mostSaid).map(({ says }) => bullet('-', says, look)),
    ...part.causes.flatMap(({ disagrees }) => (disagrees === null ? [] : [bullet('≠', disagrees, look)])),
    ...missingLine(part, look),
    ...(part.next === null ? [] : [bullet('→', part.next, look)]),
  ]
}

/** Of each; the rest is in `--json`. */
const mostSaid = 4

function missingLine({ missing }: LedgerPart, look: TextLook): string[] {
  if (missing.length === 0) return []
  const beyond = missing.length > mostSaid ? `; ${missing.length - mostSaid} more in --json` : ''
  return [bullet('?', `Missing: ${missing.slice(0, mostSaid).join('; ')}${beyond}`, look)]
}

/** Per cent of how long the legs last, with its range; of what is unclear the range alone, lest nothing reads as fine. */
function strength({ strength: percent, interval, basis, status }: LedgerPart): string {
  if (percent === null || interval === null) return ''
  // Of what is as it should be there is nothing to gain; that much is said already.
  if (interval[0] === 0 && interval[1] === 0) return ''
  const range = `${signed(interval[0])} to ${signed(interval[1])}`
  const told = basis === 'told' ? ', a guess from what you told us' : ''
  if (status === 'for') return `, goes with ${signed(percent)} % (${range}) of how long they last`
  return `, ${status === 'against' ? 'at most' : 'anything from'} ${range} % of how long they last${told}`
}

function adviceLines({ advice: [first, ...later] }: Ledger, look: TextLook): string[] {
  if (!first) return []
  return [
    fit(`This week: ${first.says}`, look),
    bullet('·', first.because, look),
    ...later.map(({ says }) => bullet('·', `Later: ${says}`, look)),
  ]
}

const nameOf = ({ id }: LedgerPart) => parts.find((part) => part.id === id)?.name ?? id

const bullet = (mark: string, text: string, { width }: TextLook) =>
  `  ${wrap(`${mark} ${text}`, width - 2, '    ')}`
const fit = (text: string, { width }: TextLook) => wrap(text, width)
const signed = (value: number) => {
  const digits = Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0)
  return value > 0 ? `+${digits}` : digits
}

/** What cannot be told of a part is no part of what it is not. */
function standingOf({ status, causes }: LedgerPart): string {
  const told = causes.filter((cause) => cause.status !== 'no-data').length
  return status === 'unclear' && causes.every((cause) => cause.status !== 'unclear')
    ? `not what could be looked at, ${told} of ${causes.length} reasons`
    : standing[status]
}

const standing = {
  for: 'this is in the way',
  unclear: 'it cannot be told yet',
  against: 'this is not it',
  'no-data': 'no data',
} as const
