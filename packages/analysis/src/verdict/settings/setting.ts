/**
 * One number of the model with all that must be known of it. Settings are written as trees of these cards; code reads
 * the plain values of `valuesOf`.
 */
export interface Setting<Value> {
  readonly value: Value
  readonly unit: string
  /** Section of the verdict sheet, or `ours` with the decision record that tried it. */
  readonly source: string
  readonly says: string
}

export const setting = <Value>(value: Value, unit: string, source: string, says: string): Setting<Value> => ({
  value,
  unit,
  source,
  says,
})

/** Lowest and highest, inclusive. */
export type Range = readonly [lowest: number, highest: number]

export interface SettingTree {
  readonly [name: string]: SettingTree | Setting<unknown>
}

export type ValuesOf<Tree> = {
  readonly [Name in keyof Tree]: Tree[Name] extends Setting<infer Value> ? Value : ValuesOf<Tree[Name]>
}

/** The tree with each card replaced by its value. */
export function valuesOf<Tree extends SettingTree>(tree: Tree): ValuesOf<Tree>
export function valuesOf(tree: SettingTree): unknown {
  return Object.fromEntries(
    Object.entries(tree).map(([name, node]) => [name, isSetting(node) ? node.value : valuesOf(node)]),
  )
}

/** Every card of the tree with its dotted name, in order. */
export function listSettings(tree: SettingTree, prefix = ''): readonly NamedSetting[] {
  return Object.entries(tree).flatMap(([name, node]) =>
    isSetting(node) ? [{ name: prefix + name, ...node }] : listSettings(node, `${prefix}${name}.`),
  )
}

export interface NamedSetting extends Setting<unknown> {
  readonly name: string
}

const isSetting = (node: SettingTree | Setting<unknown>): node is Setting<unknown> => 'value' in node
