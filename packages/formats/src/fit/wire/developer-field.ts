/** A field that an app on the watch made up, as it describes it. */
export interface DeveloperField {
  readonly name: string
  readonly unit: string
  readonly baseCode: number
  /** The meaning is value / scale - offset. */
  readonly scale: number
  readonly offset: number
  /** The native field it stands for, by message and number; NaN where it does not say. */
  readonly nativeMessage: number
  readonly nativeField: number
}
