import type { Unit } from './unit.ts'

/** A column as a format keeps it, and the factor that brings it to our unit. */
export interface FitField {
  /** Field number in the FIT `record` message, after the format's own scale and offset. */
  readonly field: number
  /** Field whose value is added before the factor applies (fractional cadence). */
  readonly plusField?: number
  readonly factor?: number
}

/**
 * A developer field of FIT, found by its name and unit as the app describes it, in any letter case; or by its
 * unit alone where the app says that it stands for a native field of the channel.
 */
export interface FitDeveloperField {
  readonly name: string
  /** Factor by unit, lower case; the empty string stands for a field without unit. */
  readonly factorByUnit: Readonly<Record<string, number>>
}

/** The kind of a column: what it is called, its unit, what can be believed, where each format keeps it. */
export interface Channel<Id extends string = string> {
  readonly id: Id
  /** As a runner says it. */
  readonly name: string
  readonly unit: Unit
  /** Values outside are sensor faults. Inclusive. Source in the channel's own file. */
  readonly believable: readonly [lowest: number, highest: number]
  readonly keptIn: {
    /** What one field does not know is taken from the next. */
    readonly fit?: readonly FitField[]
    /** First present field wins; used where the native fields are absent. */
    readonly fitDeveloper?: readonly FitDeveloperField[]
    /** Local names of XML elements below a track point, prefix and case ignored. */
    readonly tcx?: readonly string[]
    readonly gpx?: readonly string[]
    /** Kinds of samples of Polar Flow, of its newer exports and its older ones, and the factor to our unit. */
    readonly polar?: Readonly<Record<string, number>>
    /** Quantities of Apple Health, and the factor to our unit by theirs. */
    readonly apple?: Readonly<Record<string, Readonly<Record<string, number>>>>
    /** Numbers, as the file has them, by which devices say that they have no value. */
    readonly unknownAs?: readonly number[]
    /** Files count one foot or both; the reader decides once per recording and says so in a warning. */
    readonly perFoot?: boolean
  }
}

/** Gives a channel its literal id, so that streams can be told apart by type. */
export const defineChannel = <const Id extends string>(channel: Channel<Id>): Channel<Id> => channel
