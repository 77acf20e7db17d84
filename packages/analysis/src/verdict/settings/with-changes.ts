/** Some of the values of a tree, anywhere in it. */
type Changes<Tree> = {
  readonly [Name in keyof Tree]?: Tree[Name] extends Group ? Changes<Tree[Name]> : Tree[Name]
}
type Group = { readonly [name: string]: unknown }

/** The tree with some of its values replaced; names it does not have are a mistake. */
export function withChanges<Tree extends object>(tree: Tree, changes: Changes<Tree>): Tree
export function withChanges(tree: Group, changes: Group): Group {
  const changed: Record<string, unknown> = { ...tree }
  for (const [name, value] of Object.entries(changes)) {
    const old = tree[name]
    if (old === undefined) throw new RangeError(`there is no setting ${name}`)
    changed[name] = isGroup(old) && isGroup(value) ? withChanges(old, value) : value
  }
  return changed
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
